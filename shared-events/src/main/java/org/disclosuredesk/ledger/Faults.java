package org.disclosuredesk.ledger;

import java.util.ArrayList;
import java.util.List;
import org.disclosuredesk.ledger.Fault.Problem;
import org.jspecify.annotations.Nullable;

/** The faults of one table, as they are found. */
final class Faults {

    private final String file;
    private final List<Fault> found = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    /** Adds one; of a long value the beginning is kept, since there may be a hundred thousand of them. */
    void add(int line, @Nullable String column, @Nullable String value, Problem problem, String... details) {
        found.add(new Fault(file, line, column, value == null ? null : Words.quoted(value), problem, List.of(details)));
    }

    boolean none() {
        return found.isEmpty();
    }

    List<Fault> all() {
        return found;
    }
}
