package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import org.disclosuredesk.law.Article;

/** A remedy was accepted or concluded no later than today. */
@Article(number = 51)
public record RemedyDateIsNotInTheFuture(String field, LocalDate day, LocalDate today) implements FactRule {

    @Override
    public boolean holds() {
        return !day.isAfter(today);
    }

    @Override
    public Violation ifBroken() {
        return Violation.of(field, "law.remedy-in-future", day, today);
    }
}
