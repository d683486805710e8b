package org.disclosuredesk.query.figures;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.disclosuredesk.eventlog.Projection;
import org.disclosuredesk.eventlog.Recorded;
import org.disclosuredesk.events.AgencyEvent;
import org.disclosuredesk.events.AnnualReportPublished;
import org.disclosuredesk.events.AnnualReportRestated;
import org.disclosuredesk.events.CalendarEvent;
import org.disclosuredesk.events.ComplaintEvent;
import org.disclosuredesk.events.DepartmentFiguresReported;
import org.disclosuredesk.events.DeskEvent;
import org.disclosuredesk.events.FiguresReported;
import org.disclosuredesk.events.ItemsPublishedCounted;
import org.disclosuredesk.events.NarrativeWritten;
import org.disclosuredesk.events.OutsideReportReceived;
import org.disclosuredesk.events.OutsideReportWithdrawn;
import org.disclosuredesk.events.ProactiveEvent;
import org.disclosuredesk.events.RemedyEvent;
import org.disclosuredesk.events.ReportsConsolidated;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.SupervisionEvent;
import org.disclosuredesk.events.YearClosed;
import org.disclosuredesk.fold.Reactions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many items were published, by column and month.
 *
 * <p>Role: shown to the officer, for section one of the annual report. How: one row per column and month. When: in the act's
 * own transaction.
 */
@Component
@ConditionalOnBooleanProperty(name = "desk.lists", matchIfMissing = true)
@ProcessingGroup(ItemsPublishedProjection.NAME)
class ItemsPublishedProjection implements Projection {

    /** Names the processing group; changing it replays the whole history. */
    static final String NAME = "items-published";

    private final JdbcClient database;

    private final Reactions<Recorded, DeskEvent> reactions = Reactions.<Recorded, DeskEvent>to(DeskEvent.class)
            .on(ItemsPublishedCounted.class, this::counted)
            .ignoring(
                    FiguresReported.class,
                    DepartmentFiguresReported.class,
                    NarrativeWritten.class,
                    YearClosed.class,
                    AnnualReportPublished.class,
                    AnnualReportRestated.class,
                    OutsideReportReceived.class,
                    OutsideReportWithdrawn.class,
                    ReportsConsolidated.class)
            .ignoring(RequestEvent.class, RemedyEvent.class, CalendarEvent.class, AgencyEvent.class)
            .ignoring(ProactiveEvent.class, ComplaintEvent.class, SupervisionEvent.class)
            .complete();

    ItemsPublishedProjection(JdbcClient database) {
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

    private Recorded counted(Recorded recorded, ItemsPublishedCounted event) {
        statement(
                        "delete from items_published where agency_id = :agency and report_year = :year and month_no = :month"
                                + " and site_column = :column",
                        event)
                .update();
        statement(
                        "insert into items_published (agency_id, report_year, month_no, site_column, items, counted_on)"
                                + " values (:agency, :year, :month, :column, :items, :on)",
                        event)
                .param("items", event.items())
                .param("on", event.countedOn())
                .update();
        return recorded;
    }

    private JdbcClient.StatementSpec statement(String sql, ItemsPublishedCounted event) {
        return database.sql(sql)
                .param("agency", event.agencyId())
                .param("year", event.year())
                .param("month", event.month())
                .param("column", event.column());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("items_published");
    }
}
