package org.disclosuredesk.query.commandline;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.disclosuredesk.ledger.Fault;
import org.disclosuredesk.ledger.FaultText;
import org.disclosuredesk.ledger.LedgerRecorder;

/**
 * Where a verb speaks: results on standard output, faults and progress on standard error.
 */
record Console(PrintWriter out, PrintWriter err) {

    private static final int MOST_FAULTS = 200;
    private static final int PROGRESS_EVERY = 1_000;

    /** Says a result. */
    void say(String line) {
        out.println(line);
        out.flush();
    }

    /** Complains. */
    void complain(String line) {
        err.println(line);
        err.flush();
    }

    /** Names the faults of a ledger, the first {@value #MOST_FAULTS} and how many more. */
    void name(List<Fault> faults) {
        var words = FaultText.in(Locale.ENGLISH);
        faults.stream().limit(MOST_FAULTS).map(words::of).forEach(err::println);
        if (faults.size() > MOST_FAULTS) {
            err.println("... and %d more".formatted(faults.size() - MOST_FAULTS));
        }
        err.flush();
    }

    /** Tells how far a long import is. */
    LedgerRecorder.Progress progress() {
        return new LedgerRecorder.Progress() {
            private int said;

            @Override
            public void done(int rows, int of) {
                if (rows - said >= PROGRESS_EVERY || (rows == of && said > 0)) {
                    said = rows;
                    complain("%d of %d rows".formatted(rows, of));
                }
            }
        };
    }
}
