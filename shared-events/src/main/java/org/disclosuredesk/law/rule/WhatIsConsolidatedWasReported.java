package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;

/** What goes into a consolidated report was published by its agency, or was sent in and stands; the statistics know it all. */
@Article(
        number = 49,
        paragraph = 2,
        reading = "The government's report is made of what the departments handed in and published under paragraph 1")
public record WhatIsConsolidatedWasReported(int year, boolean reported) implements FactRule {

    @Override
    public boolean holds() {
        return reported;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("", "law.not-reported", year);
    }
}
