package org.disclosuredesk.query.year;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * By when a year's report is owed (art. 49): departments until 31 January, the government's own until 31 March, and where the
 * superior asks for it earlier, by the day set for it.
 */
@Component
class OwedDates {

    private static final MonthDay DEPARTMENTS = MonthDay.of(1, 31);
    private static final MonthDay GOVERNMENT = MonthDay.of(3, 31);

    private final @Nullable MonthDay local;

    OwedDates(@Value("${desk.report.local-due:}") String local) {
        this.local = local.isBlank() ? null : MonthDay.parse(local.strip(), DateTimeFormatter.ofPattern("MM-dd"));
    }

    /**
     * A day something is owed by.
     *
     * @param key what, by bundle key
     * @param days from today; below nought once it has passed
     */
    record Owed(String key, LocalDate on, long days) {}

    /** The days of a year's report, the earliest first. */
    List<Owed> of(int year, LocalDate today) {
        var owed = new ArrayList<Owed>();
        if (local != null) {
            owed.add(owed("year.owed.local", local, year, today));
        }
        owed.add(owed("year.owed.departments", DEPARTMENTS, year, today));
        owed.add(owed("year.owed.government", GOVERNMENT, year, today));
        return owed;
    }

    private static Owed owed(String key, MonthDay day, int year, LocalDate today) {
        var on = day.atYear(year + 1);
        return new Owed(key, on, ChronoUnit.DAYS.between(today, on));
    }
}
