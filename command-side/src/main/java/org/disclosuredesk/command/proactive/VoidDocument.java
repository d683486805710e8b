package org.disclosuredesk.command.proactive;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** To say that a document was recorded by mistake (作废). */
public record VoidDocument(@TargetAggregateIdentifier String documentId, String reason) {}
