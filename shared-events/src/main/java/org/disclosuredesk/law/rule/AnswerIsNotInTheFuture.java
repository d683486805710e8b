package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import org.disclosuredesk.law.Article;

/** A decision carries no later date than today. */
@Article(number = 33, paragraph = 2)
public record AnswerIsNotInTheFuture(LocalDate decidedOn, LocalDate today) implements FactRule {

    @Override
    public boolean holds() {
        return !decidedOn.isAfter(today);
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("decidedOn", "law.answer-in-future", decidedOn, today);
    }
}
