package org.disclosuredesk.query.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.disclosuredesk.eventlog.EventLog;
import org.disclosuredesk.events.DeskEvent;
import org.disclosuredesk.events.FiguresReported;
import org.disclosuredesk.events.RemedyEvent;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.RequestReceived;
import org.disclosuredesk.law.RemedyFacts;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.law.term.Figure;
import org.disclosuredesk.ledger.FigureRow;
import org.disclosuredesk.ledger.Ledger;
import org.disclosuredesk.ledger.LedgerTable;
import org.disclosuredesk.ledger.RemedyRow;
import org.disclosuredesk.ledger.RequestRow;
import org.disclosuredesk.ledger.RowOfCase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The whole ledger of an agency (全部台账), as the log tells it: from it every annual report comes out as from the desk.
 *
 * <p>What was registered by mistake is left out, and so are remedies in which the agency was the reviewing authority only:
 * neither counts. The order is that of days and numbers, so that the same cases make the same file.
 */
@Component
public class LedgerExport {

    private static final int FIRST_LINE = 2;

    private final EventLog log;

    LedgerExport(EventLog log) {
        this.log = log;
    }

    /** The ledger as it is now. */
    public Ledger of(String agencyId) {
        var found = new Found(agencyId);
        try (var all = log.all()) {
            all.forEach(recorded -> found.take(recorded.event()));
        }
        var requests = requests(found.requestIds);
        var registerNos = new HashMap<String, String>();
        requests.forEach((id, row) -> registerNos.put(id, row.registerNo()));
        return new Ledger(
                LedgerTable.REQUESTS.file(),
                LedgerTable.REMEDIES.file(),
                LedgerTable.FIGURES.file(),
                requests.values().stream()
                        .sorted(Comparator.comparing(RequestRow::receivedOn).thenComparing(RequestRow::registerNo))
                        .toList(),
                remedies(found.remedies.values(), registerNos),
                figures(found.figures));
    }

    /** What the log holds of one agency: its cases by number only, since their texts may be long. */
    private static final class Found {

        private final String agencyId;
        private final List<String> requestIds = new ArrayList<>();
        private final Map<String, RemedyFacts> remedies = new LinkedHashMap<>();
        private final Map<Integer, Map<Figure, BigDecimal>> figures = new TreeMap<>();

        Found(String agencyId) {
            this.agencyId = agencyId;
        }

        void take(DeskEvent event) {
            if (!agencyId.equals(event.agencyId())) {
                return;
            }
            if (event instanceof RequestReceived received) {
                requestIds.add(received.requestId());
            } else if (event instanceof RemedyEvent remedy) {
                remedies.compute(remedy.remedyId(), (id, facts) -> RemedyFacts.after(facts, remedy));
            } else if (event instanceof FiguresReported reported) {
                figures.computeIfAbsent(reported.year(), year -> new TreeMap<>())
                        .putAll(reported.figures());
            }
        }
    }

    private Map<String, RequestRow> requests(List<String> ids) {
        var rows = new HashMap<String, RequestRow>();
        for (var id : ids) {
            @Nullable RequestState state = null;
            for (var event : log.of(id)) {
                state = RequestState.after(state, (RequestEvent) event);
            }
            if (state != null && !state.counted().voided()) {
                rows.put(id, RowOfCase.of(state, FIRST_LINE));
            }
        }
        return rows;
    }

    /** A remedy whose request is left out stands there as one of an older request. */
    private static List<RemedyRow> remedies(Collection<RemedyFacts> remedies, Map<String, String> registerNos) {
        return remedies.stream()
                .filter(RemedyFacts::againstOwnAct)
                .map(facts -> row(facts, facts.requestId() == null ? null : registerNos.get(facts.requestId())))
                .sorted(Comparator.comparing(RemedyRow::acceptedOn)
                        .thenComparing(RemedyRow::registerNo, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(RemedyRow::kind)
                        .thenComparing(RemedyRow::concludedOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(RemedyRow::result, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static RemedyRow row(RemedyFacts facts, @Nullable String registerNo) {
        var ended = facts.concludedOn() != null && facts.result() != null;
        return new RemedyRow(
                FIRST_LINE,
                registerNo,
                facts.kind(),
                facts.acceptedOn(),
                ended ? facts.concludedOn() : null,
                ended ? facts.result() : null);
    }

    private static List<FigureRow> figures(Map<Integer, Map<Figure, BigDecimal>> figures) {
        var rows = new ArrayList<FigureRow>();
        figures.forEach((year, ofYear) ->
                ofYear.forEach((figure, value) -> rows.add(FigureRow.of(FIRST_LINE, year, figure, value))));
        return rows;
    }
}
