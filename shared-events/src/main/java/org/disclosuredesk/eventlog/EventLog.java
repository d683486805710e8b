package org.disclosuredesk.eventlog;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.disclosuredesk.events.DeskEvent;
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

    /** What happened to one subject, from its beginning; nothing where there is no such subject. */
    public List<DeskEvent> of(String subject) {
        return engine.readEvents(subject)
                .asStream()
                .map(message -> (DeskEvent) message.getPayload())
                .toList();
    }

    /** What happened to one subject, and how it was recorded. */
    public List<Recorded> recordedOf(String subject) {
        return engine.readEvents(subject).asStream().map(Recorded::of).toList();
    }

    /** The position of the newest event; 0 for an empty log. */
    public long head() {
        return jdbc.sql("select coalesce(max(global_index), 0) from event_log")
                .query(Long.class)
                .single();
    }
}
