package org.disclosuredesk.query.tally;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.disclosuredesk.events.ProactiveEvent;
import org.disclosuredesk.events.RemedyEvent;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.RequestReceived;
import org.disclosuredesk.events.ReviewAccepted;
import org.disclosuredesk.events.SuitAccepted;
import org.disclosuredesk.events.SupervisionEvent;
import org.disclosuredesk.events.YearClosed;
import org.disclosuredesk.fold.Reactions;
import org.disclosuredesk.law.CountedEntry;
import org.disclosuredesk.law.CountedFacts;
import org.disclosuredesk.law.CountingRules;
import org.disclosuredesk.law.RemedyFacts;
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
    private final SavepointPerEvent savepoints;
    private final ObjectMapper json = EventJson.mapper();
    private final Reactions<Recorded, DeskEvent> reactions = Reactions.<Recorded, DeskEvent>to(DeskEvent.class)
            .on(RequestEvent.class, this::request)
            .on(RemedyEvent.class, this::remedy)
            .on(FiguresReported.class, this::figures)
            .on(YearClosed.class, this::closed)
            .ignoring(
                    DepartmentFiguresReported.class,
                    ItemsPublishedCounted.class,
                    NarrativeWritten.class,
                    AnnualReportPublished.class,
                    AnnualReportRestated.class,
                    CalendarEvent.class,
                    AgencyEvent.class)
            .ignoring(ProactiveEvent.class, ComplaintEvent.class, SupervisionEvent.class)
            .complete();

    TallyProjection(CountingRules rules, TallyRows rows, SavepointPerEvent savepoints) {
        this.rules = rules;
        this.rows = rows;
        this.savepoints = savepoints;
    }

    @EventHandler
    void on(DeskEvent event, EventMessage<?> message) {
        apply(Recorded.of(message));
    }

    @MessageHandlerInterceptor
    Object alone(EventMessage<?> message, InterceptorChain chain) throws Exception {
        return savepoints.around(() -> {
            chain.proceed();
            return message;
        });
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
        return List.of("tally_case", "tally_entry", "tally_cell", "tally_figure", "tally_year");
    }

    @Override
    public void apply(Recorded recorded) {
        reactions.after(recorded, recorded.event());
    }

    private Recorded request(Recorded recorded, RequestEvent event) {
        if (!CountedFacts.movedBy(event.getClass())) {
            return recorded;
        }
        var known = event instanceof RequestReceived ? null : known(event.requestId(), CountedFacts.class);
        var facts = CountedFacts.after(known, event, recorded.sequence());
        remember(event.requestId(), event.agencyId(), facts, known == null);
        var before = known == null ? List.<CountedEntry>of() : rules.entriesOf(known);
        move(event.requestId(), event.agencyId(), before, rules.entriesOf(facts), recorded.position());
        return recorded;
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
