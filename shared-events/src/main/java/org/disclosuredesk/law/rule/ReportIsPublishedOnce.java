package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;

/** A report is published once; what changes later is restated. */
@Article(number = 49)
public record ReportIsPublishedOnce(int year, int publications) implements FactRule {

    @Override
    public boolean holds() {
        return publications == 0;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("", "law.report-published-already", year, publications);
    }
}
