package org.disclosuredesk.command.remedy;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** To record that a reconsideration was accepted (行政复议受理, art. 51). */
public record AcceptReview(
        @TargetAggregateIdentifier String remedyId,
        String agencyId,
        @Nullable String requestId,
        LocalDate acceptedOn,
        boolean againstOwnAct,
        @Nullable String authority,
        @Nullable String documentNo) {}
