package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import org.disclosuredesk.law.Article;
import org.jspecify.annotations.Nullable;

/** A request is received on the day it was submitted, or later. */
@Article(number = 31)
public record NothingIsReceivedBeforeItIsSubmitted(@Nullable LocalDate submittedOn, LocalDate receivedOn)
        implements FactRule {

    @Override
    public boolean holds() {
        return submittedOn == null || !submittedOn.isAfter(receivedOn);
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("submittedOn", "law.submitted-after-receipt", submittedOn, receivedOn);
    }
}
