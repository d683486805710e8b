package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.disclosuredesk.law.Article;
import org.disclosuredesk.law.term.LegalText;

/** An ethnic area adds holidays of its own; it makes nobody work. */
@Article(number = 4, of = LegalText.HOLIDAY_RULES)
public record LocalHolidaysOnlyAddRest(boolean local, Collection<LocalDate> makeUpDays) implements FactRule {

    @Override
    public boolean holds() {
        return !local || makeUpDays.isEmpty();
    }

    @Override
    public Violation ifBroken() {
        return Violation.of(
                "text",
                "law.local-make-up",
                makeUpDays.stream().map(LocalDate::toString).collect(Collectors.joining(" ")));
    }
}
