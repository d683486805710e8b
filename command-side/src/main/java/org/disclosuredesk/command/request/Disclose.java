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

/** To give the information, or tell where it is public (予以公开, art. 36 (1) and (2)). */
public record Disclose(
        @TargetAggregateIdentifier String requestId,
        LocalDate decidedOn,
        @Nullable Particular particular,
        @Nullable String documentNo,
        @Nullable PersonalData personal)
        implements RequestAct {

    @Override
    public RequestEvent says(RequestState state) {
        return Decisions.on(
                state.counted(),
                DecisionKind.DISCLOSED,
                decidedOn,
                Ground.DISCLOSED,
                List.of(),
                particular,
                documentNo,
                personal);
    }
}
