package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import org.disclosuredesk.law.Article;

/** A document is published, reassessed or repealed on the day it was issued, or later. */
@Article(number = 26)
public record DocumentIsIssuedFirst(String field, LocalDate day, LocalDate issuedOn) implements FactRule {

    @Override
    public boolean holds() {
        return !day.isBefore(issuedOn);
    }

    @Override
    public Violation ifBroken() {
        return Violation.of(field, "law.before-the-document", day, issuedOn);
    }
}
