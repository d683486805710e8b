package org.disclosuredesk.query.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.disclosuredesk.law.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for an answer, counted by department, stage and due date in one reading of the register. */
@Component
class OpenRequests {

    private final JdbcClient register;

    OpenRequests(JdbcClient register) {
        this.register = register;
    }

    /**
     * Requests that are alike.
     *
     * @param department empty where no department has them
     * @param dueOn null while the clock stands still
     */
    record Alike(String department, Stage stage, @Nullable LocalDate dueOn, int requests) {

        boolean stopped() {
            return dueOn == null;
        }

        boolean overdue(LocalDate today) {
            return dueOn != null && dueOn.isBefore(today);
        }

        boolean due(LocalDate from, LocalDate until) {
            return dueOn != null && !dueOn.isBefore(from) && !dueOn.isAfter(until);
        }
    }

    List<Alike> of(String agencyId) {
        return register.sql("select department, stage, answer_due_on, count(*) from register_entry"
                        + " where agency_id = :agency and is_open group by department, stage, answer_due_on")
                .param("agency", agencyId)
                .query((row, number) -> new Alike(
                        row.getString(1) == null ? "" : row.getString(1),
                        Stage.valueOf(row.getString(2)),
                        row.getObject(3, LocalDate.class),
                        row.getInt(4)))
                .list();
    }

    static int count(List<Alike> open, Predicate<Alike> which) {
        return open.stream().filter(which).mapToInt(Alike::requests).sum();
    }
}
