package org.disclosuredesk.command.request;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.events.OtherAgencyNoticeDelivered;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.RequestState;

/** To record when the other agency got the letter (art. 34): its 15 working days run from then. */
public record RecordOtherAgencyNotice(
        @TargetAggregateIdentifier String requestId, String consultationId, LocalDate deliveredOn)
        implements RequestAct {

    @Override
    public RequestEvent says(RequestState state) {
        return new OtherAgencyNoticeDelivered(state.counted().agencyId(), requestId, consultationId, deliveredOn, null);
    }
}
