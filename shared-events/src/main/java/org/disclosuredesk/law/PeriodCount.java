package org.disclosuredesk.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.disclosuredesk.law.AnswerPeriod.Stop;

/**
 * The counting itself: so many working days from the day after a day, but for the days on which the clock stood still.
 *
 * <p>The one place that counts the days of a period; {@link AnswerPeriod} says from when, how many, and what stops it.
 *
 * @param startedOn the day counting starts after
 * @param workingDays how many are to be counted
 * @param stops what stops the clock; where they overlap it is stopped once
 */
public record PeriodCount(LocalDate startedOn, int workingDays, List<Stop> stops) {

    public PeriodCount {
        stops = List.copyOf(stops);
    }

    /**
     * Each day from the day after the start to the last, counted or not and why.
     *
     * <p>Where a consultation is open it ends on the day the clock stopped, before the period is full.
     */
    public List<CountedDay> working(WorkingDays calendar) {
        var days = new ArrayList<CountedDay>();
        var number = 0;
        for (var day = startedOn.plusDays(1); number < workingDays; day = day.plusDays(1)) {
            var today = day;
            var stop = stops.stream().filter(s -> s.covers(today)).toList();
            if (stop.stream().anyMatch(s -> s.to() == null)) {
                break;
            }
            var kind = calendar.kindOf(day);
            var counts = kind.counts() && stop.isEmpty();
            days.add(new CountedDay(day, kind, !stop.isEmpty(), counts ? ++number : 0));
        }
        return days;
    }

    /** The last day, by the working; null while it is stopped before it is full. */
    public DueDate dueOn(WorkingDays calendar) {
        var days = working(calendar);
        if (days.isEmpty() || days.get(days.size() - 1).number() != workingDays) {
            return new DueDate(null, false, calendar.version());
        }
        var provisional = days.stream().anyMatch(day -> calendar.isProvisional(day.day()));
        return new DueDate(days.get(days.size() - 1).day(), provisional, calendar.version());
    }
}
