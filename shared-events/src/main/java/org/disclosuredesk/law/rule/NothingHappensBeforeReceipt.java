package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import org.disclosuredesk.law.Article;

/** What happens to a request happens on the day it was received, or later. */
@Article(number = 31)
public record NothingHappensBeforeReceipt(String field, LocalDate day, LocalDate receivedOn) implements FactRule {

    @Override
    public boolean holds() {
        return !day.isBefore(receivedOn);
    }

    @Override
    public Violation ifBroken() {
        return Violation.of(field, "law.before-receipt", day, receivedOn);
    }
}
