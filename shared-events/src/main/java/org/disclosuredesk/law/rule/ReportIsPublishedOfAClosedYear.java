package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;

/** A report is published once its year is closed. */
@Article(number = 49)
public record ReportIsPublishedOfAClosedYear(int year, boolean closed) implements FactRule {

    @Override
    public boolean holds() {
        return closed;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("", "law.year-not-closed", year);
    }
}
