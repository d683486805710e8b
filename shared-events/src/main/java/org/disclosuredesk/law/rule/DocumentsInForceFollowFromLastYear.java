package org.disclosuredesk.law.rule;

import java.math.BigDecimal;
import org.disclosuredesk.law.Article;
import org.disclosuredesk.law.term.Figure;
import org.jspecify.annotations.Nullable;

/** The documents in force are last year's, with those made and without those repealed; unknown figures break nothing. */
@Article(
        number = 20,
        reading =
                "No official text says so, but whoever checks reports reckons so: it advises, and a difference is explained")
public record DocumentsInForceFollowFromLastYear(
        Figure figure,
        @Nullable BigDecimal reported,
        @Nullable BigDecimal lastYear,
        BigDecimal made,
        BigDecimal repealed)
        implements DutyRule {

    /** What follows from last year's; null where that is not known. */
    public @Nullable BigDecimal follows() {
        return lastYear == null ? null : lastYear.add(made).subtract(repealed);
    }

    @Override
    public boolean holds() {
        var follows = follows();
        return reported == null || follows == null || reported.compareTo(follows) == 0;
    }

    @Override
    public Violation ifBroken() {
        return Violation.of(
                figure.name(), "law.in-force-differs", reported, follows(), lastYear, made, repealed, figure.chinese());
    }
}
