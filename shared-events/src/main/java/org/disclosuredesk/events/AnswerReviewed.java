package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.disclosuredesk.law.term.ReviewKind;
import org.jspecify.annotations.Nullable;

/**
 * The draft passed the secrecy or the legal review (先审查后公开, art. 17).
 *
 * @param onPaper true where it was signed on paper and typed in later
 * @param personal remarks
 */
@Revision("1")
public record AnswerReviewed(
        String agencyId,
        String requestId,
        int draftNo,
        ReviewKind review,
        LocalDate reviewedOn,
        String reviewedBy,
        boolean onPaper,
        @Nullable PersonalData personal)
        implements RequestEvent {}
