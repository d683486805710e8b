package org.disclosuredesk.command.request;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.events.AnswerApproved;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.RequestState;
import org.jspecify.annotations.Nullable;

/** To approve a draft, on screen or signed on paper (签发). */
public record ApproveAnswer(
        @TargetAggregateIdentifier String requestId,
        LocalDate approvedOn,
        String approvedBy,
        boolean onPaper,
        boolean fourEyesRequired,
        @Nullable String attachmentId)
        implements RequestAct {

    @Override
    public RequestEvent says(RequestState state) {
        return new AnswerApproved(
                state.counted().agencyId(),
                requestId,
                state.draft().no(),
                approvedOn,
                approvedBy,
                onPaper,
                !approvedBy.equals(state.draft().by()),
                attachmentId);
    }
}
