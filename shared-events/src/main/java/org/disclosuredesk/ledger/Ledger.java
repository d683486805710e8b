package org.disclosuredesk.ledger;

import java.util.List;
import java.util.stream.Collectors;

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

    /** How many rows it has. */
    public int rows() {
        return requests.size() + remedies.size() + figures.size();
    }

    /** The ledger without the rows these faults name. */
    public Ledger without(List<Fault> faults) {
        var named = faults.stream()
                .map(fault -> new Place(fault.file(), fault.line()))
                .collect(Collectors.toSet());
        return new Ledger(
                requestsFile,
                remediesFile,
                figuresFile,
                requests.stream()
                        .filter(row -> !named.contains(new Place(requestsFile, row.line())))
                        .toList(),
                remedies.stream()
                        .filter(row -> !named.contains(new Place(remediesFile, row.line())))
                        .toList(),
                figures.stream()
                        .filter(row -> !named.contains(new Place(figuresFile, row.line())))
                        .toList());
    }

    private record Place(String file, int line) {}
}
