package org.disclosuredesk.eventlog;

import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** The one chain that reads older revisions of events: a step per event and revision, as {@code RequestReceived1To2}. */
public final class EventUpcasters {

    private EventUpcasters() {}

    /** The chain, oldest step first; every event is at revision 1 so far. */
    public static EventUpcasterChain chain() {
        return new EventUpcasterChain();
    }
}
