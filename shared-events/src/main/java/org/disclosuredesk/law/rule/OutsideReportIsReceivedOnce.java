package org.disclosuredesk.law.rule;

import org.disclosuredesk.law.Article;
import org.jspecify.annotations.Nullable;

/** The same report is received once; another one of the same agency takes its place. */
@Article(number = 49, paragraph = 2, reading = "What is counted once is not added a second time")
public record OutsideReportIsReceivedOnce(
        String name, @Nullable String standing, String now) implements FactRule {

    @Override
    public boolean holds() {
        return !now.equals(standing);
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("file", "law.outside-report-twice", name);
    }
}
