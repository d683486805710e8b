package org.disclosuredesk.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.disclosuredesk.events.CalendarAdopted;
import org.jspecify.annotations.Nullable;

/**
 * What the desk adopted of one notice (部分节假日安排): the days of one year, or the local holidays an agency adds to them.
 *
 * @param agencyId null = the official days of the year; else a local overlay (全国年节及纪念日放假办法 art. 4)
 * @param version names it within {@link WorkingDays#version()}
 * @param notices where the dates come from
 */
public record Adoption(
        @Nullable String agencyId,
        int year,
        String version,
        LocalDate adoptedOn,
        List<String> notices,
        List<LocalDate> restDays,
        List<LocalDate> makeUpDays) {

    private static final String SEPARATOR = "+";
    private static final String LOCAL = "local-";

    public Adoption {
        notices = List.copyOf(notices);
        restDays = List.copyOf(restDays);
        makeUpDays = List.copyOf(makeUpDays);
    }

    /** What the event says. */
    public static Adoption of(CalendarAdopted event) {
        return new Adoption(
                event.agencyId(),
                event.year(),
                event.version(),
                event.adoptedOn(),
                event.notices(),
                event.restDays(),
                event.makeUpDays());
    }

    /** The name of the n-th adoption of a year: 2027.1, or local-2027.1. */
    public static String version(@Nullable String agencyId, int year, int nth) {
        return (agencyId == null ? "" : LOCAL) + year + "." + nth;
    }

    /** Whether it only adds the holidays of one place. */
    public boolean local() {
        return agencyId != null;
    }

    /** Whether this one takes the place of another. */
    boolean replaces(Adoption earlier) {
        return year == earlier.year && local() == earlier.local();
    }

    /** The last adoption that a calendar's version names; empty for the shipped calendar. */
    static Optional<String> lastNamedIn(String calendarVersion) {
        var at = calendarVersion.lastIndexOf(SEPARATOR);
        return at < 0 ? Optional.empty() : Optional.of(calendarVersion.substring(at + 1));
    }

    /** Whether it was the newest of a calendar, by that calendar's version: what moved a date computed with it. */
    public boolean newestIn(String calendarVersion) {
        return lastNamedIn(calendarVersion).filter(version::equals).isPresent();
    }

    String asPartOfAVersion() {
        return SEPARATOR + version;
    }
}
