package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;

/** A request is answered once, unless its answer was set aside. */
@Article(number = 36, reading = "One request has one standing answer")
public record RequestIsOpen(boolean open) implements FactRule {

    @Override
    public boolean holds() {
        return open;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("decision", "law.request-not-open");
    }
}
