package org.disclosuredesk.command.request;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.events.AnswerDelayed;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.RequestState;
import org.jspecify.annotations.Nullable;

/** To set a reasonable later day (延迟答复, art. 35): not an extension. */
public record DelayAnswer(
        @TargetAggregateIdentifier String requestId,
        LocalDate toldOn,
        LocalDate delayedUntil,
        @Nullable String approvedBy,
        @Nullable String documentNo)
        implements RequestAct {

    @Override
    public RequestEvent says(RequestState state) {
        return new AnswerDelayed(
                state.counted().agencyId(), requestId, toldOn, approvedBy, documentNo, delayedUntil, false, "");
    }
}
