package org.disclosuredesk.command.supervision;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** To say that an activity was recorded by mistake (作废). */
public record VoidActivity(@TargetAggregateIdentifier String recordId, String reason) {}
