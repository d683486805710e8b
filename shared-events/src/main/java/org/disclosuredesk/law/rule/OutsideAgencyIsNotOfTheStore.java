package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;

/** An agency that keeps its requests here is counted here; nobody sends its report in besides. */
@Article(number = 49, paragraph = 2, reading = "What is counted once is not added a second time")
public record OutsideAgencyIsNotOfTheStore(String name, boolean ofTheStore) implements FactRule {

    @Override
    public boolean holds() {
        return !ofTheStore;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("name", "law.agency-is-of-the-store", name);
    }
}
