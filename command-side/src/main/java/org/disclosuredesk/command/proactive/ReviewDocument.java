package org.disclosuredesk.command.proactive;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.law.term.DocumentReview;
import org.jspecify.annotations.Nullable;

/** To record how a document came out of a review before its publication (art. 17). */
public record ReviewDocument(
        @TargetAggregateIdentifier String documentId,
        DocumentReview review,
        LocalDate reviewedOn,
        String reviewedBy,
        boolean passed,
        @Nullable String reason) {}
