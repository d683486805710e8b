package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;
import org.disclosuredesk.law.term.DisclosureAttribute;

/** A document that is withheld is not published while nobody has decided otherwise. */
@Article(number = 13)
public record WithheldDocumentIsNotPublished(DisclosureAttribute attribute) implements LegalRule {

    @Override
    public boolean holds() {
        return attribute != DisclosureAttribute.WITHHELD;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("publishedOn", "law.published-withheld");
    }
}
