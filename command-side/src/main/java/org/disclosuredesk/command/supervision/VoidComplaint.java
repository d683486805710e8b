package org.disclosuredesk.command.supervision;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** To say that a complaint was recorded by mistake (作废). */
public record VoidComplaint(@TargetAggregateIdentifier String complaintId, String reason) {}
