package org.disclosuredesk.command.agency;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** To let an agency keep its requests here. */
public record RegisterAgency(
        @TargetAggregateIdentifier String agencyId,
        String name,
        @Nullable String supervisedBy) {}
