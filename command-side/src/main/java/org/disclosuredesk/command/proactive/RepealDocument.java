package org.disclosuredesk.command.proactive;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** To record that a document was repealed or lost its force (废止、失效). */
public record RepealDocument(@TargetAggregateIdentifier String documentId, LocalDate repealedOn, String reason) {}
