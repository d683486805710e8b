package org.disclosuredesk.query.tally;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.interceptors.MessageHandlerInterceptor;
import org.disclosuredesk.eventlog.Projection;
import org.disclosuredesk.eventlog.Recorded;
import org.disclosuredesk.eventlog.SavepointPerEvent;
import org.disclosuredesk.events.ActivityRecorded;
import org.disclosuredesk.events.ActivityVoided;
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
import org.disclosuredesk.events.ReviewAccepted;
import org.disclosuredesk.events.SuitAccepted;
import org.disclosuredesk.events.YearClosed;
import org.disclosuredesk.fold.Reactions;
import org.disclosuredesk.law.CountedEntry;
import org.disclosuredesk.law.CountingRules;
import org.disclosuredesk.law.RemedyFacts;
import org.disclosuredesk.law.ReportFacts;
import org.disclosuredesk.law.RequestState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one source of the statistics.
 *
 * <p>Role: decides the report. How: one entry per case and cell, moved by withdrawing and adding and never by editing;
 * beside it the counts of what holds now. When: tracking, exactly once, since its place in the log and its rows share a
 * transaction; a case it cannot take in is parked alone.
 */
@Component
@ProcessingGroup(TallyProjection.NAME)
class TallyProjection implements Projection {

    /** Names the place in the log; changing it counts the whole history again. */
    static final String NAME = "tally";

    private final CountingRules rules;
    private final TallyRows rows;
    private final YearRows years;
    private final ConsolidationRows consolidations;
    private final CountedSources sources;
    private final CaseHistories histories;
    private final SavepointPerEvent savepoints;
    private final Reactions<Recorded, DeskEvent> reactions;

    TallyProjection(
            CountingRules rules,
            TallyRows rows,
            YearRows years,
            ConsolidationRows consolidations,
            CountedSources sources,
            CaseHistories histories,
            SavepointPerEvent savepoints) {
        this.rules = rules;
        this.rows = rows;
        this.years = years;
        this.consolidations = consolidations;
        this.sources = sources;
        this.histories = histories;
        this.savepoints = savepoints;
        this.reactions = Reactions.<Recorded, DeskEvent>to(DeskEvent.class)
                .on(RequestEvent.class, this::request)
                .on(RemedyEvent.class, this::remedy)
                .on(FiguresReported.class, this::figures)
                .on(YearClosed.class, this::closed)
                .on(ItemsPublishedCounted.class, sources::items)
                .on(NarrativeWritten.class, this::written)
                .on(AnnualReportPublished.class, this::published)
                .on(AnnualReportRestated.class, this::restated)
                .on(OutsideReportReceived.class, this::outside)
                .on(OutsideReportWithdrawn.class, this::withdrawn)
                .on(ReportsConsolidated.class, this::consolidated)
                .on(ProactiveEvent.class, sources::document)
                .on(ComplaintEvent.class, sources::complaint)
                .on(ActivityRecorded.class, sources::activity)
                .on(ActivityVoided.class, sources::activityVoided)
                .ignoring(DepartmentFiguresReported.class, CalendarEvent.class, AgencyEvent.class)
                .complete();
    }

    @EventHandler
    void on(DeskEvent event, EventMessage<?> message) {
        apply(Recorded.of(message));
    }

    @MessageHandlerInterceptor
    Object alone(EventMessage<?> message, InterceptorChain chain) throws Exception {
        try {
            return savepoints.around(() -> {
                chain.proceed();
                rows.write();
                return message;
            });
        } catch (Exception failure) {
            rows.forget();
            throw failure;
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean tracking() {
        return true;
    }

    @Override
    public List<String> tables() {
        return List.of(
                "tally_case",
                "tally_entry",
                "tally_cell",
                "tally_move",
                "tally_figure",
                "tally_year",
                "tally_narrative",
                "tally_publication",
                "tally_outside_report",
                "tally_consolidation");
    }

    @Override
    public void apply(Recorded recorded) {
        reactions.after(recorded, recorded.event());
        rows.eventIsOver();
    }

    private Recorded request(Recorded recorded, RequestEvent event) {
        if (!ReportFacts.movedBy(event.getClass())) {
            histories.pass(recorded, event);
            return recorded;
        }
        var step = histories.step(recorded, event);
        var before = step.before();
        var facts = step.after().counted();
        if (before == null || !before.counted().equals(facts)) {
            rows.remember(event.requestId(), event.agencyId(), facts, before == null);
        }
        rows.move(event.requestId(), event.agencyId(), entries(before), entries(step.after()), recorded.position());
        return recorded;
    }

    private List<CountedEntry> entries(@Nullable RequestState request) {
        if (request == null) {
            return List.of();
        }
        var entries = new ArrayList<>(rules.entriesOf(request.counted()));
        entries.addAll(ReportFacts.entriesOf(request));
        return entries;
    }

    private Recorded remedy(Recorded recorded, RemedyEvent event) {
        var first = event instanceof ReviewAccepted || event instanceof SuitAccepted;
        var known = first ? null : rows.facts(event.remedyId(), RemedyFacts.class);
        var facts = RemedyFacts.after(known, event);
        rows.remember(event.remedyId(), event.agencyId(), facts, known == null);
        var before = known == null ? List.<CountedEntry>of() : rules.entriesOf(known);
        rows.move(event.remedyId(), event.agencyId(), before, rules.entriesOf(facts), recorded.position());
        return recorded;
    }

    private Recorded figures(Recorded recorded, FiguresReported event) {
        years.report(event, recorded.provenance().by(), recorded.position());
        return recorded;
    }

    private Recorded closed(Recorded recorded, YearClosed event) {
        years.close(event, recorded.position());
        return recorded;
    }

    private Recorded written(Recorded recorded, NarrativeWritten event) {
        years.write(event, recorded.provenance().by(), recorded.position());
        return recorded;
    }

    private Recorded published(Recorded recorded, AnnualReportPublished event) {
        years.publish(Publication.of(event, recorded), recorded.position());
        return recorded;
    }

    private Recorded restated(Recorded recorded, AnnualReportRestated event) {
        years.publish(Publication.of(event, recorded), recorded.position());
        return recorded;
    }

    private Recorded outside(Recorded recorded, OutsideReportReceived event) {
        consolidations.receive(event, recorded.provenance().by(), recorded.position());
        return recorded;
    }

    private Recorded withdrawn(Recorded recorded, OutsideReportWithdrawn event) {
        consolidations.withdraw(event, recorded.provenance().by(), recorded.position());
        return recorded;
    }

    private Recorded consolidated(Recorded recorded, ReportsConsolidated event) {
        consolidations.consolidate(event, recorded.provenance().by(), recorded.position());
        return recorded;
    }
}
