package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import org.disclosuredesk.law.Article;
import org.disclosuredesk.law.term.LegalText;
import org.jspecify.annotations.Nullable;

/** A request is no longer processed for want of payment only after 20 working days from the day after the notice came. */
@Article(number = 6, of = LegalText.FEE_MEASURES)
public record AbandonmentFollowsThePaymentPeriod(
        LocalDate decidedOn, @Nullable LocalDate payBy) implements LegalRule {

    @Override
    public boolean holds() {
        return payBy != null && decidedOn.isAfter(payBy);
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("decidedOn", "law.payment-period-runs", decidedOn, payBy == null ? "—" : payBy);
    }
}
