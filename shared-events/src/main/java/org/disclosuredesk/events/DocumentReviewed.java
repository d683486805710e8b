package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.disclosuredesk.law.term.DocumentReview;
import org.jspecify.annotations.Nullable;

/**
 * A document was reviewed before its publication (发布审查, art. 17).
 *
 * @param passed whether the review has nothing against publishing it
 * @param reason what it has against it, or what was asked to be changed
 */
@Revision("1")
public record DocumentReviewed(
        String agencyId,
        String documentId,
        DocumentReview review,
        LocalDate reviewedOn,
        String reviewedBy,
        boolean passed,
        @Nullable String reason)
        implements ProactiveEvent {}
