package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;
import org.disclosuredesk.law.term.LegalText;

/** The notice that reached the applicant is that of a fee that was charged. */
@Article(number = 6, of = LegalText.FEE_MEASURES)
public record OnlyAChargedFeeIsNotified(boolean charged) implements FactRule {

    @Override
    public boolean holds() {
        return charged;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("", "law.nothing-charged");
    }
}
