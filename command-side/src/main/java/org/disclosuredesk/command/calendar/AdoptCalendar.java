package org.disclosuredesk.command.calendar;

import java.time.LocalDate;
import java.util.List;
import org.disclosuredesk.law.Adoption;
import org.jspecify.annotations.Nullable;

/**
 * To adopt the days of a year from a notice; {@link CalendarAdoption} moves the due dates with it.
 *
 * @param agencyId null = the official days of the year; else the local holidays an agency adds to them
 * @param nth which adoption of that year it is, from 1
 */
public record AdoptCalendar(
        @Nullable String agencyId,
        int year,
        int nth,
        List<String> notices,
        List<LocalDate> restDays,
        List<LocalDate> makeUpDays) {

    /** What will have been adopted. */
    Adoption adoptedOn(LocalDate day) {
        return new Adoption(agencyId, year, Adoption.version(agencyId, year, nth), day, notices, restDays, makeUpDays);
    }
}
