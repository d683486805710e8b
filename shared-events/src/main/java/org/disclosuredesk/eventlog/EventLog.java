package org.disclosuredesk.eventlog;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.disclosuredesk.events.DeskEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log, read from its beginning: for rebuilding and checking lists, and to know how far they have come. */
@Component
public class EventLog {

    private static final ObjectMapper JSON = EventJson.mapper();

    private final EventStorageEngine engine;
    private final EventStore store;
    private final JdbcClient jdbc;

    EventLog(EventStorageEngine engine, EventStore store, JdbcClient jdbc) {
        this.engine = engine;
        this.store = store;
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

    /** Who recorded the event at a place in the log, and when. */
    public record Entry(Instant recordedAt, Provenance provenance) {}

    /** Who recorded what stands at these places, and when; a place nothing stands at is missing. */
    public Map<Long, Entry> at(Collection<Long> positions) {
        var entries = new HashMap<Long, Entry>();
        if (!positions.isEmpty()) {
            jdbc.sql("select global_index, recorded_at, meta_data from event_log where global_index in (:positions)")
                    .param("positions", positions)
                    .query(row -> {
                        entries.put(
                                row.getLong(1),
                                new Entry(Instant.parse(row.getString(2)), provenance(row.getBytes(3))));
                    });
        }
        return entries;
    }

    private static Provenance provenance(byte[] metaData) {
        try {
            return Provenance.of(MetaData.from(JSON.readValue(metaData, new TypeReference<Map<String, Object>>() {})));
        } catch (IOException e) {
            throw new UncheckedIOException("Who recorded an event cannot be read", e);
        }
    }

    /**
     * The last event recorded before an instant; 0 where there was none yet.
     *
     * <p>Events stand in the order they were recorded, so that the place is found by halving; where a machine's clock was
     * set back, it is one of the places at which the instant was passed.
     */
    public long lastBefore(Instant instant) {
        var low = 0L;
        var high = head();
        while (low < high) {
            var middle = low + (high - low + 1) / 2;
            var at = placeAtOrBefore(middle);
            if (at == 0 || recordedAt(at).isBefore(instant)) {
                low = middle;
            } else {
                high = at - 1;
            }
        }
        return placeAtOrBefore(low);
    }

    /** Numbers may be missing: one that was given to an act which then failed is never used. */
    private long placeAtOrBefore(long position) {
        return jdbc.sql("select coalesce(max(global_index), 0) from event_log where global_index <= ?")
                .param(position)
                .query(Long.class)
                .single();
    }

    private Instant recordedAt(long position) {
        return Instant.parse(jdbc.sql("select recorded_at from event_log where global_index = ?")
                .param(position)
                .query(String.class)
                .single());
    }

    /**
     * An event that was recorded lately, without what it says.
     *
     * @param subject what it happened to: the aggregate's id
     * @param event its name
     */
    public record Latest(long position, String subject, String event, Instant recordedAt) {}

    /** What was recorded last of these kinds of events, the newest first. */
    public List<Latest> latest(Collection<? extends Class<? extends DeskEvent>> kinds, int atMost) {
        return jdbc.sql("select global_index, aggregate_identifier, payload_type, recorded_at from event_log"
                        + " where payload_type in (:kinds) order by global_index desc fetch first " + atMost
                        + " rows only")
                .param("kinds", kinds.stream().map(Class::getName).toList())
                .query((row, number) -> new Latest(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3).substring(row.getString(3).lastIndexOf('.') + 1),
                        Instant.parse(row.getString(4))))
                .list();
    }

    /** The log as it grows from now on, on whatever node; whoever follows it closes it. */
    public LogTail follow() {
        return new LogTail(store.openStream(store.createHeadToken()));
    }

    /** The position of the newest event; 0 for an empty log. */
    public long head() {
        return jdbc.sql("select coalesce(max(global_index), 0) from event_log")
                .query(Long.class)
                .single();
    }
}
