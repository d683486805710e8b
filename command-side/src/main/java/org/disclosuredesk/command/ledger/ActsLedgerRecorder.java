package org.disclosuredesk.command.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.command.known.KnownAgencies;
import org.disclosuredesk.command.known.KnownRemedies;
import org.disclosuredesk.command.known.KnownRequests;
import org.disclosuredesk.command.known.KnownRow;
import org.disclosuredesk.command.known.KnownYears;
import org.disclosuredesk.command.year.YearClose;
import org.disclosuredesk.eventlog.EventLog;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.law.term.Figure;
import org.disclosuredesk.ledger.Fault;
import org.disclosuredesk.ledger.Fault.Problem;
import org.disclosuredesk.ledger.Ledger;
import org.disclosuredesk.ledger.LedgerRecorder;
import org.disclosuredesk.ledger.Reading;
import org.disclosuredesk.ledger.RequestRow;
import org.disclosuredesk.ledger.RowOfCase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records a ledger by the desk's own acts; what the store has already is known by what the rows say. */
@Component
class ActsLedgerRecorder implements LedgerRecorder {

    private static final String REGISTER_NO = "登记号";

    private final Acts acts;
    private final KnownAgencies agencies;
    private final KnownRequests requests;
    private final KnownRemedies remedies;
    private final KnownYears years;
    private final YearClose close;
    private final EventLog log;

    ActsLedgerRecorder(
            Acts acts,
            KnownAgencies agencies,
            KnownRequests requests,
            KnownRemedies remedies,
            KnownYears years,
            YearClose close,
            EventLog log) {
        this.acts = acts;
        this.agencies = agencies;
        this.requests = requests;
        this.remedies = remedies;
        this.years = years;
        this.close = close;
        this.log = log;
    }

    @Override
    public Comparison compare(Reading reading, String agency) {
        var agencyId = Ids.agency(agency);
        var faults = new ArrayList<Fault>();
        var known = known(agencyId);
        var ofRequests = requests(reading.ledger(), agencyId, known, faults);
        var ofRemedies = remedies(reading, agencyId, known, faults);
        return new Comparison(ofRequests, ofRemedies, figures(reading.ledger(), agencyId), faults);
    }

    private Count requests(Ledger ledger, String agencyId, Map<String, KnownRow> known, List<Fault> faults) {
        var fresh = 0;
        var wentOn = 0;
        for (var row : ledger.requests()) {
            var there = known.get(row.registerNo());
            if (there == null) {
                fresh++;
            } else if (!row.fingerprint().equals(there.fingerprint()) && !saysTheSame(row, agencyId)) {
                wentOn++;
                faults.add(fault(ledger.requestsFile(), row.line(), row.registerNo(), Problem.OTHER_CASE_IN_STORE));
            }
        }
        return new Count(fresh, ledger.requests().size() - fresh - wentOn, wentOn);
    }

    /** Whether the case, written down now, would be the very row: the desk's own ledger brings nothing to it. */
    private boolean saysTheSame(RequestRow row, String agencyId) {
        RequestState state = null;
        for (var event : log.of(Ids.request(agencyId, row.registerNo()))) {
            state = RequestState.after(state, (RequestEvent) event);
        }
        return state != null
                && !state.counted().voided()
                && RowOfCase.of(state, row.line()).fingerprint().equals(row.fingerprint());
    }

    private Count remedies(Reading reading, String agencyId, Map<String, KnownRow> known, List<Fault> faults) {
        var ledger = reading.ledger();
        var count = new EnumMap<RemedyMatch.What, Integer>(RemedyMatch.What.class);
        for (var match : RemedyMatch.of(agencyId, ledger.remedies(), remedies.of(agencyId))) {
            var row = match.row();
            var no = row.registerNo();
            if (no != null && !reading.registerNos().contains(no) && !known.containsKey(no)) {
                faults.add(fault(ledger.remediesFile(), row.line(), no, Problem.UNKNOWN_CASE));
                continue;
            }
            if (match.what() == RemedyMatch.What.ENDED_OTHERWISE) {
                faults.add(fault(ledger.remediesFile(), row.line(), no, Problem.OTHER_END_IN_STORE));
            }
            count.merge(match.what(), 1, Integer::sum);
        }
        return new Count(
                count.getOrDefault(RemedyMatch.What.NEW, 0) + count.getOrDefault(RemedyMatch.What.CONCLUDED_NOW, 0),
                count.getOrDefault(RemedyMatch.What.KNOWN, 0),
                count.getOrDefault(RemedyMatch.What.ENDED_OTHERWISE, 0));
    }

    private Count figures(Ledger ledger, String agencyId) {
        var byYear = new HashMap<Integer, Map<Figure, BigDecimal>>();
        var fresh = (int) ledger.figures().stream()
                .filter(row -> {
                    var there = byYear.computeIfAbsent(row.year(), year -> years.figures(agencyId, year))
                            .get(row.figure());
                    return there == null || there.compareTo(row.value()) != 0;
                })
                .count();
        return new Count(fresh, ledger.figures().size() - fresh, 0);
    }

    private static Fault fault(String file, int line, @Nullable String registerNo, Problem problem) {
        return new Fault(file, line, REGISTER_NO, registerNo, problem, List.of());
    }

    @Override
    public Recorded record(Ledger ledger, String agency, String by, Progress progress) {
        var agencyId = Ids.agency(agency);
        var run = new LedgerRun(acts, agencyId, ledger, by, progress);
        if (!agencies.has(agencyId)) {
            run.register(agency);
        }
        run.recordRequests(known(agencyId));
        run.recordRemedies(remedies.of(agencyId));
        run.reportFigures(year -> years.figures(agencyId, year));
        close.closeEndedYears(agencyId, run.provenance());
        return run.recorded();
    }

    private Map<String, KnownRow> known(String agencyId) {
        var known = new HashMap<String, KnownRow>();
        requests.rows(agencyId).forEach(row -> known.put(row.registerNo(), row));
        return known;
    }
}
