package org.disclosuredesk.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Days of a year in one line, days in a row as a range: 2027-01-01..2027-01-03,2027-04-05. */
public final class DayRanges {

    private static final String TO = "..";
    private static final String AND = ",";

    /** No notice names more days than a year has. */
    private static final int MOST_DAYS = 366;

    private DayRanges() {}

    /** The line. */
    public static String text(Collection<LocalDate> days) {
        return ranges(days).stream()
                .map(range ->
                        range.from().equals(range.to()) ? range.from().toString() : range.from() + TO + range.to())
                .collect(Collectors.joining(AND));
    }

    /** Days in a row. */
    public record Range(LocalDate from, LocalDate to) {}

    /** The days in order, those in a row taken together. */
    public static List<Range> ranges(Collection<LocalDate> days) {
        var ranges = new ArrayList<Range>();
        for (var day : new TreeSet<>(days)) {
            var last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (last != null && last.to().plusDays(1).equals(day)) {
                ranges.set(ranges.size() - 1, new Range(last.from(), day));
            } else {
                ranges.add(new Range(day, day));
            }
        }
        return ranges;
    }

    /** The days of such a line, in order; empty where it is none. */
    public static Optional<List<LocalDate>> days(String text) {
        try {
            var days = Stream.of(text.split(AND))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .flatMap(DayRanges::daysOf)
                    .sorted()
                    .distinct()
                    .toList();
            return Optional.of(days);
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Stream<LocalDate> daysOf(String part) {
        var to = part.indexOf(TO);
        var first = LocalDate.parse(to < 0 ? part : part.substring(0, to));
        var last = to < 0 ? first : LocalDate.parse(part.substring(to + TO.length()));
        if (last.isBefore(first) || first.plusDays(MOST_DAYS).isBefore(last)) {
            throw new IllegalArgumentException(part);
        }
        return first.datesUntil(last.plusDays(1));
    }
}
