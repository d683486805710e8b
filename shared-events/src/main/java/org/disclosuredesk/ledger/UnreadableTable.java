package org.disclosuredesk.ledger;

import org.disclosuredesk.ledger.Fault.Problem;

/** A table of the ledger that cannot be read, or no further than a certain line. */
final class UnreadableTable extends Exception {

    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final int line;

    /** The line is 0 where the whole table is meant. */
    UnreadableTable(Problem problem, int line) {
        super(problem + " in line " + line);
        this.problem = problem;
        this.line = line;
    }

    Problem problem() {
        return problem;
    }

    int line() {
        return line;
    }
}
