package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;

/** A remedy is concluded once (appeal and retrial continue the same suit). */
@Article(number = 51)
public record RemedyIsPending(boolean pending) implements FactRule {

    @Override
    public boolean holds() {
        return pending;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("remedy", "law.remedy-concluded");
    }
}
