package org.disclosuredesk.events;

import org.jspecify.annotations.Nullable;

/** What can happen to the working-day calendar. */
public sealed interface CalendarEvent extends DeskEvent permits CalendarAdopted {

    /** The agency of a local overlay; null = for every agency. */
    @Nullable String agencyId();

    /** The calendar, an aggregate of its own. */
    String calendarId();
}
