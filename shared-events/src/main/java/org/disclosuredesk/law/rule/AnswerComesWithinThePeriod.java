package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import org.disclosuredesk.law.Article;
import org.jspecify.annotations.Nullable;

/** A request is answered within its period. */
@Article(number = 33, paragraph = 2)
public record AnswerComesWithinThePeriod(
        LocalDate decidedOn, @Nullable LocalDate dueOn) implements DutyRule {

    @Override
    public boolean holds() {
        return dueOn == null || !decidedOn.isAfter(dueOn);
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("decidedOn", "law.late-answer", decidedOn, dueOn);
    }
}
