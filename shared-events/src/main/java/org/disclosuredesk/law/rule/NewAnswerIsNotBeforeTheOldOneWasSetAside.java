package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import org.disclosuredesk.law.Article;
import org.jspecify.annotations.Nullable;

/** A new answer is no earlier than the day the old one was set aside. */
@Article(number = 36)
public record NewAnswerIsNotBeforeTheOldOneWasSetAside(
        LocalDate decidedOn, @Nullable LocalDate setAsideOn) implements FactRule {

    @Override
    public boolean holds() {
        return setAsideOn == null || !decidedOn.isBefore(setAsideOn);
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("decidedOn", "law.answer-before-set-aside", decidedOn, setAsideOn);
    }
}
