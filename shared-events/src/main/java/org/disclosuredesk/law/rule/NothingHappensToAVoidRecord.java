package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;

/** To a complaint or an activity that was recorded by mistake nothing happens any more. */
@Article(number = 47)
public record NothingHappensToAVoidRecord(boolean voided) implements FactRule {

    @Override
    public boolean holds() {
        return !voided;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("", "law.record-void");
    }
}
