package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.disclosuredesk.law.Article;

/** An ethnic area adds holidays of its own (全国年节及纪念日放假办法 art. 4); it makes nobody work. */
@Article(
        number = 33,
        paragraph = 2,
        reading = "Holidays an ethnic area fixed under art. 4 of the holiday rules are no working days there.")
public record LocalHolidaysOnlyAddRest(boolean local, Collection<LocalDate> makeUpDays) implements LegalRule {

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
