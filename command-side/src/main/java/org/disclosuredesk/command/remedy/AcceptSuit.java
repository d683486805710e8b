package org.disclosuredesk.command.remedy;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** To record that a suit was accepted (行政诉讼受理, art. 51). */
public record AcceptSuit(
        @TargetAggregateIdentifier String remedyId,
        String agencyId,
        @Nullable String requestId,
        LocalDate acceptedOn,
        boolean afterReview,
        boolean againstOwnAct,
        @Nullable String reviewId,
        @Nullable String court,
        @Nullable String documentNo) {}
