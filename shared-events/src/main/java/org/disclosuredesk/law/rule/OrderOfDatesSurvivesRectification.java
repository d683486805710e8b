package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;

/** Put right, the dates still stand in an order that is possible: receipt, answer, setting aside, today. */
@Article(number = 45)
public record OrderOfDatesSurvivesRectification(boolean possible) implements FactRule {

    @Override
    public boolean holds() {
        return possible;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("to", "law.rectified-dates-impossible");
    }
}
