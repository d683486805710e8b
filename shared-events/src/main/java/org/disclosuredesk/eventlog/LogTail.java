package org.disclosuredesk.eventlog;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * The end of the log, followed as it grows: the place is kept in memory alone, and what other nodes record is seen as well.
 *
 * <p>Not one of Axon's subscription queries: their updates reach only the node that handled the event.
 */
public final class LogTail implements AutoCloseable {

    /** Nothing new was recorded. */
    public static final int NOTHING = 0;

    private final BlockingStream<TrackedEventMessage<?>> stream;
    private long position;

    LogTail(BlockingStream<TrackedEventMessage<?>> stream) {
        this.stream = stream;
    }

    /**
     * Waits for something new, and reads on to the end.
     *
     * @return how many events were recorded; {@link #NOTHING} where none was in that time
     * @throws InterruptedException where whoever waits is not to wait any longer
     */
    public int grows(Duration atMost) throws InterruptedException {
        var events = NOTHING;
        if (stream.hasNextAvailable((int) atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            do {
                position = ((GapAwareTrackingToken) stream.nextAvailable().trackingToken()).getIndex();
                events++;
            } while (stream.hasNextAvailable());
        }
        return events;
    }

    /** Where the last event stands that was read. */
    public long position() {
        return position;
    }

    @Override
    public void close() {
        stream.close();
    }
}
