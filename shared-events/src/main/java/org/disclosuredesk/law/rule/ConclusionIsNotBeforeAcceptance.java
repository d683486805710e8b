package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import org.disclosuredesk.law.Article;

/** A remedy is concluded on the day it was accepted, or later. */
@Article(number = 51)
public record ConclusionIsNotBeforeAcceptance(LocalDate concludedOn, LocalDate acceptedOn) implements FactRule {

    @Override
    public boolean holds() {
        return !concludedOn.isBefore(acceptedOn);
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("concludedOn", "law.conclusion-before-acceptance", concludedOn, acceptedOn);
    }
}
