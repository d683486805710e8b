package org.disclosuredesk.command.known;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.disclosuredesk.eventlog.Projection;
import org.disclosuredesk.eventlog.Recorded;
import org.disclosuredesk.events.AgencyEvent;
import org.disclosuredesk.events.CalendarEvent;
import org.disclosuredesk.events.ComplaintEvent;
import org.disclosuredesk.events.DeskEvent;
import org.disclosuredesk.events.ProactiveEvent;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.ReviewAccepted;
import org.disclosuredesk.events.ReviewConcluded;
import org.disclosuredesk.events.SuitAccepted;
import org.disclosuredesk.events.SuitConcluded;
import org.disclosuredesk.events.SupervisionEvent;
import org.disclosuredesk.events.YearEvent;
import org.disclosuredesk.fold.Reactions;
import org.disclosuredesk.law.term.RemedyKind;
import org.springframework.stereotype.Component;

/**
 * The remedies of the store and how they ended.
 *
 * <p>Role: a ledger that comes again is known by it. How: one row per remedy. When: in the act's own transaction.
 */
@Component
@ProcessingGroup(KnownRemediesProjection.NAME)
class KnownRemediesProjection implements Projection {

    /** Changing it replays the whole history. */
    static final String NAME = "known-remedies";

    private final KnownRemedyRepository remedies;

    private final Reactions<Recorded, DeskEvent> reactions = Reactions.<Recorded, DeskEvent>to(DeskEvent.class)
            .on(ReviewAccepted.class, this::accepted)
            .on(SuitAccepted.class, this::accepted)
            .on(ReviewConcluded.class, this::concluded)
            .on(SuitConcluded.class, this::concluded)
            .ignoring(AgencyEvent.class, RequestEvent.class, YearEvent.class, CalendarEvent.class)
            .ignoring(ProactiveEvent.class, ComplaintEvent.class, SupervisionEvent.class)
            .complete();

    KnownRemediesProjection(KnownRemedyRepository remedies) {
        this.remedies = remedies;
    }

    @EventHandler
    void on(DeskEvent event, EventMessage<?> message) {
        apply(Recorded.of(message));
    }

    @Override
    public void apply(Recorded recorded) {
        reactions.after(recorded, recorded.event());
    }

    private Recorded accepted(Recorded recorded, ReviewAccepted event) {
        remedies.save(new KnownRemedy(
                event.remedyId(), event.agencyId(), event.requestId(), RemedyKind.REVIEW, event.acceptedOn()));
        return recorded;
    }

    private Recorded accepted(Recorded recorded, SuitAccepted event) {
        var kind = event.afterReview() ? RemedyKind.SUIT_AFTER_REVIEW : RemedyKind.SUIT_DIRECT;
        remedies.save(new KnownRemedy(event.remedyId(), event.agencyId(), event.requestId(), kind, event.acceptedOn()));
        return recorded;
    }

    private Recorded concluded(Recorded recorded, ReviewConcluded event) {
        remedies.findById(event.remedyId()).orElseThrow().concluded(event.concludedOn(), event.result());
        return recorded;
    }

    private Recorded concluded(Recorded recorded, SuitConcluded event) {
        remedies.findById(event.remedyId()).orElseThrow().concluded(event.concludedOn(), event.result());
        return recorded;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("known_remedy");
    }
}
