package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The draft was approved (签发).
 *
 * @param onPaper true where it was signed on paper and typed in later
 * @param fourEyes false where the office had switched off that nobody approves their own draft
 * @param attachmentId the scan of the signed form
 */
@Revision("1")
public record AnswerApproved(
        String agencyId,
        String requestId,
        int draftNo,
        LocalDate approvedOn,
        String approvedBy,
        boolean onPaper,
        boolean fourEyes,
        @Nullable String attachmentId)
        implements RequestEvent {}
