package org.disclosuredesk.query.tally;

import java.time.LocalDate;
import org.disclosuredesk.eventlog.Recorded;
import org.disclosuredesk.events.AnnualReportPublished;
import org.disclosuredesk.events.AnnualReportRestated;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was published (art. 49), and what it was made from.
 *
 * @param no 1 for the first; a restatement takes the next
 * @param publishedBy account name
 * @param logPosition the last event it knew
 * @param tablesHash SHA-256 over tables 2, 3 and 4
 * @param restates the publication it took the place of; null for the first
 * @param reason why it was published again; null for the first, and where nobody said
 */
public record Publication(
        String agencyId,
        int year,
        int no,
        LocalDate publishedOn,
        String publishedBy,
        long logPosition,
        String rulesVersion,
        String calendarVersion,
        String tablesHash,
        @Nullable Integer restates,
        @Nullable String reason) {

    static Publication of(AnnualReportPublished event, Recorded recorded) {
        return new Publication(
                event.agencyId(),
                event.year(),
                event.publicationNo(),
                event.publishedOn(),
                recorded.provenance().by(),
                event.logPosition(),
                event.rulesVersion(),
                event.calendarVersion(),
                event.tablesHash(),
                null,
                null);
    }

    static Publication of(AnnualReportRestated event, Recorded recorded) {
        return new Publication(
                event.agencyId(),
                event.year(),
                event.publicationNo(),
                event.publishedOn(),
                recorded.provenance().by(),
                event.logPosition(),
                event.rulesVersion(),
                event.calendarVersion(),
                event.tablesHash(),
                event.restates(),
                event.reason());
    }
}
