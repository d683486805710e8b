package org.disclosuredesk.query.dashboard;

import java.time.LocalDate;
import java.util.HashMap;
import org.disclosuredesk.calendar.Calendars;
import org.disclosuredesk.query.dashboard.DaysTaken.Way;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long answers took, from the register's own days. */
@Component
class AnsweredRequests {

    private final JdbcClient register;
    private final Calendars calendars;

    AnsweredRequests(JdbcClient register, Calendars calendars) {
        this.register = register;
        this.calendars = calendars;
    }

    /** Of the answers whose letters are dated within these days. */
    DaysTaken of(String agencyId, LocalDate from, LocalDate until) {
        var ways = new HashMap<Way, Integer>();
        register.sql("select received_on, coalesce(delivered_on, decided_on), count(*) from register_entry"
                        + " where agency_id = :agency and is_open = false and stage = 'ANSWERED'"
                        + " and decided_on between :from and :until"
                        + " group by received_on, coalesce(delivered_on, decided_on)")
                .param("agency", agencyId)
                .param("from", from)
                .param("until", until)
                .query(row -> {
                    ways.put(
                            new Way(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)),
                            row.getInt(3));
                });
        return DaysTaken.of(ways, calendars.current());
    }
}
