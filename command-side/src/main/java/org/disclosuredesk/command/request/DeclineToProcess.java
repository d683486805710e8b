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

/** Not to process it as a request for information (不予处理, arts. 35, 36 (6), 39). */
public record DeclineToProcess(
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
                DecisionKind.NOT_PROCESSED,
                decidedOn,
                ground,
                List.of(),
                particular,
                documentNo,
                personal);
    }
}
