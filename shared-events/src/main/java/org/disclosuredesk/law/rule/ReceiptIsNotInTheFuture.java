package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import org.disclosuredesk.law.Article;

/** A day of receipt lies no later than today. */
@Article(number = 31)
public record ReceiptIsNotInTheFuture(LocalDate receivedOn, LocalDate today) implements FactRule {

    @Override
    public boolean holds() {
        return !receivedOn.isAfter(today);
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("receivedOn", "law.receipt-in-future", receivedOn, today);
    }
}
