package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import org.disclosuredesk.law.Article;
import org.disclosuredesk.law.term.LegalText;
import org.jspecify.annotations.Nullable;

/** An answer counts as given on the day it was posted or signed for, and that is within the period. */
@Article(number = 1, of = LegalText.DELIVERY_LETTER)
public record AnswerIsDeliveredWithinThePeriod(
        LocalDate deliveredOn, @Nullable LocalDate dueOn) implements DutyRule {

    @Override
    public boolean holds() {
        return dueOn == null || !deliveredOn.isAfter(dueOn);
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("sentOn", "law.late-delivery", deliveredOn, dueOn);
    }
}
