package org.disclosuredesk.command.request;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.events.AnswerReviewed;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.law.term.ReviewKind;
import org.jspecify.annotations.Nullable;

/** To pass a draft in one of its two reviews (保密审查、合法性审查, art. 17). */
public record ReviewAnswer(
        @TargetAggregateIdentifier String requestId,
        ReviewKind review,
        LocalDate reviewedOn,
        String reviewedBy,
        boolean onPaper,
        @Nullable PersonalData personal)
        implements RequestAct {

    @Override
    public RequestEvent says(RequestState state) {
        return new AnswerReviewed(
                state.counted().agencyId(),
                requestId,
                state.draft().no(),
                review,
                reviewedOn,
                reviewedBy,
                onPaper,
                personal);
    }
}
