package org.disclosuredesk.command.request;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** To put right a clerk's slip by a new fact (更正记录); a null field voids the whole event. */
public record RectifyRecord(
        @TargetAggregateIdentifier String requestId,
        long eventSequence,
        @Nullable String field,
        @Nullable String to,
        String reason) {}
