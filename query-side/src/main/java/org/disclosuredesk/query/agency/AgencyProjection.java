package org.disclosuredesk.query.agency;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.disclosuredesk.eventlog.Projection;
import org.disclosuredesk.eventlog.Recorded;
import org.disclosuredesk.events.AgencyDescribed;
import org.disclosuredesk.events.AgencyEvent;
import org.disclosuredesk.events.AgencyRegistered;
import org.disclosuredesk.events.CalendarEvent;
import org.disclosuredesk.events.ComplaintEvent;
import org.disclosuredesk.events.DepartmentAdded;
import org.disclosuredesk.events.DeskEvent;
import org.disclosuredesk.events.LetterTemplateReplaced;
import org.disclosuredesk.events.ProactiveEvent;
import org.disclosuredesk.events.RemedyEvent;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.SupervisionEvent;
import org.disclosuredesk.events.YearEvent;
import org.disclosuredesk.fold.Reactions;
import org.disclosuredesk.law.letter.AgencyFacts;
import org.springframework.stereotype.Component;

/**
 * The agencies that keep their requests here, and their departments, particulars and templates.
 *
 * <p>Role: names the desk on every page, fills the choice of departments and the letters. How: one row each. When: in the act's own
 * transaction; a failure refuses the act.
 */
@Component
@ProcessingGroup(AgencyProjection.NAME)
class AgencyProjection implements Projection {

    /** Names the processing group; changing it replays the whole history. */
    static final String NAME = "agency";

    private final AgencyEntries agencies;
    private final DepartmentEntries departments;
    private final AgencyFactsRows facts;
    private final Reactions<Recorded, DeskEvent> reactions;

    AgencyProjection(AgencyEntries agencies, DepartmentEntries departments, AgencyFactsRows facts) {
        this.agencies = agencies;
        this.departments = departments;
        this.facts = facts;
        this.reactions = Reactions.<Recorded, DeskEvent>to(DeskEvent.class)
                .on(AgencyRegistered.class, this::registered)
                .on(DepartmentAdded.class, this::added)
                .on(AgencyDescribed.class, this::said)
                .on(LetterTemplateReplaced.class, this::said)
                .ignoring(RequestEvent.class, RemedyEvent.class, YearEvent.class, CalendarEvent.class)
                .ignoring(ProactiveEvent.class, ComplaintEvent.class, SupervisionEvent.class)
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

    private Recorded said(Recorded recorded, AgencyEvent event) {
        var known = facts.findById(event.agencyId());
        if (known.isPresent()) {
            known.get().becomes(AgencyFacts.after(known.get().facts(), event));
            return recorded;
        }
        var name = agencies.findById(event.agencyId()).orElseThrow().asKnown().name();
        facts.save(new AgencyFactsRow(AgencyFacts.after(AgencyFacts.named(event.agencyId(), name), event)));
        return recorded;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("agency_entry", "department_entry", "agency_facts");
    }
}
