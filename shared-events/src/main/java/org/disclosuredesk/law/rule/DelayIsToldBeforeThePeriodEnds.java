package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import org.disclosuredesk.law.Article;
import org.jspecify.annotations.Nullable;

/** The applicant is told of the later day before the period ends. */
@Article(number = 35, reading = "When to tell is not said; before the period ends, as for an extension")
public record DelayIsToldBeforeThePeriodEnds(
        LocalDate toldOn, @Nullable LocalDate dueOn) implements LegalRule {

    @Override
    public boolean holds() {
        return dueOn == null || !toldOn.isAfter(dueOn);
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("toldOn", "law.late-delay", toldOn, dueOn);
    }
}
