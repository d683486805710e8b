package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import org.disclosuredesk.law.Article;

/** A complaint is concluded on the day it came, or later. */
@Article(number = 47, paragraph = 2)
public record ComplaintIsNotConcludedBeforeItCame(LocalDate concludedOn, LocalDate receivedOn) implements FactRule {

    @Override
    public boolean holds() {
        return !concludedOn.isBefore(receivedOn);
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("concludedOn", "law.concluded-before-complaint", concludedOn, receivedOn);
    }
}
