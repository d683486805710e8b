package org.disclosuredesk.query.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.disclosuredesk.law.DayKind;
import org.disclosuredesk.law.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * A year of the calendar, month by month.
 *
 * @param provisional whether no notice was adopted for it
 * @param workingDays how many days of it are worked
 */
public record CalendarYear(int year, boolean provisional, int workingDays, List<Months> months) {

    /** A month, in weeks from Monday. */
    public record Months(YearMonth month, List<List<Day>> weeks) {}

    /**
     * A day.
     *
     * @param day null for a gap before the first or after the last of the month
     * @param style how it is shown
     * @param mark the key of the sign it bears; null = none
     */
    public record Day(
            @Nullable LocalDate day, String style, @Nullable String mark) {}

    /** The year as a calendar has it, seen from a day. */
    static CalendarYear of(WorkingDays calendar, int year, LocalDate today) {
        var first = LocalDate.of(year, Month.JANUARY, 1);
        return new CalendarYear(
                year,
                calendar.isProvisional(first),
                calendar.between(first.minusDays(1), LocalDate.of(year, Month.DECEMBER, 31)),
                Stream.of(Month.values())
                        .map(month -> month(calendar, YearMonth.of(year, month), today))
                        .toList());
    }

    private static Months month(WorkingDays calendar, YearMonth month, LocalDate today) {
        var weeks = new ArrayList<List<Day>>();
        var monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            weeks.add(monday.datesUntil(monday.plusWeeks(1))
                    .map(day ->
                            YearMonth.from(day).equals(month) ? day(calendar, day, today) : new Day(null, "gap", null))
                    .toList());
        }
        return new Months(month, weeks);
    }

    private static Day day(WorkingDays calendar, LocalDate day, LocalDate today) {
        var marks = day.equals(today) ? " is-today" : "";
        var kind = calendar.kindOf(day);
        if (kind == DayKind.HOLIDAY) {
            return calendar.isLocalHoliday(day)
                    ? new Day(day, "local" + marks, "calendar.mark.local")
                    : new Day(day, "rest" + marks, "calendar.mark.rest");
        }
        if (kind == DayKind.MAKE_UP) {
            return new Day(day, "made-up" + marks, "calendar.mark.make-up");
        }
        return new Day(day, (kind == DayKind.WEEKEND ? "free" : "plain") + marks, null);
    }
}
