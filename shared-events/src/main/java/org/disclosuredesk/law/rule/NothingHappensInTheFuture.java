package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import org.disclosuredesk.law.Article;

/** What is recorded has happened: its day is no later than today. */
@Article(number = 45)
public record NothingHappensInTheFuture(String field, LocalDate day, LocalDate today) implements FactRule {

    @Override
    public boolean holds() {
        return !day.isAfter(today);
    }

    @Override
    public Violation ifBroken() {
        return Violation.of(field, "law.in-future", day, today);
    }
}
