package org.disclosuredesk.command.known;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.disclosuredesk.eventlog.Projection;
import org.disclosuredesk.eventlog.Recorded;
import org.disclosuredesk.events.AgencyDescribed;
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
import org.springframework.stereotype.Component;

/**
 * The agencies that keep their requests here.
 *
 * <p>Role: acts ask whose desk it is. How: one row per agency. When: in the act's own transaction.
 */
@Component
@ProcessingGroup(KnownAgenciesProjection.NAME)
class KnownAgenciesProjection implements Projection {

    /** Changing it replays the whole history. */
    static final String NAME = "known-agencies";

    private final KnownAgencyRepository agencies;
    private final Reactions<Recorded, DeskEvent> reactions = Reactions.<Recorded, DeskEvent>to(DeskEvent.class)
            .on(AgencyRegistered.class, this::registered)
            .on(AgencyDescribed.class, this::described)
            .ignoring(
                    DepartmentAdded.class,
                    LetterTemplateReplaced.class,
                    RequestEvent.class,
                    RemedyEvent.class,
                    YearEvent.class,
                    CalendarEvent.class)
            .ignoring(ProactiveEvent.class, ComplaintEvent.class, SupervisionEvent.class)
            .complete();

    KnownAgenciesProjection(KnownAgencyRepository agencies) {
        this.agencies = agencies;
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
        var place = Math.toIntExact(agencies.count() + 1);
        agencies.save(new KnownAgency(event.agencyId(), event.name(), place));
        return recorded;
    }

    private Recorded described(Recorded recorded, AgencyDescribed event) {
        var agency = agencies.findById(event.agencyId()).orElseThrow();
        agency.describedWith(event.fourEyes());
        agencies.save(agency);
        return recorded;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("known_agency");
    }
}
