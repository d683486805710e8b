package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import org.disclosuredesk.law.Article;

/** Nothing is recorded of a document that has not happened yet. */
@Article(number = 26)
public record DocumentDateIsNotInTheFuture(String field, LocalDate day, LocalDate today) implements FactRule {

    @Override
    public boolean holds() {
        return !day.isAfter(today);
    }

    @Override
    public Violation ifBroken() {
        return Violation.of(field, "law.document-in-future", day, today);
    }
}
