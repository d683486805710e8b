package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The period for answering was extended and the applicant was told (延长答复, art. 33 para. 2).
 *
 * @param workingDays how many were added; null where nobody wrote it down
 * @param approvedBy the head of the disclosure office; null where not recorded
 * @param answerDueOn the last lawful day to answer; null while the clock stands still or has not started
 * @param provisional true where the date lies past the last adopted calendar, or rests on a fact nobody
 *     recorded
 * @param calendarVersion the working-day calendar the date was computed with
 * @param personal REASON: why it is extended; null where nobody wrote it down
 */
@Revision("1")
public record PeriodExtended(
        String agencyId,
        String requestId,
        LocalDate toldOn,
        @Nullable Integer workingDays,
        @Nullable String approvedBy,
        @Nullable LocalDate approvedOn,
        @Nullable String documentNo,
        @Nullable LocalDate answerDueOn,
        boolean provisional,
        String calendarVersion,
        @AddedLater @Nullable PersonalData personal)
        implements RequestEvent {}
