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

/** To close it otherwise (其他处理, arts. 30, 42; withdrawal). */
public record CloseOtherwise(
        @TargetAggregateIdentifier String requestId,
        LocalDate decidedOn,
        Ground ground,
        @Nullable Particular particular,
        @Nullable String documentNo,
        @Nullable PersonalData personal)
        implements RequestAct {

    @Override
    public RequestEvent says(RequestState state) {
        return Decisions.on(
                state.counted(),
                DecisionKind.CLOSED_OTHERWISE,
                decidedOn,
                ground,
                List.of(),
                particular,
                documentNo,
                personal);
    }
}
