package org.disclosuredesk.calendar;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.disclosuredesk.eventlog.Projection;
import org.disclosuredesk.eventlog.Recorded;
import org.disclosuredesk.events.AgencyEvent;
import org.disclosuredesk.events.CalendarAdopted;
import org.disclosuredesk.events.ComplaintEvent;
import org.disclosuredesk.events.DeskEvent;
import org.disclosuredesk.events.ProactiveEvent;
import org.disclosuredesk.events.RemedyEvent;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.SupervisionEvent;
import org.disclosuredesk.events.YearEvent;
import org.disclosuredesk.fold.Reactions;
import org.springframework.stereotype.Component;

/**
 * What was adopted, in the order of adoption.
 *
 * <p>Role: every act and every page counts by it. How: one row per adoption, never changed. When: in the act's own
 * transaction, so that no date is computed with a calendar that is not adopted any more.
 */
@Component
@ProcessingGroup(AdoptedCalendarProjection.NAME)
class AdoptedCalendarProjection implements Projection {

    /** Changing it replays the whole history. */
    static final String NAME = "adopted-calendars";

    private final AdoptedCalendarRepository calendars;

    private final Reactions<Recorded, DeskEvent> reactions = Reactions.<Recorded, DeskEvent>to(DeskEvent.class)
            .on(CalendarAdopted.class, this::adopted)
            .ignoring(AgencyEvent.class, RequestEvent.class, RemedyEvent.class, YearEvent.class)
            .ignoring(ProactiveEvent.class, ComplaintEvent.class, SupervisionEvent.class)
            .complete();

    AdoptedCalendarProjection(AdoptedCalendarRepository calendars) {
        this.calendars = calendars;
    }

    @EventHandler
    void on(DeskEvent event, EventMessage<?> message) {
        apply(Recorded.of(message));
    }

    @Override
    public void apply(Recorded recorded) {
        reactions.after(recorded, recorded.event());
    }

    private Recorded adopted(Recorded recorded, CalendarAdopted event) {
        calendars.save(new AdoptedCalendar(Math.toIntExact(calendars.count()) + 1, event));
        return recorded;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("adopted_calendar");
    }
}
