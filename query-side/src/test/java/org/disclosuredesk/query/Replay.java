package org.disclosuredesk.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.disclosuredesk.eventlog.Projection;
import org.disclosuredesk.eventlog.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the log of some subjects again into emptied rows, and compares. */
public final class Replay {

    private final EventStore log;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    public Replay(EventStore log, JdbcClient database, TransactionTemplate transaction) {
        this.log = log;
        this.database = database;
        this.transaction = transaction;
    }

    /**
     * Fails where a replay gives other rows than were there.
     *
     * @param column tells the rows of the subject that is named first; the others are replayed with it
     */
    public void leavesAsItWas(Projection projection, String column, String... subjects) {
        var before = rows(projection, column, subjects[0]);
        assertThat(before).isNotEmpty();
        transaction.executeWithoutResult(status -> {
            for (var table : projection.tables()) {
                database.sql("delete from %s where %s = ?".formatted(table, column))
                        .param(subjects[0])
                        .update();
            }
        });
        assertThat(rows(projection, column, subjects[0])).isEmpty();

        transaction.executeWithoutResult(status -> Stream.of(subjects)
                .flatMap(subject -> log.readEvents(subject).asStream())
                .forEach(event -> projection.apply(Recorded.of(event))));

        assertThat(rows(projection, column, subjects[0])).isEqualTo(before);
    }

    private List<Map<String, Object>> rows(Projection projection, String column, String subject) {
        return projection.tables().stream()
                .flatMap(table -> database
                        .sql("select * from %s where %s = ? order by 1, 2".formatted(table, column))
                        .param(subject)
                        .query()
                        .listOfRows()
                        .stream())
                .toList();
    }
}
