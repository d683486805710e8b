package org.disclosuredesk.command.request;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.events.FeePaid;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.RequestState;
import org.jspecify.annotations.Nullable;

/** To record that the fee was paid (缴费, art. 42): the period starts anew. */
public record RecordPayment(
        @TargetAggregateIdentifier String requestId,
        LocalDate paidOn,
        @Nullable BigDecimal amount) implements RequestAct {

    @Override
    public RequestEvent says(RequestState state) {
        return new FeePaid(state.counted().agencyId(), requestId, paidOn, amount, null, false, "");
    }
}
