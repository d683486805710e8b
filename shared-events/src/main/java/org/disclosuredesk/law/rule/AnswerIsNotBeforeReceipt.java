package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import org.disclosuredesk.law.Article;

/** A request is answered on the day it was received, or later. */
@Article(number = 33, paragraph = 2)
public record AnswerIsNotBeforeReceipt(LocalDate decidedOn, LocalDate receivedOn) implements FactRule {

    @Override
    public boolean holds() {
        return !decidedOn.isBefore(receivedOn);
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("decidedOn", "law.answer-before-receipt", decidedOn, receivedOn);
    }
}
