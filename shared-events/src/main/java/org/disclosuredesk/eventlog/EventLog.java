package org.disclosuredesk.eventlog;

import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log, read from its beginning: for rebuilding and checking lists, and to know how far they have come. */
@Component
public class EventLog {

    private final EventStorageEngine engine;
    private final JdbcClient jdbc;

    EventLog(EventStorageEngine engine, JdbcClient jdbc) {
        this.engine = engine;
        this.jdbc = jdbc;
    }

    /** Everything that happened, in the order it was recorded. The caller closes the stream. */
    public Stream<Recorded> all() {
        return engine.readEvents(null, false).map(Recorded::of);
    }

    /** The position of the newest event; 0 for an empty log. */
    public long head() {
        return jdbc.sql("select coalesce(max(global_index), 0) from event_log")
                .query(Long.class)
                .single();
    }
}
