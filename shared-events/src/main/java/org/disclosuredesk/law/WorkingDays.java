package org.disclosuredesk.law;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The working-day calendar (工作日): which days count towards a period.
 *
 * <p>A day named as off rests; a day named as worked counts, weekend or not; every other day counts from Monday to
 * Friday. Source: the State Council's yearly notices (部分节假日安排), listed by {@link #notices()}. Outside the adopted
 * years only weekends are known, so any date that rests on them is provisional.
 */
public final class WorkingDays {

    private static final String RESOURCE = "/law/working-days.json";

    private final Set<LocalDate> restDays;
    private final Set<LocalDate> makeUpDays;
    private final List<String> notices;
    private final int firstYear;
    private final int lastYear;

    private WorkingDays(
            Set<LocalDate> restDays, Set<LocalDate> makeUpDays, List<String> notices, int firstYear, int lastYear) {
        this.restDays = Set.copyOf(restDays);
        this.makeUpDays = Set.copyOf(makeUpDays);
        this.notices = List.copyOf(notices);
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    /** The calendar the desk ships with: 2019 to 2026. 2027 was not announced when it was made. */
    public static WorkingDays official() {
        try (var in = WorkingDays.class.getResourceAsStream(RESOURCE)) {
            return read(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped calendar " + RESOURCE + " cannot be read", e);
        }
    }

    private static WorkingDays read(JsonNode calendar) {
        var rest = new HashSet<LocalDate>();
        var makeUp = new HashSet<LocalDate>();
        var notices = new ArrayList<String>();
        var first = Integer.MAX_VALUE;
        var last = Integer.MIN_VALUE;
        for (var year : calendar.get("years").properties()) {
            first = Math.min(first, Integer.parseInt(year.getKey()));
            last = Math.max(last, Integer.parseInt(year.getKey()));
            year.getValue().get("off").forEach(day -> rest.add(LocalDate.parse(day.asText())));
            year.getValue().get("work").forEach(day -> makeUp.add(LocalDate.parse(day.asText())));
            year.getValue().get("papers").forEach(paper -> notices.add(paper.asText()));
        }
        return new WorkingDays(rest, makeUp, notices, first, last);
    }

    /** What kind of day it is. */
    public DayKind kindOf(LocalDate day) {
        if (restDays.contains(day)) {
            return DayKind.HOLIDAY;
        }
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (makeUpDays.contains(day)) {
            return weekend ? DayKind.MAKE_UP : DayKind.WORKING;
        }
        return weekend ? DayKind.WEEKEND : DayKind.WORKING;
    }

    /** Whether the day counts towards a period. */
    public boolean isWorking(LocalDate day) {
        return kindOf(day).counts();
    }

    /** Whether no notice covers the day, so that it may yet turn out otherwise. */
    public boolean isProvisional(LocalDate day) {
        return day.getYear() < firstYear || day.getYear() > lastYear;
    }

    /** The n-th working day after a day, which itself is not counted (民法典 art. 201; settled practice). */
    public LocalDate after(LocalDate day, int workingDays) {
        var last = day;
        for (var counted = 0; counted < workingDays; ) {
            last = last.plusDays(1);
            if (isWorking(last)) {
                counted++;
            }
        }
        return last;
    }

    /** Working days from the day after {@code from} up to and including {@code to}; negative where {@code to} is earlier. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorking)
                .count();
    }

    /** Names this calendar in events and reports: last adopted year and number of notices. */
    public String version() {
        return "%d-%d/%d".formatted(firstYear, lastYear, notices.size());
    }

    /** The first year a notice covers. */
    public int firstYear() {
        return firstYear;
    }

    /** The last year a notice covers. */
    public int lastYear() {
        return lastYear;
    }

    /** Where the dates come from, in order of years. */
    public List<String> notices() {
        return notices;
    }
}
