package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import org.disclosuredesk.law.Article;
import org.disclosuredesk.law.term.LegalText;
import org.jspecify.annotations.Nullable;

/** The fee notice goes out within the period to answer. */
@Article(number = 6, of = LegalText.FEE_MEASURES)
public record FeeNoticeGoesOutWithinThePeriod(
        LocalDate noticedOn, @Nullable LocalDate dueOn) implements LegalRule {

    @Override
    public boolean holds() {
        return dueOn == null || !noticedOn.isAfter(dueOn);
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("noticedOn", "law.late-fee-notice", noticedOn, dueOn);
    }
}
