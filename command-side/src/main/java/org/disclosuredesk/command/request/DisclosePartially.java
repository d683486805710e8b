package org.disclosuredesk.command.request;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.Decisions;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.law.term.DecisionKind;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.jspecify.annotations.Nullable;

/** To give what can be separated (部分公开, art. 37). */
public record DisclosePartially(
        @TargetAggregateIdentifier String requestId,
        LocalDate decidedOn,
        List<Ground> withheldOn,
        @Nullable Particular particular,
        @Nullable String documentNo,
        @Nullable PersonalData personal)
        implements RequestAct {

    @Override
    public RequestEvent says(RequestState state) {
        return Decisions.on(
                state.counted(),
                DecisionKind.PARTIALLY_DISCLOSED,
                decidedOn,
                Ground.PARTIALLY_DISCLOSED,
                withheldOn,
                particular,
                documentNo,
                personal);
    }
}
