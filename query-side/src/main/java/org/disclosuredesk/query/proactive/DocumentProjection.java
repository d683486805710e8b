package org.disclosuredesk.query.proactive;

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
import org.disclosuredesk.events.DocumentIssued;
import org.disclosuredesk.events.DocumentPublished;
import org.disclosuredesk.events.DocumentReassessed;
import org.disclosuredesk.events.DocumentRepealed;
import org.disclosuredesk.events.DocumentReviewed;
import org.disclosuredesk.events.DocumentVoided;
import org.disclosuredesk.events.RemedyEvent;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.SupervisionEvent;
import org.disclosuredesk.events.YearEvent;
import org.disclosuredesk.fold.Reactions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * The register of the agency's documents.
 *
 * <p>Role: shown to the officer, and proposes figures of table 2. How: one row per document, as it stands now. When: in the
 * act's own transaction; a failure refuses the act.
 */
@Component
@ConditionalOnBooleanProperty(name = "desk.lists", matchIfMissing = true)
@ProcessingGroup(DocumentProjection.NAME)
class DocumentProjection implements Projection {

    /** Names the processing group; changing it replays the whole history. */
    static final String NAME = "documents";

    private final DocumentRows rows;

    private final Reactions<Recorded, DeskEvent> reactions = Reactions.<Recorded, DeskEvent>to(DeskEvent.class)
            .on(DocumentIssued.class, this::issued)
            .on(DocumentReassessed.class, this::reassessed)
            .on(DocumentPublished.class, this::published)
            .on(DocumentRepealed.class, this::repealed)
            .on(DocumentVoided.class, this::voided)
            // A review stands in the document's own history.
            .ignoring(DocumentReviewed.class)
            .ignoring(RequestEvent.class, RemedyEvent.class, YearEvent.class, CalendarEvent.class, AgencyEvent.class)
            .ignoring(ComplaintEvent.class, SupervisionEvent.class)
            .complete();

    DocumentProjection(DocumentRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(DeskEvent event, EventMessage<?> message) {
        apply(Recorded.of(message));
    }

    @Override
    public void apply(Recorded recorded) {
        reactions.after(recorded, recorded.event());
    }

    private Recorded issued(Recorded recorded, DocumentIssued event) {
        rows.add(event);
        return recorded;
    }

    private Recorded reassessed(Recorded recorded, DocumentReassessed event) {
        rows.reassess(event);
        return recorded;
    }

    private Recorded published(Recorded recorded, DocumentPublished event) {
        rows.publish(event);
        return recorded;
    }

    private Recorded repealed(Recorded recorded, DocumentRepealed event) {
        rows.repeal(event);
        return recorded;
    }

    private Recorded voided(Recorded recorded, DocumentVoided event) {
        rows.strike(event);
        return recorded;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("document_entry");
    }
}
