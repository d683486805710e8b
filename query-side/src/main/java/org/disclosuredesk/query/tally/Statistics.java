package org.disclosuredesk.query.tally;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.disclosuredesk.eventlog.EventLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the statistics are doing: how far they have read, whether they stand still, and which cases are parked. */
@Component
public class Statistics {

    private static final Logger LOG = LoggerFactory.getLogger(Statistics.class);
    /** Longer than a node's claim on the statistics holds, so that a slow clock is no alarm. */
    private static final Duration CLAIM = Duration.ofSeconds(30);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(2);

    private final EventProcessingConfiguration processing;
    private final EventLog log;
    private final Tally tally;
    private final Clock clock;
    private final JdbcClient jdbc;

    Statistics(EventProcessingConfiguration processing, EventLog log, Tally tally, JdbcClient jdbc, Clock clock) {
        this.processing = processing;
        this.log = log;
        this.tally = tally;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /**
     * How far the statistics have read, on whichever node they are made.
     *
     * @return empty where they stand still: a stopped segment vanishes and reports no error
     */
    public OptionalLong position() {
        var segments = processing
                .eventProcessor(TallyProjection.NAME, StreamingEventProcessor.class)
                .orElseThrow()
                .processingStatus();
        if (segments.isEmpty()) {
            return elsewhere();
        }
        if (segments.values().stream().anyMatch(segment -> segment.isErrorState())) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(segments.values().stream()
                .mapToLong(segment -> segment.getCurrentPosition().orElse(0))
                .min()
                .orElseThrow());
    }

    /** Another node makes them as long as it says so: it renews its claim every few seconds. */
    private OptionalLong elsewhere() {
        var claimed = jdbc.sql("select timestamp from token_entry where processor_name = ? and segment = 0"
                        + " and owner is not null and owner <> ?")
                .param(TallyProjection.NAME)
                .param(ManagementFactory.getRuntimeMXBean().getName())
                .query(String.class)
                .optional()
                .map(Instant::parse);
        return claimed.isPresent() && claimed.get().plus(CLAIM).isAfter(clock.instant())
                ? OptionalLong.of(tally.position())
                : OptionalLong.empty();
    }

    /**
     * Waits until the statistics know everything that is in the log now.
     *
     * @return whether they do
     */
    public boolean awaitHead(Duration atMost) {
        return await(log.head(), atMost);
    }

    /**
     * Waits until the statistics know everything that is in the log now.
     *
     * @throws StillCounting where they do not in time
     */
    public void mustKnowAll(Duration atMost) {
        if (!awaitHead(atMost)) {
            throw new StillCounting();
        }
    }

    /**
     * Waits until the statistics have read as far as a place in the log.
     *
     * @return whether they have
     */
    public boolean await(long head, Duration atMost) {
        var until = System.nanoTime() + atMost.toNanos();
        while (position().orElse(-1) < head) {
            if (System.nanoTime() > until) {
                return false;
            }
            try {
                Thread.sleep(LOOK_AGAIN.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    /** How many cases are parked: the statistics do not know all that happened to them. */
    public int parked() {
        return jdbc.sql("select count(distinct sequence_identifier) from dead_letter_entry where processing_group = ?")
                .param(TallyProjection.NAME)
                .query(Integer.class)
                .single();
    }

    /**
     * Tries again to take in what is parked.
     *
     * @return how many cases are still parked
     */
    public int takeInParked() {
        processing
                .sequencedDeadLetterProcessor(TallyProjection.NAME)
                .ifPresent(letters -> parkedCases().forEach(parked -> takeIn(letters, parked)));
        var left = parked();
        if (left > 0) {
            LOG.warn("The statistics could still not take in {} parked case(s)", left);
        }
        return left;
    }

    /** One case at a time: {@code processAny} would end with the first that fails again. */
    private static void takeIn(SequencedDeadLetterProcessor<EventMessage<?>> letters, String parked) {
        try {
            letters.process(letter -> ((DomainEventMessage<?>) letter.message())
                    .getAggregateIdentifier()
                    .equals(parked));
        } catch (RuntimeException e) {
            // It failed again and stays parked, with all that came after it.
            LOG.debug("Case {} stays parked", parked, e);
        }
    }

    private List<String> parkedCases() {
        return jdbc.sql("select distinct sequence_identifier from dead_letter_entry where processing_group = ?"
                        + " order by sequence_identifier")
                .param(TallyProjection.NAME)
                .query(String.class)
                .list();
    }
}
