package org.disclosuredesk.command.request;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.events.OtherAgencyConsulted;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.RequestState;
import org.jspecify.annotations.Nullable;

/** To ask another agency (征求其他机关意见, arts. 11, 17, 34): the clock stops. */
public record ConsultOtherAgency(
        @TargetAggregateIdentifier String requestId,
        String consultationId,
        int article,
        LocalDate sentOn,
        @Nullable String agencyAsked,
        @Nullable String documentNo)
        implements RequestAct {

    @Override
    public RequestEvent says(RequestState state) {
        return new OtherAgencyConsulted(
                state.counted().agencyId(), requestId, consultationId, article, sentOn, agencyAsked, documentNo);
    }
}
