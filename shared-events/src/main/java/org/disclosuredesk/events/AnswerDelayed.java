package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The reasons being good but the answer impossible in time, a reasonable later day was set and told (延迟答复, art.
 * 35). Not an extension.
 *
 * @param answerDueOn the last lawful day to answer; null while the clock stands still or has not started
 * @param provisional true where the date lies past the last adopted calendar, or rests on a fact nobody
 *     recorded
 * @param calendarVersion the working-day calendar the date was computed with
 */
@Revision("1")
public record AnswerDelayed(
        String agencyId,
        String requestId,
        LocalDate toldOn,
        @Nullable String approvedBy,
        @Nullable String documentNo,
        @Nullable LocalDate answerDueOn,
        boolean provisional,
        String calendarVersion)
        implements RequestEvent {}
