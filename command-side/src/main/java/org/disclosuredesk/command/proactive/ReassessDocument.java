package org.disclosuredesk.command.proactive;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.law.term.DisclosureAttribute;
import org.jspecify.annotations.Nullable;

/** To decide anew how a document is to be disclosed (动态调整, art. 18). */
public record ReassessDocument(
        @TargetAggregateIdentifier String documentId,
        LocalDate assessedOn,
        DisclosureAttribute attribute,
        @Nullable String reason) {}
