package org.disclosuredesk.command.known;

import java.math.BigDecimal;
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
import org.disclosuredesk.events.YearEvent;
import org.disclosuredesk.fold.Reactions;
import org.springframework.stereotype.Component;

/**
 * The reporting years, whether they are closed, and their figures.
 *
 * <p>Role: the year's end and a ledger that comes again ask it. How: one row per year, one per figure and year. When: in
 * the act's own transaction.
 */
@Component
@ProcessingGroup(KnownYearsProjection.NAME)
class KnownYearsProjection implements Projection {

    /** Changing it replays the whole history. */
    static final String NAME = "known-years";

    private final KnownYearRepository years;
    private final KnownFigureRepository figures;

    private final Reactions<Recorded, DeskEvent> reactions = Reactions.<Recorded, DeskEvent>to(DeskEvent.class)
            .on(FiguresReported.class, this::reported)
            .on(YearClosed.class, this::closed)
            .ignoring(
                    DepartmentFiguresReported.class,
                    ItemsPublishedCounted.class,
                    NarrativeWritten.class,
                    AnnualReportPublished.class,
                    AnnualReportRestated.class,
                    OutsideReportReceived.class,
                    OutsideReportWithdrawn.class,
                    ReportsConsolidated.class)
            .ignoring(AgencyEvent.class, RequestEvent.class, RemedyEvent.class, CalendarEvent.class)
            .ignoring(ProactiveEvent.class, ComplaintEvent.class, SupervisionEvent.class)
            .complete();

    KnownYearsProjection(KnownYearRepository years, KnownFigureRepository figures) {
        this.years = years;
        this.figures = figures;
    }

    @EventHandler
    void on(DeskEvent event, EventMessage<?> message) {
        apply(Recorded.of(message));
    }

    @Override
    public void apply(Recorded recorded) {
        reactions.after(recorded, recorded.event());
    }

    private Recorded reported(Recorded recorded, FiguresReported event) {
        year(event);
        event.figures()
                .forEach(
                        (figure, amount) -> report(new KnownFigure.Id(event.agencyId(), event.year(), figure), amount));
        return recorded;
    }

    private void report(KnownFigure.Id id, BigDecimal amount) {
        figures.findById(id)
                .ifPresentOrElse(figure -> figure.now(amount), () -> figures.save(new KnownFigure(id, amount)));
    }

    private Recorded closed(Recorded recorded, YearClosed event) {
        year(event).close();
        return recorded;
    }

    /** Its row, begun by whatever happens to the year first. */
    private KnownYear year(YearEvent event) {
        var id = new KnownYear.Id(event.agencyId(), event.year());
        return years.findById(id).orElseGet(() -> years.save(new KnownYear(id)));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("known_year", "known_figure");
    }
}
