package org.disclosuredesk.command.request;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.events.AnswerReturned;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.RequestState;
import org.jspecify.annotations.Nullable;

/** To return a draft, with a reason (退回). */
public record ReturnAnswer(
        @TargetAggregateIdentifier String requestId,
        LocalDate returnedOn,
        String returnedBy,
        boolean onPaper,
        @Nullable PersonalData personal)
        implements RequestAct {

    @Override
    public RequestEvent says(RequestState state) {
        return new AnswerReturned(
                state.counted().agencyId(), requestId, state.draft().no(), returnedOn, returnedBy, onPaper, personal);
    }
}
