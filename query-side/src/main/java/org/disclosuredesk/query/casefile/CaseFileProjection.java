package org.disclosuredesk.query.casefile;

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
import org.disclosuredesk.events.RemedyEvent;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.ReviewAccepted;
import org.disclosuredesk.events.SuitAccepted;
import org.disclosuredesk.events.SupervisionEvent;
import org.disclosuredesk.events.YearEvent;
import org.disclosuredesk.fold.Reactions;
import org.disclosuredesk.law.RemedyFacts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * The case files: all that happened to each request, and to the remedies against its answers.
 *
 * <p>Role: shown to the officer, as the timeline of the case page. How: one row per event, never changed, and one row
 * per remedy with how it stands; the numbers of documents apart. When: in the act's own transaction; a failure refuses the act.
 */
@Component
@ConditionalOnBooleanProperty(name = "desk.lists", matchIfMissing = true)
@ProcessingGroup(CaseFileProjection.NAME)
class CaseFileProjection implements Projection {

    /** Names the processing group; changing it replays the whole history. */
    static final String NAME = "case-file";

    private final CaseEvents events;
    private final CaseRemedies remedies;
    private final DocumentNumbers numbers;
    private final Reactions<Recorded, DeskEvent> reactions;

    CaseFileProjection(CaseEvents events, CaseRemedies remedies, DocumentNumbers numbers) {
        this.events = events;
        this.remedies = remedies;
        this.numbers = numbers;
        this.reactions = Reactions.<Recorded, DeskEvent>to(DeskEvent.class)
                .on(RequestEvent.class, this::ofRequest)
                .on(RemedyEvent.class, this::remedyGoesOn)
                .on(ReviewAccepted.class, this::remedyBegins)
                .on(SuitAccepted.class, this::remedyBegins)
                .ignoring(YearEvent.class, CalendarEvent.class, AgencyEvent.class)
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

    private Recorded ofRequest(Recorded recorded, RequestEvent event) {
        events.save(new CaseEvent(recorded, event.requestId()));
        numbers.happened(event, recorded.sequence());
        return recorded;
    }

    private Recorded remedyBegins(Recorded recorded, RemedyEvent event) {
        var remedy = remedies.save(new CaseRemedy(RemedyFacts.after(null, event)));
        events.save(new CaseEvent(recorded, remedy.requestId()));
        return recorded;
    }

    private Recorded remedyGoesOn(Recorded recorded, RemedyEvent event) {
        // A missing remedy is a broken file, not a case to skip: the act is refused.
        var remedy = remedies.findById(event.remedyId()).orElseThrow();
        remedy.becomes(RemedyFacts.after(remedy.facts(), event));
        events.save(new CaseEvent(recorded, remedy.requestId()));
        return recorded;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("case_event", "case_remedy", DocumentNumbers.TABLE);
    }
}
