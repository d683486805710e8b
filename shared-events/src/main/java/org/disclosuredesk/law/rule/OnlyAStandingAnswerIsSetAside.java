package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;

/** Only an answer that stands can be set aside. */
@Article(number = 51)
public record OnlyAStandingAnswerIsSetAside(boolean stands) implements FactRule {

    @Override
    public boolean holds() {
        return stands;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("decisionNo", "law.nothing-to-set-aside");
    }
}
