package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import org.disclosuredesk.law.Article;

/** A complaint, a training or an inspection is recorded once it has happened. */
@Article(number = 47)
public record SupervisionDateIsNotInTheFuture(String field, LocalDate day, LocalDate today) implements FactRule {

    @Override
    public boolean holds() {
        return !day.isAfter(today);
    }

    @Override
    public Violation ifBroken() {
        return Violation.of(field, "law.supervision-in-future", day, today);
    }
}
