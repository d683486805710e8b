package org.disclosuredesk.law.rule;

import java.time.YearMonth;
import org.disclosuredesk.law.Article;

/** Published items are counted for a month that has begun. */
@Article(number = 23)
public record ItemsAreCountedForAMonthThatHasBegun(YearMonth month, YearMonth thisMonth) implements FactRule {

    @Override
    public boolean holds() {
        return !month.isAfter(thisMonth);
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("month", "law.month-not-begun", month);
    }
}
