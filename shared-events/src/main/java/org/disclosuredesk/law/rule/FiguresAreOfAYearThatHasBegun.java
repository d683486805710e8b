package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;

/** Figures are reported for a year that has begun. */
@Article(number = 20)
public record FiguresAreOfAYearThatHasBegun(int year, int thisYear) implements FactRule {

    @Override
    public boolean holds() {
        return year <= thisYear;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("", "law.year-not-begun", year);
    }
}
