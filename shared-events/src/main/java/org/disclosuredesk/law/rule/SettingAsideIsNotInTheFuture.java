package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import org.disclosuredesk.law.Article;

/** An answer was set aside no later than today. */
@Article(number = 51)
public record SettingAsideIsNotInTheFuture(LocalDate setAsideOn, LocalDate today) implements FactRule {

    @Override
    public boolean holds() {
        return !setAsideOn.isAfter(today);
    }

    @Override
    public Violation ifBroken() {
        return Violation.of("setAsideOn", "law.set-aside-in-future", setAsideOn, today);
    }
}
