package org.disclosuredesk.command.request;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.events.CorrectionReceived;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.RequestState;
import org.jspecify.annotations.Nullable;

/** To record that the correction came (收到补正, art. 30): the period starts anew. */
public record RecordCorrection(
        @TargetAggregateIdentifier String requestId,
        LocalDate receivedOn,
        @Nullable PersonalData personal) implements RequestAct {

    @Override
    public RequestEvent says(RequestState state) {
        return new CorrectionReceived(state.counted().agencyId(), requestId, receivedOn, null, false, "", personal);
    }
}
