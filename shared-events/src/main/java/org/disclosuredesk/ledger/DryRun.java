package org.disclosuredesk.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.disclosuredesk.ledger.LedgerRecorder.Comparison;
import org.disclosuredesk.ledger.LedgerRecorder.Count;

/**
 * What would come of a ledger, were it recorded now.
 *
 * @param faultyRows lines that cannot be recorded as they are
 * @param faults the first of what is wrong
 * @param moreFaults how many are not among them
 * @param wentOn the first of the rows whose cases the store knows otherwise
 * @param moreWentOn how many are not among them
 */
public record DryRun(
        Count requests,
        Count remedies,
        Count figures,
        int faultyRows,
        List<Fault> faults,
        int moreFaults,
        List<Fault> wentOn,
        int moreWentOn) {

    /** As many as anybody reads before mending the file. */
    public static final int SHOWN = 200;

    public DryRun {
        faults = List.copyOf(faults);
        wentOn = List.copyOf(wentOn);
    }

    /** What was read, beside the store. */
    public static DryRun of(Reading reading, Comparison beside) {
        var wentOn = beside.faults().stream()
                .filter(fault -> fault.problem().wentOn())
                .toList();
        var faults = new ArrayList<>(reading.faults());
        beside.faults().stream().filter(fault -> !fault.problem().wentOn()).forEach(faults::add);
        var lines = new HashSet<List<Object>>();
        faults.forEach(fault -> lines.add(List.of(fault.file(), fault.line())));
        return new DryRun(
                beside.requests(),
                beside.remedies(),
                beside.figures(),
                lines.size(),
                first(faults),
                Math.max(0, faults.size() - SHOWN),
                first(wentOn),
                Math.max(0, wentOn.size() - SHOWN));
    }

    private static List<Fault> first(List<Fault> all) {
        return all.subList(0, Math.min(SHOWN, all.size()));
    }

    /** Rows that would be recorded. */
    public int fresh() {
        return requests.fresh() + remedies.fresh() + figures.fresh();
    }

    /** Rows the store has already. */
    public int known() {
        return requests.known() + remedies.known() + figures.known();
    }

    /** Rows that stay out, since the store knows their cases otherwise. */
    public int staysOut() {
        return wentOn.size() + moreWentOn;
    }

    /** How much is wrong. */
    public int faulty() {
        return faults.size() + moreFaults;
    }

    /** Whether it can be recorded: a ledger with a fault is refused whole. */
    public boolean passes() {
        return faults.isEmpty();
    }

    /** Whether recording it would bring anything. */
    public boolean bringsAnything() {
        return fresh() > 0;
    }
}
