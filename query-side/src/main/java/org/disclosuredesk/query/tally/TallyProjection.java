package org.disclosuredesk.query.tally;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.interceptors.MessageHandlerInterceptor;
import org.disclosuredesk.eventlog.EventJson;
import org.disclosuredesk.eventlog.Projection;
import org.disclosuredesk.eventlog.Recorded;
import org.disclosuredesk.eventlog.SavepointPerEvent;
import org.disclosuredesk.events.ActivityRecorded;
import org.disclosuredesk.events.ActivityVoided;
import org.disclosuredesk.events.AgencyEvent;
import org.disclosuredesk.events.AnnualReportPublished;
import org.disclosuredesk.events.AnnualReportRestated;
import org.disclosuredesk.events.CalendarEvent;
import org.disclosuredesk.events.ComplaintConcluded;
import org.disclosuredesk.events.ComplaintEvent;
import org.disclosuredesk.events.ComplaintReceived;
import org.disclosuredesk.events.ComplaintVoided;
import org.disclosuredesk.events.DepartmentFiguresReported;
import org.disclosuredesk.events.DeskEvent;
import org.disclosuredesk.events.DocumentIssued;
import org.disclosuredesk.events.DocumentPublished;
import org.disclosuredesk.events.DocumentRepealed;
import org.disclosuredesk.events.DocumentReviewed;
import org.disclosuredesk.events.DocumentVoided;
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
import org.disclosuredesk.law.term.ReportFact;
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
    private final ConsolidationRows consolidations;
    private final CaseHistories histories;
    private final SavepointPerEvent savepoints;
    private final ObjectMapper json = EventJson.mapper();
    private final Reactions<Recorded, DeskEvent> reactions = Reactions.<Recorded, DeskEvent>to(DeskEvent.class)
            .on(RequestEvent.class, this::request)
            .on(RemedyEvent.class, this::remedy)
            .on(FiguresReported.class, this::figures)
            .on(YearClosed.class, this::closed)
            .on(ItemsPublishedCounted.class, this::items)
            .on(NarrativeWritten.class, this::written)
            .on(AnnualReportPublished.class, this::published)
            .on(AnnualReportRestated.class, this::restated)
            .on(OutsideReportReceived.class, this::outside)
            .on(OutsideReportWithdrawn.class, this::withdrawn)
            .on(ReportsConsolidated.class, this::consolidated)
            .on(ProactiveEvent.class, this::document)
            .on(ComplaintEvent.class, this::complaint)
            .on(ActivityRecorded.class, this::activity)
            .on(ActivityVoided.class, this::activityVoided)
            .ignoring(DepartmentFiguresReported.class, CalendarEvent.class, AgencyEvent.class)
            .complete();

    TallyProjection(
            CountingRules rules,
            TallyRows rows,
            ConsolidationRows consolidations,
            CaseHistories histories,
            SavepointPerEvent savepoints) {
        this.rules = rules;
        this.rows = rows;
        this.consolidations = consolidations;
        this.histories = histories;
        this.savepoints = savepoints;
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
            remember(event.requestId(), event.agencyId(), facts, before == null);
        }
        move(event.requestId(), event.agencyId(), entries(before), entries(step.after()), recorded.position());
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
        var known = first ? null : known(event.remedyId(), RemedyFacts.class);
        var facts = RemedyFacts.after(known, event);
        remember(event.remedyId(), event.agencyId(), facts, known == null);
        var before = known == null ? List.<CountedEntry>of() : rules.entriesOf(known);
        move(event.remedyId(), event.agencyId(), before, rules.entriesOf(facts), recorded.position());
        return recorded;
    }

    private Recorded figures(Recorded recorded, FiguresReported event) {
        event.figures().forEach((figure, amount) -> {
            rows.withdrawFigure(event.agencyId(), event.year(), figure, recorded.position());
            rows.addFigure(event, figure, amount, recorded.provenance().by(), recorded.position());
        });
        return recorded;
    }

    private Recorded closed(Recorded recorded, YearClosed event) {
        rows.close(event, recorded.position());
        return recorded;
    }

    private Recorded written(Recorded recorded, NarrativeWritten event) {
        rows.write(event, recorded.provenance().by(), recorded.position());
        return recorded;
    }

    private Recorded published(Recorded recorded, AnnualReportPublished event) {
        rows.publish(Publication.of(event, recorded), recorded.position());
        return recorded;
    }

    private Recorded restated(Recorded recorded, AnnualReportRestated event) {
        rows.publish(Publication.of(event, recorded), recorded.position());
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

    /** A later count of a column and month takes the place of an earlier one. */
    private Recorded items(Recorded recorded, ItemsPublishedCounted event) {
        var month = YearMonth.of(event.year(), event.month());
        var id = "%s/%s/%s".formatted(event.agencyId(), month, event.column());
        var entry =
                ReportFacts.fact(ReportFact.ITEMS_PUBLISHED, month.atEndOfMonth(), recorded.sequence(), event.items());
        if (rows.knows(id)) {
            strikeOut(id, event.agencyId(), recorded);
            countAlso(id, event.agencyId(), recorded, List.of(entry));
        } else {
            begin(id, event.agencyId(), Source.Kind.ITEMS, event.column() + " · " + month, recorded, List.of(entry));
        }
        return recorded;
    }

    private Recorded document(Recorded recorded, ProactiveEvent event) {
        if (event instanceof DocumentIssued issued) {
            begin(
                    event.documentId(),
                    event.agencyId(),
                    Source.Kind.DOCUMENT,
                    issued.title(),
                    recorded,
                    List.of(fact(ReportFact.DOCUMENTS_ISSUED, issued.issuedOn(), recorded)));
        } else if (event instanceof DocumentReviewed reviewed) {
            add(recorded, event, ReportFact.DOCUMENTS_REVIEWED, reviewed.reviewedOn());
        } else if (event instanceof DocumentPublished published) {
            add(recorded, event, ReportFact.DOCUMENTS_PUBLISHED, published.publishedOn());
        } else if (event instanceof DocumentRepealed repealed) {
            add(recorded, event, ReportFact.DOCUMENTS_REPEALED, repealed.repealedOn());
        } else if (event instanceof DocumentVoided) {
            strikeOut(event.documentId(), event.agencyId(), recorded);
        }
        return recorded;
    }

    private void add(Recorded recorded, ProactiveEvent event, ReportFact fact, LocalDate on) {
        countAlso(event.documentId(), event.agencyId(), recorded, List.of(fact(fact, on, recorded)));
    }

    private static CountedEntry fact(ReportFact fact, LocalDate on, Recorded recorded) {
        return ReportFacts.fact(fact, on, recorded.sequence(), 1);
    }

    private Recorded complaint(Recorded recorded, ComplaintEvent event) {
        var id = event.complaintId();
        if (event instanceof ComplaintReceived received) {
            var fact = fact(ReportFact.COMPLAINTS_RECEIVED, received.receivedOn(), recorded);
            begin(id, event.agencyId(), Source.Kind.COMPLAINT, null, recorded, List.of(fact));
        } else if (event instanceof ComplaintConcluded concluded) {
            var fact = fact(ReportFact.COMPLAINTS_CONCLUDED, concluded.concludedOn(), recorded);
            countAlso(id, event.agencyId(), recorded, List.of(fact));
        } else if (event instanceof ComplaintVoided) {
            strikeOut(id, event.agencyId(), recorded);
        }
        return recorded;
    }

    private Recorded activity(Recorded recorded, ActivityRecorded event) {
        var entries = ReportFacts.entriesOf(event, recorded.sequence());
        if (recorded.sequence() == 0) {
            begin(event.recordId(), event.agencyId(), Source.Kind.ACTIVITY, event.title(), recorded, entries);
        } else {
            countAlso(event.recordId(), event.agencyId(), recorded, entries);
        }
        return recorded;
    }

    private Recorded activityVoided(Recorded recorded, ActivityVoided event) {
        strikeOut(event.recordId(), event.agencyId(), recorded);
        return recorded;
    }

    private void begin(
            String id,
            String agencyId,
            Source.Kind kind,
            @Nullable String label,
            Recorded recorded,
            List<CountedEntry> entries) {
        remember(id, agencyId, new Source(kind, label, entries), true);
        move(id, agencyId, List.of(), entries, recorded.position());
    }

    private void countAlso(String id, String agencyId, Recorded recorded, List<CountedEntry> entries) {
        remember(id, agencyId, known(id, Source.class).and(entries), false);
        move(id, agencyId, List.of(), entries, recorded.position());
    }

    private void strikeOut(String id, String agencyId, Recorded recorded) {
        var known = known(id, Source.class);
        remember(id, agencyId, known.struckOut(), false);
        move(id, agencyId, known.counted(), List.of(), recorded.position());
    }

    private void move(
            String caseId, String agencyId, List<CountedEntry> before, List<CountedEntry> after, long position) {
        var gone = new ArrayList<>(before);
        gone.removeAll(after);
        var come = new ArrayList<>(after);
        come.removeAll(before);
        gone.forEach(entry -> rows.withdraw(caseId, agencyId, entry, position));
        come.forEach(entry -> rows.add(caseId, agencyId, entry, position));
    }

    private <T> T known(String caseId, Class<T> type) {
        try {
            return json.readValue(rows.facts(caseId), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What the tally knows of case %s cannot be read".formatted(caseId), e);
        }
    }

    private void remember(String caseId, String agencyId, Object facts, boolean first) {
        try {
            rows.remember(caseId, agencyId, json.writeValueAsString(facts), first);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What the tally knows of case %s cannot be written".formatted(caseId), e);
        }
    }
}
