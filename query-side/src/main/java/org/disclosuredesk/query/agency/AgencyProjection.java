package org.disclosuredesk.query.agency;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.disclosuredesk.eventlog.Projection;
import org.disclosuredesk.eventlog.Recorded;
import org.disclosuredesk.events.AgencyRegistered;
import org.disclosuredesk.events.CalendarEvent;
import org.disclosuredesk.events.DepartmentAdded;
import org.disclosuredesk.events.DeskEvent;
import org.disclosuredesk.events.RemedyEvent;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.YearEvent;
import org.disclosuredesk.fold.Reactions;
import org.springframework.stereotype.Component;

/**
 * The agencies that keep their requests here, and their departments.
 *
 * <p>Role: names the desk on every page and fills the choice of departments. How: one row each. When: in the act's own
 * transaction; a failure refuses the act.
 */
@Component
@ProcessingGroup(AgencyProjection.NAME)
class AgencyProjection implements Projection {

    /** Names the processing group; changing it replays the whole history. */
    static final String NAME = "agency";

    private final AgencyEntries agencies;
    private final DepartmentEntries departments;
    private final Reactions<Recorded, DeskEvent> reactions;

    AgencyProjection(AgencyEntries agencies, DepartmentEntries departments) {
        this.agencies = agencies;
        this.departments = departments;
        this.reactions = Reactions.<Recorded, DeskEvent>to(DeskEvent.class)
                .on(AgencyRegistered.class, this::registered)
                .on(DepartmentAdded.class, this::added)
                .ignoring(RequestEvent.class, RemedyEvent.class, YearEvent.class, CalendarEvent.class)
                .complete();
    }

    @EventHandler
    void on(DeskEvent event, EventMessage<?> message) {
        apply(Recorded.of(message));
    }

    @Override
    public void apply(Recorded recorded) {
        reactions.after(recorded, recorded.event());
    }

    private Recorded registered(Recorded recorded, AgencyRegistered event) {
        agencies.save(new AgencyEntry(event, recorded.recordedAt()));
        return recorded;
    }

    private Recorded added(Recorded recorded, DepartmentAdded event) {
        departments.save(new DepartmentEntry(event));
        return recorded;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("agency_entry", "department_entry");
    }
}
