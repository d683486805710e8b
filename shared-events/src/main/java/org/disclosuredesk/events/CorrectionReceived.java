package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The corrected application came in (收到补正, art. 30); the period starts anew in full.
 *
 * @param answerDueOn the last lawful day to answer; null while the clock stands still or has not started
 * @param provisional true where the date lies past the last adopted calendar, or rests on a fact nobody
 *     recorded
 * @param calendarVersion the working-day calendar the date was computed with
 * @param personal the corrected description
 */
@Revision("1")
public record CorrectionReceived(
        String agencyId,
        String requestId,
        LocalDate receivedOn,
        @Nullable LocalDate answerDueOn,
        boolean provisional,
        String calendarVersion,
        @Nullable PersonalData personal)
        implements RequestEvent {}
