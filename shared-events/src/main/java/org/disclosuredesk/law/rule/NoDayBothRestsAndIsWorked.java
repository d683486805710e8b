package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.disclosuredesk.law.Article;

/** A day of a notice is off or made up for, and never both. */
@Article(
        number = 33,
        paragraph = 2,
        reading = "Working days are those of the State Council's notice, make-up days counted.")
public record NoDayBothRestsAndIsWorked(Collection<LocalDate> restDays, Collection<LocalDate> makeUpDays)
        implements FactRule {

    @Override
    public boolean holds() {
        return restDays.stream().noneMatch(makeUpDays::contains);
    }

    @Override
    public Violation ifBroken() {
        return Violation.of(
                "text",
                "law.rests-and-is-worked",
                restDays.stream()
                        .filter(makeUpDays::contains)
                        .map(LocalDate::toString)
                        .collect(Collectors.joining(" ")));
    }
}
