package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;
import org.disclosuredesk.law.term.DisclosureAttribute;
import org.jspecify.annotations.Nullable;

/** Where a document is not disclosed without being asked for, the reason is written down with it. */
@Article(
        number = 13,
        reading = "Disclosure is the rule and arts. 14-16 its exceptions: which of them it is, is to be said")
public record UndisclosedDocumentGivesItsReason(
        DisclosureAttribute attribute, @Nullable String reason) implements LegalRule {

    @Override
    public boolean holds() {
        return attribute == DisclosureAttribute.PROACTIVE || reason != null;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("reason", "law.attribute-without-reason", attribute);
    }
}
