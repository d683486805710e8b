package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import org.disclosuredesk.law.Article;
import org.jspecify.annotations.Nullable;

/** The day set under article 35 is later than the period would end. */
@Article(number = 35)
public record DelaySetsALaterDay(
        @Nullable LocalDate delayedUntil, @Nullable LocalDate dueOn) implements LegalRule {

    @Override
    public boolean holds() {
        return delayedUntil != null && (dueOn == null || delayedUntil.isAfter(dueOn));
    }

    @Override
    public Violation ifBroken() {
        return Violation.of(
                "answerDueOn",
                "law.delay-not-later",
                delayedUntil == null ? "—" : delayedUntil,
                dueOn == null ? "—" : dueOn);
    }
}
