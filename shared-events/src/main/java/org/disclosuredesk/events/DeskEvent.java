package org.disclosuredesk.events;

import org.jspecify.annotations.Nullable;

/** Everything that can happen at the desk. Each event is a record, frozen by its pinned JSON. */
public sealed interface DeskEvent
        permits RequestEvent,
                RemedyEvent,
                YearEvent,
                CalendarEvent,
                AgencyEvent,
                ProactiveEvent,
                ComplaintEvent,
                SupervisionEvent {

    /** The agency it belongs to; null only where a calendar holds for every agency. */
    @Nullable String agencyId();
}
