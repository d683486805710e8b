package org.disclosuredesk.law;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The working-day calendar (工作日): which days count towards a period.
 *
 * <p>A day named as off rests; a day named as worked counts, weekend or not; every other day counts from Monday to
 * Friday. Source: the State Council's yearly notices (部分节假日安排), listed by {@link #notices()}. In a year without a
 * notice the weekends are known, and the public holidays that fall on the same days each year; any date that rests on such
 * a year is provisional.
 *
 * <p>In layers: the years the desk ships with, over them each year that was adopted, whole, over them the local holidays
 * of an ethnic area, which only add days of rest.
 */
public final class WorkingDays {

    private static final String RESOURCE = "/law/working-days.json";

    /**
     * New Year, Labour Day and National Day (全国年节及纪念日放假办法, as revised 2024-11-10): certain without a notice. The
     * other holidays follow the old calendar, and which weekends are moved the notice alone says.
     */
    private static final Set<MonthDay> SAME_EACH_YEAR = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 2),
            MonthDay.of(10, 1),
            MonthDay.of(10, 2),
            MonthDay.of(10, 3));

    /** The revision with the second day of May came into force. */
    private static final int REVISED_IN_FORCE = 2025;

    /** What the notices say of one year. */
    private record Year(Set<LocalDate> restDays, Set<LocalDate> makeUpDays, List<String> notices) {}

    private final String shipped;
    private final SortedMap<Integer, Year> years;
    private final List<Adoption> adoptions;
    private final Map<LocalDate, DayKind> named;

    private WorkingDays(String shipped, SortedMap<Integer, Year> years, List<Adoption> adoptions) {
        this.shipped = shipped;
        this.years = years;
        this.adoptions = List.copyOf(adoptions);
        this.named = new HashMap<>();
        for (var year : years.values()) {
            year.makeUpDays().forEach(day -> named.put(day, weekend(day) ? DayKind.MAKE_UP : DayKind.WORKING));
            year.restDays().forEach(day -> named.put(day, DayKind.HOLIDAY));
        }
        adoptions.stream()
                .filter(Adoption::local)
                .flatMap(local -> local.restDays().stream())
                .forEach(day -> named.put(day, DayKind.HOLIDAY));
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
        var years = new TreeMap<Integer, Year>();
        for (var year : calendar.get("years").properties()) {
            var rest = new HashSet<LocalDate>();
            var makeUp = new HashSet<LocalDate>();
            var notices = new ArrayList<String>();
            year.getValue().get("off").forEach(day -> rest.add(LocalDate.parse(day.asText())));
            year.getValue().get("work").forEach(day -> makeUp.add(LocalDate.parse(day.asText())));
            year.getValue().get("papers").forEach(paper -> notices.add(paper.asText()));
            years.put(Integer.parseInt(year.getKey()), new Year(rest, makeUp, notices));
        }
        var notices =
                years.values().stream().mapToInt(year -> year.notices().size()).sum();
        return new WorkingDays("%d-%d/%d".formatted(years.firstKey(), years.lastKey(), notices), years, List.of());
    }

    /** This calendar once a notice more was adopted: it takes the place of what was adopted for the same days before. */
    public WorkingDays adopting(Adoption adoption) {
        var layers = new TreeMap<>(years);
        if (!adoption.local()) {
            layers.put(
                    adoption.year(),
                    new Year(Set.copyOf(adoption.restDays()), Set.copyOf(adoption.makeUpDays()), adoption.notices()));
        }
        var standing = Stream.concat(
                        adoptions.stream().filter(earlier -> !adoption.replaces(earlier)), Stream.of(adoption))
                .toList();
        return new WorkingDays(shipped, layers, standing);
    }

    /** What kind of day it is. */
    public DayKind kindOf(LocalDate day) {
        var kind = named.get(day);
        if (kind != null) {
            return kind;
        }
        if (isProvisional(day) && isHolidayEachYear(day)) {
            return DayKind.HOLIDAY;
        }
        return weekend(day) ? DayKind.WEEKEND : DayKind.WORKING;
    }

    /** Whether it is a public holiday whatever a notice says. */
    public static boolean isHolidayEachYear(LocalDate day) {
        return day.getYear() >= REVISED_IN_FORCE && SAME_EACH_YEAR.contains(MonthDay.from(day));
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Whether the day counts towards a period. */
    public boolean isWorking(LocalDate day) {
        return kindOf(day).counts();
    }

    /** Whether it rests by a local overlay and would not by the notices of the State Council. */
    public boolean isLocalHoliday(LocalDate day) {
        var year = years.get(day.getYear());
        return (year == null ? !isHolidayEachYear(day) : !year.restDays().contains(day))
                && adoptions.stream()
                        .anyMatch(adoption ->
                                adoption.local() && adoption.restDays().contains(day));
    }

    /** Whether no notice covers the day, so that it may yet turn out otherwise. */
    public boolean isProvisional(LocalDate day) {
        return !years.containsKey(day.getYear());
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

    /**
     * Names this calendar in events and reports: the shipped years and their number of notices, and each adoption that
     * stands over them, the newest last.
     */
    public String version() {
        return shipped + adoptions.stream().map(Adoption::asPartOfAVersion).collect(Collectors.joining());
    }

    /** The first year a notice covers. */
    public int firstYear() {
        return years.firstKey();
    }

    /** The last year a notice covers. */
    public int lastYear() {
        return years.lastKey();
    }

    /** Where the dates come from, in order of years. */
    public List<String> notices() {
        return years.values().stream().flatMap(year -> year.notices().stream()).toList();
    }

    /** The notices of one year; empty where none was adopted. */
    public List<String> noticesOf(int year) {
        var layer = years.get(year);
        return layer == null ? List.of() : layer.notices();
    }

    /** The days off that the notices of a year name, in order. */
    public List<LocalDate> restDaysOf(int year) {
        var layer = years.get(year);
        return layer == null ? List.of() : List.copyOf(new TreeSet<>(layer.restDays()));
    }

    /** The weekend days worked that the notices of a year name, in order. */
    public List<LocalDate> makeUpDaysOf(int year) {
        var layer = years.get(year);
        return layer == null ? List.of() : List.copyOf(new TreeSet<>(layer.makeUpDays()));
    }

    /** What was adopted and stands, the newest last. */
    public List<Adoption> adoptions() {
        return adoptions;
    }
}
