package org.disclosuredesk.command.request;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.ThirdPartyNoticeDelivered;
import org.disclosuredesk.law.RequestState;

/** To record when the third party got the letter (art. 32): its 15 working days run from then. */
public record RecordThirdPartyNotice(
        @TargetAggregateIdentifier String requestId, String consultationId, LocalDate deliveredOn)
        implements RequestAct {

    @Override
    public RequestEvent says(RequestState state) {
        return new ThirdPartyNoticeDelivered(state.counted().agencyId(), requestId, consultationId, deliveredOn, null);
    }
}
