package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;
import org.disclosuredesk.law.term.LegalText;

/** What is delivered is an answer that was given, whether or not it stands today. */
@Article(number = 1, of = LegalText.DELIVERY_LETTER)
public record OnlyAnAnswerThatWasGivenIsDelivered(boolean given) implements FactRule {

    @Override
    public boolean holds() {
        return given;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("", "law.nothing-to-deliver");
    }
}
