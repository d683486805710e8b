package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import org.disclosuredesk.law.Article;
import org.jspecify.annotations.Nullable;

/** An answer comes no earlier than the question: a correction after the call, an opinion after the letter, a payment after the notice. */
@Article(number = 45)
public record NothingHappensBeforeWhatItFollows(
        String field, LocalDate day, @Nullable LocalDate earlier) implements FactRule {

    @Override
    public boolean holds() {
        return earlier == null || !day.isBefore(earlier);
    }

    @Override
    public Violation ifBroken() {
        return Violation.of(field, "law.before-what-it-follows", day, earlier);
    }
}
