package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * The annual report was published (art. 49), pinned to the log, the counting rules and the calendar.
 *
 * @param publicationNo 1 for the first; a restatement takes the next
 * @param logPosition the last event it knew
 * @param tablesHash SHA-256 over tables 2, 3 and 4, lower-case hex
 */
@Revision("1")
public record AnnualReportPublished(
        String agencyId,
        int year,
        int publicationNo,
        LocalDate publishedOn,
        long logPosition,
        String rulesVersion,
        String calendarVersion,
        String tablesHash)
        implements YearEvent {}
