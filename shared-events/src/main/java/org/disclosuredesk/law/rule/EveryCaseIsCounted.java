package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;

/** What is published knows every case, and its tables balance. */
@Article(number = 50)
public record EveryCaseIsCounted(int year, boolean counted) implements FactRule {

    @Override
    public boolean holds() {
        return counted;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("", "law.not-counted", year);
    }
}
