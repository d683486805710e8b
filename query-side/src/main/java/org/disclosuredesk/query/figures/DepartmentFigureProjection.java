package org.disclosuredesk.query.figures;

import java.sql.Types;
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
 * What departments reported for table 2.
 *
 * <p>Role: proposes figures to whoever reports the agency's; decides none. How: one row per department and year, one per
 * figure. When: in the act's own transaction.
 */
@Component
@ConditionalOnBooleanProperty(name = "desk.lists", matchIfMissing = true)
@ProcessingGroup(DepartmentFigureProjection.NAME)
class DepartmentFigureProjection implements Projection {

    /** Names the processing group; changing it replays the whole history. */
    static final String NAME = "department-figures";

    private static final String OF_ONE =
            " where agency_id = :agency and report_year = :year and department = :department";

    private final JdbcClient database;

    private final Reactions<Recorded, DeskEvent> reactions = Reactions.<Recorded, DeskEvent>to(DeskEvent.class)
            .on(DepartmentFiguresReported.class, this::reported)
            .ignoring(
                    FiguresReported.class,
                    ItemsPublishedCounted.class,
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

    DepartmentFigureProjection(JdbcClient database) {
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

    private Recorded reported(Recorded recorded, DepartmentFiguresReported event) {
        for (var table : tables()) {
            statement("delete from " + table + OF_ONE, event).update();
        }
        statement(
                        "insert into department_report (agency_id, report_year, department, reported_on, reported_by, source)"
                                + " values (:agency, :year, :department, :on, :by, :source)",
                        event)
                .param("on", event.reportedOn())
                .param("by", recorded.provenance().by())
                .param("source", event.source(), Types.VARCHAR)
                .update();
        event.figures()
                .forEach((figure, amount) -> statement(
                                "insert into department_figure (agency_id, report_year, department, figure, amount,"
                                        + " amount_scale) values (:agency, :year, :department, :figure, :amount, :scale)",
                                event)
                        .param("figure", figure.name())
                        .param("amount", amount)
                        .param("scale", amount.scale())
                        .update());
        return recorded;
    }

    private JdbcClient.StatementSpec statement(String sql, DepartmentFiguresReported event) {
        return database.sql(sql)
                .param("agency", event.agencyId())
                .param("year", event.year())
                .param("department", event.department());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("department_report", "department_figure");
    }
}
