package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;

/** Only a report that was sent in and stands is withdrawn. */
@Article(number = 49, paragraph = 2)
public record OnlyAStandingOutsideReportIsWithdrawn(int reportNo, boolean standing) implements FactRule {

    @Override
    public boolean holds() {
        return standing;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("", "law.outside-report-not-standing", reportNo);
    }
}
