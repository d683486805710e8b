package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A calendar was adopted or corrected and the due date of an open request moved with it.
 *
 * @param answerDueOn the last lawful day to answer; null while the clock stands still or has not started
 * @param provisional true where the date lies past the last adopted calendar, or rests on a fact nobody
 *     recorded
 * @param calendarVersion the working-day calendar the date was computed with
 */
@Revision("1")
public record AnswerDueDateMoved(
        String agencyId,
        String requestId,
        @Nullable LocalDate movedFrom,
        @Nullable LocalDate answerDueOn,
        boolean provisional,
        String calendarVersion)
        implements RequestEvent {}
