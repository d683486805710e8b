package org.disclosuredesk.command.proactive;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.law.term.DisclosureAttribute;
import org.disclosuredesk.law.term.DocumentKind;
import org.jspecify.annotations.Nullable;

/** To record that a document was issued, and how it is to be disclosed (公文公开属性源头认定, art. 13). */
public record IssueDocument(
        @TargetAggregateIdentifier String documentId,
        String agencyId,
        String title,
        @Nullable String documentNo,
        DocumentKind kind,
        LocalDate issuedOn,
        @Nullable String department,
        DisclosureAttribute attribute,
        @Nullable String reason) {}
