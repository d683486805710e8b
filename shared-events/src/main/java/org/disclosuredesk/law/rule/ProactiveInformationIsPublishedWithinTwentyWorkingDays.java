package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import org.disclosuredesk.law.Article;
import org.jspecify.annotations.Nullable;

/** What is to be disclosed without being asked for is published within 20 working days of being made. */
@Article(
        number = 26,
        reading = "Where art. 18 turns a document to disclosure later, the period runs from the day that was decided")
public record ProactiveInformationIsPublishedWithinTwentyWorkingDays(
        LocalDate publishedOn, @Nullable LocalDate dueOn) implements DutyRule {

    @Override
    public boolean holds() {
        return dueOn == null || !publishedOn.isAfter(dueOn);
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("publishedOn", "law.published-late", publishedOn, dueOn);
    }
}
