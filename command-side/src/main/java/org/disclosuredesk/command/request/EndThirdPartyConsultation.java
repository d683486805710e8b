package org.disclosuredesk.command.request;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.ThirdPartyConsultationEnded;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.law.term.ConsultationEnd;

/** To go on without the third party's opinion (art. 32): silence leaves it to the agency to decide. */
public record EndThirdPartyConsultation(
        @TargetAggregateIdentifier String requestId, String consultationId, LocalDate endedOn, ConsultationEnd why)
        implements RequestAct {

    @Override
    public RequestEvent says(RequestState state) {
        return new ThirdPartyConsultationEnded(
                state.counted().agencyId(), requestId, consultationId, endedOn, why, null, false, "");
    }
}
