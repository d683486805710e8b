package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import org.disclosuredesk.law.Article;
import org.jspecify.annotations.Nullable;

/** A request is no longer processed for want of correction only after the period set for it. */
@Article(number = 30)
public record AbandonmentFollowsTheCorrectionPeriod(
        LocalDate decidedOn, @Nullable LocalDate correctBy) implements LegalRule {

    @Override
    public boolean holds() {
        return correctBy == null || decidedOn.isAfter(correctBy);
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("decidedOn", "law.correction-period-runs", decidedOn, correctBy);
    }
}
