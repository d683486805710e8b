package org.disclosuredesk.query.casefile;

import java.util.List;
import org.disclosuredesk.events.RecordRectified;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.RequestState;
import org.jspecify.annotations.Nullable;

/**
 * Where a request stands, and what moved its clock last.
 *
 * @param startedBy the simple name of the event that started it; a rectified receipt is still the receipt
 */
record Clocked(RequestState state, String startedBy) {

    static Clocked of(List<Filed> ofRequest) {
        @Nullable Clocked clock = null;
        for (var filed : ofRequest) {
            clock = after(clock, (RequestEvent) filed.event());
        }
        if (clock == null) {
            throw new IllegalStateException("A file has at least the receipt in it");
        }
        return clock;
    }

    private static Clocked after(@Nullable Clocked clock, RequestEvent event) {
        var state = RequestState.after(clock == null ? null : clock.state, event);
        var name = Payloads.nameOf(event);
        if (clock == null) {
            return new Clocked(state, name);
        }
        var sameStart = state.period().startedOn().equals(clock.state.period().startedOn());
        return new Clocked(state, sameStart || event instanceof RecordRectified ? clock.startedBy : name);
    }
}
