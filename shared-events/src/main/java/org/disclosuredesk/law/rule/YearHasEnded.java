package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;

/** A year is closed after its end. */
@Article(number = 49)
public record YearHasEnded(int year, int lastEndedYear) implements FactRule {

    @Override
    public boolean holds() {
        return year <= lastEndedYear;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("year", "law.year-not-ended", year);
    }
}
