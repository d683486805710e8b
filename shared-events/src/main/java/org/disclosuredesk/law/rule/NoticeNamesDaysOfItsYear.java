package org.disclosuredesk.law.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.disclosuredesk.law.Article;

/** What is adopted for a year names days of that year, and one day at least. */
@Article(
        number = 33,
        paragraph = 2,
        reading = "Working days are those of the State Council's notice for the year in which the day lies.")
public record NoticeNamesDaysOfItsYear(int year, Collection<LocalDate> days) implements FactRule {

    @Override
    public boolean holds() {
        return !days.isEmpty() && days.stream().allMatch(day -> day.getYear() == year);
    }

    @Override
    public Violation ifBroken() {
        var others = days.stream()
                .filter(day -> day.getYear() != year)
                .map(LocalDate::toString)
                .collect(Collectors.joining(" "));
        return others.isEmpty()
                ? Violation.of("text", "law.notice-without-days", year)
                : Violation.of("text", "law.day-of-another-year", others, year);
    }
}
