package org.disclosuredesk.eventlog;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.disclosuredesk.events.DeskEvent;

/**
 * An event as the log holds it.
 *
 * @param event what happened
 * @param subject what it happened to: the aggregate's id
 * @param sequence which event of that subject it is, from 0
 * @param recordedAt when it was recorded; the legal date lies in the event
 * @param provenance who recorded it and how it came
 * @param position where it stands in the whole log; {@link #UNKNOWN} while it is being appended
 */
public record Recorded(
        DeskEvent event, String subject, long sequence, Instant recordedAt, Provenance provenance, long position) {

    /** The position of an event that is only just being appended. */
    public static final long UNKNOWN = -1;

    /** The event of a message from the log or from a processor. */
    public static Recorded of(EventMessage<?> message) {
        var domain = (DomainEventMessage<?>) message;
        return new Recorded(
                (DeskEvent) message.getPayload(),
                domain.getAggregateIdentifier(),
                domain.getSequenceNumber(),
                message.getTimestamp(),
                Provenance.of(message.getMetaData()),
                message instanceof TrackedEventMessage<?> tracked && tracked.trackingToken() != null
                        // Of a list that is counted anew the token is wrapped in that of the replay.
                        ? tracked.trackingToken().position().orElse(UNKNOWN)
                        : UNKNOWN);
    }
}
