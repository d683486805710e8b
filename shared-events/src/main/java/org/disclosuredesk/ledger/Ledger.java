package org.disclosuredesk.ledger;

import java.util.List;

/**
 * A ledger that could be read whole: every row is possible.
 *
 * @param requestsFile how its sheet of requests is named in messages and provenance
 * @param remediesFile the same for remedies
 * @param figuresFile the same for figures
 */
public record Ledger(
        String requestsFile,
        String remediesFile,
        String figuresFile,
        List<RequestRow> requests,
        List<RemedyRow> remedies,
        List<FigureRow> figures) {

    public Ledger {
        requests = List.copyOf(requests);
        remedies = List.copyOf(remedies);
        figures = List.copyOf(figures);
    }
}
