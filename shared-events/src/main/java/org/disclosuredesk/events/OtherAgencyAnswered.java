package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The other agency answered (art. 34). The clock goes on unless another consultation is open.
 *
 * @param consents null where the answer says neither
 * @param answerDueOn the last lawful day to answer; null while the clock stands still or has not started
 * @param provisional true where the date lies past the last adopted calendar, or rests on a fact nobody
 *     recorded
 * @param calendarVersion the working-day calendar the date was computed with
 * @param personal the answer
 */
@Revision("1")
public record OtherAgencyAnswered(
        String agencyId,
        String requestId,
        String consultationId,
        LocalDate answeredOn,
        @Nullable Boolean consents,
        @Nullable LocalDate answerDueOn,
        boolean provisional,
        String calendarVersion,
        @Nullable PersonalData personal)
        implements RequestEvent {}
