package org.disclosuredesk.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The fee was paid (国办函〔2020〕109号 art. 6); the period starts anew from the day after.
 *
 * @param amount yuan; null where not recorded
 * @param answerDueOn the last lawful day to answer; null while the clock stands still or has not started
 * @param provisional true where the date lies past the last adopted calendar, or rests on a fact nobody
 *     recorded
 * @param calendarVersion the working-day calendar the date was computed with
 */
@Revision("1")
public record FeePaid(
        String agencyId,
        String requestId,
        LocalDate paidOn,
        @Nullable BigDecimal amount,
        @Nullable LocalDate answerDueOn,
        boolean provisional,
        String calendarVersion)
        implements RequestEvent {}
