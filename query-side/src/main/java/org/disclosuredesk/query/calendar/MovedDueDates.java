package org.disclosuredesk.query.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.disclosuredesk.law.DueDateMove;
import org.disclosuredesk.law.WorkingDays;
import org.disclosuredesk.query.register.Register;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which requests moved with a calendar, and which would with another. */
@Component
@Transactional(readOnly = true)
public class MovedDueDates {

    private final JdbcClient database;
    private final Register register;

    MovedDueDates(JdbcClient database, Register register) {
        this.database = database;
        this.register = register;
    }

    /** A calendar that moved something, and how much. */
    public record Turn(String calendarVersion, Instant at, long requests) {}

    /** The calendars that moved something, the newest first. */
    public List<Turn> turns(String agencyId) {
        return database.sql("select calendar_version, max(recorded_at) as at, count(*) as requests from moved_due_date"
                        + " where agency_id = ? group by calendar_version order by 2 desc")
                .param(agencyId)
                .query((row, number) -> new Turn(
                        row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant(), row.getLong(3)))
                .list();
    }

    /** What moved with a calendar: first the dates that are others now, the soonest first. */
    public List<Moved> with(String agencyId, String calendarVersion) {
        return database.sql("select m.request_id, r.register_no, m.moved_from, m.moved_to, m.provisional"
                        + " from moved_due_date m join register_entry r on r.request_id = m.request_id"
                        + " where m.agency_id = ? and m.calendar_version = ?"
                        + " order by case when m.moved_from = m.moved_to then 1 else 0 end, m.moved_to, r.register_no")
                .params(agencyId, calendarVersion)
                .query((row, number) -> new Moved(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class),
                        row.getBoolean(5)))
                .list();
    }

    /** What would move with a calendar, by the law's own reckoning. */
    public List<Moved> wouldMoveWith(String agencyId, WorkingDays calendar) {
        return register.open(agencyId).stream()
                .flatMap(open -> DueDateMove.of(open.state(), calendar).stream()
                        .map(move -> new Moved(
                                open.requestId(),
                                open.registerNo(),
                                move.from(),
                                move.to().on(),
                                move.to().provisional())))
                .sorted((one, other) -> Boolean.compare(one.sameDay(), other.sameDay()))
                .toList();
    }
}
