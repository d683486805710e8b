package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;

/** What is published is what whoever publishes it has seen. */
@Article(number = 50)
public record WhatIsPublishedWasSeen(String seen, String now) implements FactRule {

    @Override
    public boolean holds() {
        return seen.equals(now);
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("", "law.figures-moved");
    }
}
