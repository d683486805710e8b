package org.disclosuredesk.law;

import java.time.LocalDate;
import java.util.List;
import org.disclosuredesk.events.Decision;
import org.disclosuredesk.events.DisclosureRefused;
import org.disclosuredesk.events.InformationDisclosed;
import org.disclosuredesk.events.InformationPartiallyDisclosed;
import org.disclosuredesk.events.InformationUnavailable;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.RequestClosedOtherwise;
import org.disclosuredesk.events.RequestNotProcessed;
import org.disclosuredesk.law.term.DecisionKind;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.jspecify.annotations.Nullable;

/** Which of the six decisions a ground makes. */
public final class Decisions {

    private Decisions() {}

    /** A decision of that kind on a request, numbered after those it has had; whether the ground fits is for the rules. */
    public static Decision on(
            CountedFacts request,
            DecisionKind kind,
            LocalDate decidedOn,
            Ground ground,
            List<Ground> withheldOn,
            @Nullable Particular particular,
            @Nullable String documentNo,
            @Nullable PersonalData personal) {
        return of(
                kind,
                request.agencyId(),
                request.requestId(),
                request.answers().size() + 1,
                decidedOn,
                ground,
                withheldOn,
                particular,
                documentNo,
                personal);
    }

    /** The same decision on another ground; a finer fact of the old ground falls away. */
    static Decision onGround(Decision decision, Ground ground) {
        var particular = decision.particular();
        return of(
                ground.kind(),
                decision.agencyId(),
                decision.requestId(),
                decision.decisionNo(),
                decision.decidedOn(),
                ground,
                decision instanceof InformationPartiallyDisclosed partial ? partial.withheldOn() : List.of(),
                particular != null && particular.ground() == ground ? particular : null,
                decision.documentNo(),
                decision.personal());
    }

    private static Decision of(
            DecisionKind kind,
            String agency,
            String id,
            int no,
            LocalDate decidedOn,
            Ground ground,
            List<Ground> withheldOn,
            @Nullable Particular particular,
            @Nullable String documentNo,
            @Nullable PersonalData personal) {
        return switch (kind) {
            case DISCLOSED -> new InformationDisclosed(agency, id, no, decidedOn, particular, documentNo, personal);
            case PARTIALLY_DISCLOSED ->
                new InformationPartiallyDisclosed(
                        agency, id, no, decidedOn, withheldOn, particular, documentNo, personal);
            case REFUSED -> new DisclosureRefused(agency, id, no, decidedOn, ground, particular, documentNo, personal);
            case UNAVAILABLE ->
                new InformationUnavailable(agency, id, no, decidedOn, ground, particular, documentNo, personal);
            case NOT_PROCESSED ->
                new RequestNotProcessed(agency, id, no, decidedOn, ground, particular, documentNo, personal);
            case CLOSED_OTHERWISE ->
                new RequestClosedOtherwise(agency, id, no, decidedOn, ground, particular, documentNo, personal);
        };
    }
}
