package org.disclosuredesk.command.remedy;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.law.term.RemedyResult;
import org.jspecify.annotations.Nullable;

/** To record how a suit ended (诉讼审结). */
public record ConcludeSuit(
        @TargetAggregateIdentifier String remedyId,
        LocalDate concludedOn,
        RemedyResult result,
        @Nullable String documentNo) {}
