package org.disclosuredesk.command.request;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.ThirdPartyOpinionReceived;
import org.disclosuredesk.law.RequestState;
import org.jspecify.annotations.Nullable;

/** To record what the third party answered (art. 32): the clock goes on. */
public record RecordThirdPartyOpinion(
        @TargetAggregateIdentifier String requestId,
        String consultationId,
        LocalDate receivedOn,
        @Nullable Boolean consents,
        @Nullable PersonalData personal)
        implements RequestAct {

    @Override
    public RequestEvent says(RequestState state) {
        return new ThirdPartyOpinionReceived(
                state.counted().agencyId(), requestId, consultationId, receivedOn, consents, null, false, "", personal);
    }
}
