package org.disclosuredesk.command.request;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.events.AnswerDrafted;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.law.term.Ground;
import org.jspecify.annotations.Nullable;

/** To draft an answer (科室拟办). */
public record DraftAnswer(
        @TargetAggregateIdentifier String requestId,
        LocalDate draftedOn,
        Ground ground,
        String draftedBy,
        @Nullable PersonalData personal)
        implements RequestAct {

    @Override
    public RequestEvent says(RequestState state) {
        return new AnswerDrafted(
                state.counted().agencyId(), requestId, state.draft().no() + 1, draftedOn, ground, draftedBy, personal);
    }
}
