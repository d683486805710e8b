package org.disclosuredesk.command.request;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.events.FeeNoticeDelivered;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.RequestState;

/** To record when the applicant got the fee notice: the 20 working days to pay run from the day after. */
public record RecordFeeNotice(@TargetAggregateIdentifier String requestId, LocalDate deliveredOn)
        implements RequestAct {

    @Override
    public RequestEvent says(RequestState state) {
        return new FeeNoticeDelivered(state.counted().agencyId(), requestId, deliveredOn, null);
    }
}
