package org.disclosuredesk.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.disclosuredesk.law.term.FeeMethod;
import org.jspecify.annotations.Nullable;

/**
 * A processing fee was charged (收费通知, art. 42; 国办函〔2020〕109号 art. 6). The clock waits for payment.
 *
 * @param method null where not recorded
 * @param units items or pages charged for
 * @param amount yuan; null where not recorded
 * @param noticeReceivedOn the 20 working days to pay run from the day after
 * @param unitsBefore by item: items of the same applicant in the same calendar month before these; null where not
 *     recorded
 */
@Revision("1")
public record FeeCharged(
        String agencyId,
        String requestId,
        LocalDate noticedOn,
        @Nullable FeeMethod method,
        @Nullable Integer units,
        @Nullable BigDecimal amount,
        @Nullable LocalDate noticeReceivedOn,
        @Nullable LocalDate payBy,
        @Nullable String documentNo,
        @AddedLater @Nullable Integer unitsBefore)
        implements RequestEvent {}
