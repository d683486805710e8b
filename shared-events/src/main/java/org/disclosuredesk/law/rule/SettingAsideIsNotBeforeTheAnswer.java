package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import org.disclosuredesk.law.Article;

/** An answer is set aside on the day it was given, or later. */
@Article(number = 51)
public record SettingAsideIsNotBeforeTheAnswer(LocalDate setAsideOn, LocalDate decidedOn) implements FactRule {

    @Override
    public boolean holds() {
        return !setAsideOn.isBefore(decidedOn);
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("setAsideOn", "law.set-aside-before-answer", setAsideOn, decidedOn);
    }
}
