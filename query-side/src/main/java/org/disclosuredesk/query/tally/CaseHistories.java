package org.disclosuredesk.query.tally;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.disclosuredesk.eventlog.EventLog;
import org.disclosuredesk.eventlog.Recorded;
import org.disclosuredesk.events.DeskEvent;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.RequestState;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * How requests stood before and after an event of theirs, for the tally.
 *
 * <p>Some are kept at hand; of the others the log is asked. What is kept was derived from the log alone, and is used only
 * where it ends just before the event: a transaction that was undone leaves nothing wrong behind.
 */
@Component
public class CaseHistories {

    private static final int AT_HAND = 16_000;

    private Function<String, List<DeskEvent>> source;
    private final Map<String, RequestState> atHand = new LinkedHashMap<>(1_024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RequestState> eldest) {
            return size() > AT_HAND;
        }
    };

    @Autowired
    CaseHistories(EventLog log) {
        this.source = log::of;
    }

    /** Reads another log: that of the store which is replayed into this one. */
    public synchronized void readFrom(EventLog other) {
        source = other::of;
    }

    /**
     * A request before and after an event.
     *
     * @param before null where it is its first
     */
    record Step(@Nullable RequestState before, RequestState after) {}

    synchronized Step step(Recorded recorded, RequestEvent event) {
        var before = recorded.sequence() == 0 ? null : before(recorded);
        var after = RequestState.after(before, event);
        atHand.put(recorded.subject(), after);
        return new Step(before, after);
    }

    /** Lets one more event happen to a request that is at hand; nothing where it is not. */
    synchronized void pass(Recorded recorded, RequestEvent event) {
        var known = atHand.get(recorded.subject());
        if (known != null && known.events() == recorded.sequence()) {
            atHand.put(recorded.subject(), RequestState.after(known, event));
        }
    }

    private RequestState before(Recorded recorded) {
        var known = atHand.get(recorded.subject());
        if (known != null && known.events() == recorded.sequence()) {
            return known;
        }
        @Nullable RequestState state = null;
        for (var event : source.apply(recorded.subject()).subList(0, Math.toIntExact(recorded.sequence()))) {
            state = RequestState.after(state, (RequestEvent) event);
        }
        if (state == null) {
            throw new IllegalStateException("The log knows nothing of case %s before its event %d"
                    .formatted(recorded.subject(), recorded.sequence()));
        }
        return state;
    }
}
