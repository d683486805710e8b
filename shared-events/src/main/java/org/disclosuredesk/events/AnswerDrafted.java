package org.disclosuredesk.events;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.jspecify.annotations.Nullable;

/**
 * An answer was drafted (拟办).
 *
 * @param draftNo 1, 2, ... within the request
 * @param personal the text
 * @param particular the finer fact under the ground; null where not given
 * @param withheldOn of a partial disclosure, why the rest is withheld; null where it is none
 */
@Revision("1")
public record AnswerDrafted(
        String agencyId,
        String requestId,
        int draftNo,
        LocalDate draftedOn,
        Ground ground,
        String draftedBy,
        @Nullable PersonalData personal,
        @AddedLater @Nullable Particular particular,
        @AddedLater @Nullable List<Ground> withheldOn)
        implements RequestEvent {}
