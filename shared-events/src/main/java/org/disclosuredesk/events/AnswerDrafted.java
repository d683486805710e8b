package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.disclosuredesk.law.term.Ground;
import org.jspecify.annotations.Nullable;

/**
 * An answer was drafted (拟办).
 *
 * @param draftNo 1, 2, ... within the request
 * @param personal the text
 */
@Revision("1")
public record AnswerDrafted(
        String agencyId,
        String requestId,
        int draftNo,
        LocalDate draftedOn,
        Ground ground,
        String draftedBy,
        @Nullable PersonalData personal)
        implements RequestEvent {}
