package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The draft was sent back, with a reason.
 *
 * @param personal the reason
 */
@Revision("1")
public record AnswerReturned(
        String agencyId,
        String requestId,
        int draftNo,
        LocalDate returnedOn,
        String returnedBy,
        boolean onPaper,
        @Nullable PersonalData personal)
        implements RequestEvent {}
