package org.disclosuredesk.events;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The reports of several agencies were added up to one (art. 49 para. 2), each in the publication that is named.
 *
 * @param agencyId the agency that adds up
 * @param consolidationNo 1 for the first of the year; every later one takes the next
 * @param logPosition the last event it knew
 * @param tablesHash SHA-256 over the sums in tables 2, 3 and 4, lower-case hex
 * @param shares what was added up, in the order of the report
 * @param leftOut the names of agencies whose reports were not added up
 */
@Revision("1")
public record ReportsConsolidated(
        String agencyId,
        int year,
        int consolidationNo,
        LocalDate consolidatedOn,
        long logPosition,
        String rulesVersion,
        String calendarVersion,
        String tablesHash,
        List<Share> shares,
        List<String> leftOut)
        implements YearEvent {

    /**
     * One agency's report.
     *
     * @param ofAgency the agency of the store; null where it was sent in
     * @param reportNo which publication of the agency, or which of the reports sent in
     * @param reportedOn the day of the publication, or that it came
     * @param logPosition the last event the publication knew, or the place of its receipt
     * @param tablesHash SHA-256 over its tables 2, 3 and 4, lower-case hex
     */
    public record Share(
            @Nullable String ofAgency,
            String name,
            int reportNo,
            LocalDate reportedOn,
            long logPosition,
            String tablesHash) {}

    public ReportsConsolidated {
        shares = List.copyOf(shares);
        leftOut = List.copyOf(leftOut);
    }
}
