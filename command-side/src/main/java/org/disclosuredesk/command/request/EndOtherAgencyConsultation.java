package org.disclosuredesk.command.request;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.events.OtherAgencyConsultationEnded;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.law.term.ConsultationEnd;

/** To go on without the other agency's answer (art. 34): a joint maker's silence is consent. */
public record EndOtherAgencyConsultation(
        @TargetAggregateIdentifier String requestId, String consultationId, LocalDate endedOn, ConsultationEnd why)
        implements RequestAct {

    @Override
    public RequestEvent says(RequestState state) {
        return new OtherAgencyConsultationEnded(
                state.counted().agencyId(), requestId, consultationId, endedOn, why, null, false, "");
    }
}
