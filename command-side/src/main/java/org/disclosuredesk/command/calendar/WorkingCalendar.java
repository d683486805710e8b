package org.disclosuredesk.command.calendar;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.disclosuredesk.events.CalendarAdopted;
import org.disclosuredesk.events.CalendarEvent;

/** The official working-day calendar (工作日历), or the local holidays of one agency. */
@Aggregate
class WorkingCalendar {

    @AggregateIdentifier
    private String id;

    /** A calendar begins with the first notice that is adopted. */
    WorkingCalendar(CalendarAdopted first) {
        AggregateLifecycle.apply(first);
    }

    void happened(CalendarAdopted event) {
        AggregateLifecycle.apply(event);
    }

    // What happened cannot be refused: below, no rules, no clocks, no arithmetic on dates.

    @EventSourcingHandler
    void evolve(CalendarEvent event) {
        id = event.calendarId();
    }

    WorkingCalendar() {
        // Axon rebuilds the calendar from its events through this constructor.
    }
}
