package org.disclosuredesk.query.casefile;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.disclosuredesk.law.AnswerPeriod;
import org.disclosuredesk.law.CountedDay;
import org.disclosuredesk.law.DayKind;
import org.disclosuredesk.law.DueDate;
import org.disclosuredesk.law.WorkingDays;
import org.disclosuredesk.query.casefile.WhyThisDate.Day;
import org.disclosuredesk.query.casefile.WhyThisDate.Month;
import org.disclosuredesk.query.words.Phrase;
import org.disclosuredesk.query.words.Terms;
import org.jspecify.annotations.Nullable;

/** Shows how a due date comes about, by the law's own count of the days; it needs no case. */
public final class Working {

    private final AnswerPeriod period;
    private final DueDate due;
    private final String startedBy;
    private final WorkingDays calendar;
    private final LocalDate today;
    private final List<CountedDay> days;

    private Working(AnswerPeriod period, DueDate due, String startedBy, WorkingDays calendar, LocalDate today) {
        this.period = period;
        this.due = due;
        this.startedBy = startedBy;
        this.calendar = calendar;
        this.today = today;
        this.days = period.waitingFor() == null ? period.working(calendar) : List.of();
    }

    /**
     * The working.
     *
     * @param due the due date as it was recorded; where nothing was recorded, as the period itself yields it
     * @param startedBy the event that started the clock last
     */
    public static WhyThisDate of(
            AnswerPeriod period, DueDate due, String startedBy, WorkingDays calendar, LocalDate today) {
        var working = new Working(period, due, startedBy, calendar, today);
        return new WhyThisDate(working.sentences(), working.months(), List.of());
    }

    private List<Phrase> sentences() {
        if (period.waitingFor() != null) {
            return List.of(Phrase.of("why.waiting." + period.waitingFor()));
        }
        return Stream.of(
                        Stream.of(
                                Phrase.of("why.start." + startedBy, period.startedOn(), period.workingDays(calendar))),
                        extension(),
                        suspension(),
                        delay(),
                        result())
                .flatMap(sentences -> sentences)
                .toList();
    }

    private Stream<Phrase> extension() {
        var late = period.lateExtensions(calendar).stream().map(one -> Phrase.of("why.extended-late", one.toldOn()));
        if (period.extensionUnknown(calendar)) {
            return Stream.concat(Stream.of(Phrase.of("why.extension-unknown")), late);
        }
        var added = period.addedWorkingDays(calendar);
        return Stream.concat(added > 0 ? Stream.of(Phrase.of("why.extended", added)) : Stream.of(), late);
    }

    private Stream<Phrase> suspension() {
        var suspended = days.stream()
                .filter(day -> day.suspended() && day.kind().counts())
                .count();
        var closed = suspended == 0 ? Stream.<Phrase>of() : Stream.of(Phrase.of("why.suspended", suspended));
        var counted = days.stream().mapToInt(CountedDay::number).max().orElse(0);
        var open = period.stops().stream()
                .filter(stop -> stop.to() == null)
                .map(stop -> Phrase.of("why.stopped", stop.from(), counted, period.workingDays(calendar) - counted))
                .limit(1);
        return Stream.concat(closed, open);
    }

    private Stream<Phrase> delay() {
        return Stream.ofNullable(period.delayedUntil()).map(until -> Phrase.of("why.delayed", until));
    }

    private Stream<Phrase> result() {
        var on = due.on();
        var reckoned = period.dueOn(calendar);
        var result = new ArrayList<Phrase>();
        if (on != null) {
            result.add(Phrase.of("why.due", on));
        }
        if (on != null && reckoned.on() != null && !Objects.equals(on, reckoned.on())) {
            result.add(Phrase.of("why.reckoned-otherwise", due.calendarVersion(), reckoned.on(), calendar.version()));
        }
        if (on != null && due.provisional()) {
            result.add(Phrase.of("why.provisional"));
        }
        return result.stream();
    }

    /** Only the weeks the period touches: what lies before and after explains nothing. */
    private List<Month> months() {
        if (days.isEmpty()) {
            return List.of();
        }
        var counted = new HashMap<LocalDate, CountedDay>();
        days.forEach(day -> counted.put(day.day(), day));
        var from = period.startedOn().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var to = days.get(days.size() - 1).day().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var last = YearMonth.from(days.get(days.size() - 1).day());
        var months = new ArrayList<Month>();
        for (var month = YearMonth.from(period.startedOn()); !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(new Month(month, weeks(month, from, to, counted)));
        }
        return months;
    }

    private List<List<Day>> weeks(YearMonth month, LocalDate from, LocalDate to, Map<LocalDate, CountedDay> counted) {
        var monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var weeks = new ArrayList<List<Day>>();
        for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            if (!monday.isBefore(from) && !monday.isAfter(to)) {
                weeks.add(monday.datesUntil(monday.plusWeeks(1))
                        .map(date -> YearMonth.from(date).equals(month) ? cell(date, counted.get(date)) : gap())
                        .toList());
            }
        }
        return weeks;
    }

    private static Day gap() {
        return new Day(null, "gap", 0, null, false);
    }

    private Day cell(LocalDate date, @Nullable CountedDay counted) {
        var marks = (date.equals(due.on()) ? " is-due" : "") + (date.equals(today) ? " is-today" : "");
        if (date.equals(period.startedOn())) {
            return new Day(date, "start" + marks, 0, Phrase.of("why.day.start"), true);
        }
        if (counted == null) {
            return new Day(date, "outside" + marks, 0, null, false);
        }
        if (counted.suspended()) {
            return new Day(date, "suspended" + marks, 0, Phrase.of("why.day.suspended"), true);
        }
        var reason = counted.number() == 0
                ? Phrase.of(Terms.keyOf(counted.kind()))
                : Phrase.of("why.day.counted", Phrase.of(Terms.keyOf(counted.kind())), counted.number());
        var style = counted.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
                + (calendar.isProvisional(date) ? " provisional" : "");
        return new Day(
                date,
                style + marks,
                counted.number(),
                reason,
                counted.kind() == DayKind.MAKE_UP || counted.kind() == DayKind.HOLIDAY);
    }
}
