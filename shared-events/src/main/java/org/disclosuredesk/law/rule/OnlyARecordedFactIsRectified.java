package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;

/** What is put right is a fact of this request that can be put right, and its new value can be read. */
@Article(number = 45)
public record OnlyARecordedFactIsRectified(boolean known, String what) implements FactRule {

    @Override
    public boolean holds() {
        return known;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("field", "law.nothing-to-rectify", what);
    }
}
