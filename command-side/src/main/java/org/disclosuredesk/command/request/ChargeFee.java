package org.disclosuredesk.command.request;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.events.FeeCharged;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.law.term.FeeMethod;
import org.jspecify.annotations.Nullable;

/** To charge the processing fee (收费通知, art. 42): the clock waits for payment. */
public record ChargeFee(
        @TargetAggregateIdentifier String requestId,
        LocalDate noticedOn,
        FeeMethod method,
        int units,
        @Nullable Integer unitsBefore,
        BigDecimal amount,
        @Nullable LocalDate noticeReceivedOn,
        @Nullable String documentNo)
        implements RequestAct {

    @Override
    public RequestEvent says(RequestState state) {
        return new FeeCharged(
                state.counted().agencyId(),
                requestId,
                noticedOn,
                method,
                units,
                amount,
                noticeReceivedOn,
                null,
                documentNo,
                unitsBefore);
    }
}
