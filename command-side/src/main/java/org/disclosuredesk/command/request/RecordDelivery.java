package org.disclosuredesk.command.request;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.events.AnswerDelivered;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.CountedFacts.Answer;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.law.term.DeliveryWay;
import org.jspecify.annotations.Nullable;

/** To record how and when the answer reached the applicant (送达). */
public record RecordDelivery(
        @TargetAggregateIdentifier String requestId,
        DeliveryWay way,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate signedOn,
        @Nullable String trackingNo)
        implements RequestAct {

    @Override
    public RequestEvent says(RequestState state) {
        return new AnswerDelivered(
                state.counted().agencyId(),
                requestId,
                state.counted().lastAnswer().map(Answer::no).orElse(1),
                way,
                sentOn,
                signedOn,
                trackingNo);
    }
}
