package org.disclosuredesk.query.register;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many requests are in the lists that do not depend on the day, kept as they change: to count a hundred thousand takes
 * longer than to show a page of them.
 */
@Component
class RegisterTotals {

    /** The table it fills, on behalf of the register's projection. */
    static final String TABLE = "register_total";

    /** Whatever is kept; the lists of what is open depend on the day, and are short. */
    static final Set<Queue> KEPT = Set.copyOf(EnumSet.complementOf(EnumSet.copyOf(Queue.OF_OPEN)));

    private final JdbcClient database;

    RegisterTotals(JdbcClient database) {
        this.database = database;
    }

    private record Total(Queue list, long total) {}

    /** A request was in some lists, and now is in others. */
    void changed(String agencyId, Set<Queue> before, Set<Queue> now) {
        // In the order of the lists, so that two acts never wait for each other.
        for (var list : Queue.values()) {
            if (now.contains(list) != before.contains(list)) {
                add(agencyId, list, now.contains(list) ? 1 : -1);
            }
        }
    }

    private void add(String agencyId, Queue list, int more) {
        var changed = database.sql(
                        "update register_total set total = total + :more where agency_id = :agency and list = :list")
                .param("more", more)
                .param("agency", agencyId)
                .param("list", list.name())
                .update();
        if (changed == 0) {
            database.sql("insert into register_total (agency_id, list, total) values (:agency, :list, :more)")
                    .param("agency", agencyId)
                    .param("list", list.name())
                    .param("more", more)
                    .update();
        }
    }

    /** What is kept of an agency; 0 where nothing ever was in a list. */
    Map<Queue, Long> of(String agencyId) {
        var totals = new EnumMap<Queue, Long>(Queue.class);
        KEPT.forEach(list -> totals.put(list, 0L));
        database.sql("select list, total from register_total where agency_id = :agency")
                .param("agency", agencyId)
                .query(Total.class)
                .list()
                .forEach(one -> totals.put(one.list(), one.total()));
        return totals;
    }
}
