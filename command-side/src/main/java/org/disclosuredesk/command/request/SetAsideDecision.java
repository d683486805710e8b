package org.disclosuredesk.command.request;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.events.DecisionSetAside;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.law.term.SetAsideBy;
import org.jspecify.annotations.Nullable;

/** To record that an answer was set aside (撤销). */
public record SetAsideDecision(
        @TargetAggregateIdentifier String requestId,
        int decisionNo,
        LocalDate setAsideOn,
        SetAsideBy setAsideBy,
        @Nullable String authority,
        @Nullable String documentNo,
        @Nullable String remedyId)
        implements RequestAct {

    @Override
    public RequestEvent says(RequestState state) {
        return new DecisionSetAside(
                state.counted().agencyId(),
                requestId,
                decisionNo,
                setAsideOn,
                setAsideBy,
                authority,
                documentNo,
                remedyId,
                null,
                false,
                "");
    }
}
