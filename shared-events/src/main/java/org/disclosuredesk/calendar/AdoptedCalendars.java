package org.disclosuredesk.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.disclosuredesk.law.Adoption;
import org.disclosuredesk.law.DayRanges;
import org.disclosuredesk.law.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The calendar as it stands, from the rows of what was adopted. */
@Component
public class AdoptedCalendars implements Calendars {

    private final JdbcClient database;
    private final WorkingDays shipped = WorkingDays.official();
    private volatile Known known = new Known(List.of(), shipped);

    /** A row as it lies in the store. */
    private record Row(
            @Nullable String agencyId,
            int calendarYear,
            String version,
            LocalDate adoptedOn,
            String notices,
            String restDays,
            String makeUpDays) {

        Adoption adoption() {
            return new Adoption(
                    agencyId,
                    calendarYear,
                    version,
                    adoptedOn,
                    AdoptedCalendar.lines(notices),
                    days(restDays),
                    days(makeUpDays));
        }

        private static List<LocalDate> days(String text) {
            return DayRanges.days(text)
                    .orElseThrow(() -> new IllegalStateException("An adopted calendar cannot be read: " + text));
        }
    }

    /** What these rows amount to. */
    private record Known(List<Row> rows, WorkingDays calendar) {}

    AdoptedCalendars(JdbcClient database) {
        this.database = database;
    }

    /** The rows are asked for each time, since a transaction may see others than its neighbour; read they are once. */
    @Override
    public WorkingDays current() {
        var rows = rows();
        var last = known;
        if (last.rows().equals(rows)) {
            return last.calendar();
        }
        var calendar = shipped;
        for (var row : rows) {
            calendar = calendar.adopting(row.adoption());
        }
        known = new Known(rows, calendar);
        return calendar;
    }

    /** Everything that was ever adopted, in order; what stands is told by {@link WorkingDays#adoptions()}. */
    public List<Adoption> all() {
        return rows().stream().map(Row::adoption).toList();
    }

    /** What was adopted last when a date was computed with a calendar of that version; empty for the shipped one. */
    public Optional<Adoption> newestIn(String calendarVersion) {
        return all().stream()
                .filter(adoption -> adoption.newestIn(calendarVersion))
                .findFirst();
    }

    private List<Row> rows() {
        return database.sql("select agency_id, calendar_year, version, adopted_on, notices, rest_days, make_up_days"
                        + " from adopted_calendar order by place")
                .query(Row.class)
                .list();
    }
}
