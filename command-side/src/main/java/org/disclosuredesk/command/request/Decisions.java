package org.disclosuredesk.command.request;

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
import org.disclosuredesk.law.CountedFacts;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.jspecify.annotations.Nullable;

/** Which of the six decisions a ground makes. */
final class Decisions {

    private Decisions() {}

    /** The decision on a request, numbered after those it has had. */
    static Decision on(
            CountedFacts request,
            LocalDate decidedOn,
            Ground ground,
            List<Ground> withheldOn,
            @Nullable Particular particular,
            @Nullable String documentNo,
            @Nullable PersonalData personal) {
        var agency = request.agencyId();
        var id = request.requestId();
        var no = request.answers().size() + 1;
        return switch (ground.kind()) {
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
