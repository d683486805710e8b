package org.disclosuredesk.command.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.disclosuredesk.law.rule.Violation;

/** The days of a year that were found in a notice, and what in it could not be read. */
final class Recognised {

    private final int year;
    private final String field;
    private final SortedSet<LocalDate> restDays = new TreeSet<>();
    private final SortedSet<LocalDate> makeUpDays = new TreeSet<>();
    private final List<Violation> faults = new ArrayList<>();

    /**
     * Nothing yet.
     *
     * @param field of the form, where faults are shown
     */
    Recognised(int year, String field) {
        this.year = year;
        this.field = field;
    }

    int year() {
        return year;
    }

    void rests(LocalDate day) {
        restDays.add(day);
    }

    void isWorked(LocalDate day) {
        makeUpDays.add(day);
    }

    /** Notes something that cannot be, naming the text it stands in. */
    void fault(String key, Object... values) {
        var fault = Violation.of(field, key, values);
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }

    List<LocalDate> restDays() {
        return List.copyOf(restDays);
    }

    List<LocalDate> makeUpDays() {
        return List.copyOf(makeUpDays);
    }

    List<Violation> faults() {
        return List.copyOf(faults);
    }
}
