package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The third party answered (第三方意见, art. 32). The clock goes on unless another consultation is open.
 *
 * @param consents null where the opinion says neither
 * @param answerDueOn the last lawful day to answer; null while the clock stands still or has not started
 * @param provisional true where the date lies past the last adopted calendar, or rests on a fact nobody
 *     recorded
 * @param calendarVersion the working-day calendar the date was computed with
 * @param personal the opinion
 */
@Revision("1")
public record ThirdPartyOpinionReceived(
        String agencyId,
        String requestId,
        String consultationId,
        LocalDate receivedOn,
        @Nullable Boolean consents,
        @Nullable LocalDate answerDueOn,
        boolean provisional,
        String calendarVersion,
        @Nullable PersonalData personal)
        implements RequestEvent {}
