package org.disclosuredesk.query.supervision;

import java.sql.Types;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.disclosuredesk.eventlog.Projection;
import org.disclosuredesk.eventlog.Recorded;
import org.disclosuredesk.events.ActivityRecorded;
import org.disclosuredesk.events.ActivityVoided;
import org.disclosuredesk.events.AgencyEvent;
import org.disclosuredesk.events.CalendarEvent;
import org.disclosuredesk.events.ComplaintConcluded;
import org.disclosuredesk.events.ComplaintReceived;
import org.disclosuredesk.events.ComplaintVoided;
import org.disclosuredesk.events.DeskEvent;
import org.disclosuredesk.events.ProactiveEvent;
import org.disclosuredesk.events.RemedyEvent;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.YearEvent;
import org.disclosuredesk.fold.Reactions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Complaints, and what the office does besides its cases.
 *
 * <p>Role: shown to the officer, for section one of the annual report. How: one row per complaint, one per activity. When: in
 * the act's own transaction.
 */
@Component
@ConditionalOnBooleanProperty(name = "desk.lists", matchIfMissing = true)
@ProcessingGroup(SupervisionProjection.NAME)
class SupervisionProjection implements Projection {

    /** Names the processing group; changing it replays the whole history. */
    static final String NAME = "supervision";

    private final JdbcClient database;

    private final Reactions<Recorded, DeskEvent> reactions = Reactions.<Recorded, DeskEvent>to(DeskEvent.class)
            .on(ComplaintReceived.class, this::received)
            .on(ComplaintConcluded.class, this::concluded)
            .on(ActivityRecorded.class, this::recorded)
            .on(ComplaintVoided.class, this::voided)
            .on(ActivityVoided.class, this::voided)
            .ignoring(RequestEvent.class, RemedyEvent.class, YearEvent.class, CalendarEvent.class, AgencyEvent.class)
            .ignoring(ProactiveEvent.class)
            .complete();

    SupervisionProjection(JdbcClient database) {
        this.database = database;
    }

    @EventHandler
    void on(DeskEvent event, EventMessage<?> message) {
        apply(Recorded.of(message));
    }

    @Override
    public void apply(Recorded recorded) {
        reactions.after(recorded, recorded.event());
    }

    private Recorded received(Recorded recorded, ComplaintReceived event) {
        database.sql(
                        "insert into complaint_entry (complaint_id, agency_id, received_on, matter, department, register_no)"
                                + " values (:id, :agency, :on, :matter, :department, :number)")
                .param("id", event.complaintId())
                .param("agency", event.agencyId())
                .param("on", event.receivedOn())
                .param("matter", event.matter().name())
                .param("department", event.department(), Types.VARCHAR)
                .param("number", event.registerNo(), Types.VARCHAR)
                .update();
        return recorded;
    }

    private Recorded concluded(Recorded recorded, ComplaintConcluded event) {
        var changed = database.sql(
                        "update complaint_entry set concluded_on = :on, result = :result where complaint_id = :id")
                .param("on", event.concludedOn())
                .param("result", event.result().name())
                .param("id", event.complaintId())
                .update();
        if (changed != 1) {
            throw new IllegalStateException(
                    "The list has %d rows where complaint %s has one".formatted(changed, event.complaintId()));
        }
        return recorded;
    }

    private Recorded recorded(Recorded recorded, ActivityRecorded event) {
        database.sql(
                        "insert into activity_entry (record_id, sequence, agency_id, kind, held_on, title, how_many, department)"
                                + " values (:id, :sequence, :agency, :kind, :on, :title, :number, :department)")
                .param("id", event.recordId())
                .param("sequence", recorded.sequence())
                .param("agency", event.agencyId())
                .param("kind", event.kind().name())
                .param("on", event.heldOn())
                .param("title", event.title())
                .param("number", event.number(), Types.INTEGER)
                .param("department", event.department(), Types.VARCHAR)
                .update();
        return recorded;
    }

    /** What never happened stands in no list; its record stays in the log and under its address. */
    private Recorded voided(Recorded recorded, ComplaintVoided event) {
        database.sql("delete from complaint_entry where complaint_id = :id")
                .param("id", event.complaintId())
                .update();
        return recorded;
    }

    private Recorded voided(Recorded recorded, ActivityVoided event) {
        database.sql("delete from activity_entry where record_id = :id")
                .param("id", event.recordId())
                .update();
        return recorded;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("complaint_entry", "activity_entry");
    }
}
