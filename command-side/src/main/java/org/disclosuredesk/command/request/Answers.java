package org.disclosuredesk.command.request;

import java.time.LocalDate;
import java.util.List;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.jspecify.annotations.Nullable;

/** The act that answers on a ground: which decision it is follows from the ground (arts. 36-39). */
public final class Answers {

    private Answers() {}

    /** To answer so. */
    public static Object on(
            String requestId,
            LocalDate decidedOn,
            Ground ground,
            List<Ground> withheldOn,
            @Nullable Particular particular,
            @Nullable String documentNo,
            @Nullable PersonalData reasons) {
        return switch (ground.kind()) {
            case DISCLOSED -> new Disclose(requestId, decidedOn, particular, documentNo, reasons);
            case PARTIALLY_DISCLOSED ->
                new DisclosePartially(requestId, decidedOn, withheldOn, particular, documentNo, reasons);
            case REFUSED -> new Refuse(requestId, decidedOn, ground, particular, documentNo, reasons);
            case UNAVAILABLE -> new DeclareUnavailable(requestId, decidedOn, ground, particular, documentNo, reasons);
            case NOT_PROCESSED -> new DeclineToProcess(requestId, decidedOn, ground, particular, documentNo, reasons);
            case CLOSED_OTHERWISE -> new CloseOtherwise(requestId, decidedOn, ground, particular, documentNo, reasons);
        };
    }
}
