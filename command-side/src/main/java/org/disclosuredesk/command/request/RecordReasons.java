package org.disclosuredesk.command.request;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.ReasonsReceived;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.RequestState;
import org.jspecify.annotations.Nullable;

/** To record the reasons the applicant gave (art. 35). */
public record RecordReasons(
        @TargetAggregateIdentifier String requestId,
        LocalDate receivedOn,
        @Nullable PersonalData personal) implements RequestAct {

    @Override
    public RequestEvent says(RequestState state) {
        return new ReasonsReceived(state.counted().agencyId(), requestId, receivedOn, personal);
    }
}
