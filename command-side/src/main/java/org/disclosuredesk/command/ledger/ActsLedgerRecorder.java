package org.disclosuredesk.command.ledger;

import java.util.ArrayList;
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
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.ledger.Fault;
import org.disclosuredesk.ledger.Fault.Problem;
import org.disclosuredesk.ledger.Ledger;
import org.disclosuredesk.ledger.LedgerRecorder;
import org.disclosuredesk.ledger.Reading;
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

    ActsLedgerRecorder(
            Acts acts,
            KnownAgencies agencies,
            KnownRequests requests,
            KnownRemedies remedies,
            KnownYears years,
            YearClose close) {
        this.acts = acts;
        this.agencies = agencies;
        this.requests = requests;
        this.remedies = remedies;
        this.years = years;
        this.close = close;
    }

    @Override
    public List<Fault> check(Reading reading, String agency) {
        var agencyId = Ids.agency(agency);
        var ledger = reading.ledger();
        var known = known(agencyId);
        var faults = new ArrayList<Fault>();
        for (var row : ledger.requests()) {
            var there = known.get(row.registerNo());
            if (there != null && !row.fingerprint().equals(there.fingerprint())) {
                faults.add(fault(ledger.requestsFile(), row.line(), row.registerNo(), Problem.OTHER_CASE_IN_STORE));
            }
        }
        for (var match : RemedyMatch.of(agencyId, ledger.remedies(), remedies.of(agencyId))) {
            var row = match.row();
            var no = row.registerNo();
            if (no != null && !reading.registerNos().contains(no) && !known.containsKey(no)) {
                faults.add(fault(ledger.remediesFile(), row.line(), no, Problem.UNKNOWN_CASE));
            } else if (match.what() == RemedyMatch.What.ENDED_OTHERWISE) {
                faults.add(fault(ledger.remediesFile(), row.line(), no, Problem.OTHER_END_IN_STORE));
            }
        }
        return faults;
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
