package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The report was published again because facts recorded later changed its figures; both publications stay
 * readable.
 *
 * @param publicationNo 1 for the first; a restatement takes the next
 * @param logPosition the last event it knew
 * @param tablesHash SHA-256 over tables 2, 3 and 4, lower-case hex
 * @param restates the publication it takes the place of
 */
@Revision("1")
public record AnnualReportRestated(
        String agencyId,
        int year,
        int publicationNo,
        LocalDate publishedOn,
        long logPosition,
        String rulesVersion,
        String calendarVersion,
        String tablesHash,
        int restates,
        @Nullable String reason)
        implements YearEvent {}
