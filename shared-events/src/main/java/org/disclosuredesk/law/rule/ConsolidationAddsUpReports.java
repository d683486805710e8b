package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;

/** A consolidated report adds up at least one report. */
@Article(number = 49, paragraph = 2)
public record ConsolidationAddsUpReports(int reports) implements FactRule {

    @Override
    public boolean holds() {
        return reports > 0;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("", "law.nothing-to-consolidate");
    }
}
