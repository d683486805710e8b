package org.disclosuredesk.command.request;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.events.AnswerDrafted;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.jspecify.annotations.Nullable;

/** To draft an answer (科室拟办). */
public record DraftAnswer(
        @TargetAggregateIdentifier String requestId,
        LocalDate draftedOn,
        Ground ground,
        String draftedBy,
        @Nullable Particular particular,
        List<Ground> withheldOn,
        @Nullable PersonalData personal)
        implements RequestAct {

    @Override
    public RequestEvent says(RequestState state) {
        return new AnswerDrafted(
                state.counted().agencyId(),
                requestId,
                state.draft().no() + 1,
                draftedOn,
                ground,
                draftedBy,
                personal,
                particular,
                ground == Ground.PARTIALLY_DISCLOSED ? withheldOn : null);
    }
}
