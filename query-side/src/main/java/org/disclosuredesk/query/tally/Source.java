package org.disclosuredesk.query.tally;

import java.util.ArrayList;
import java.util.List;
import org.disclosuredesk.law.CountedEntry;
import org.jspecify.annotations.Nullable;

/**
 * What the tally knows of a case that is neither a request nor a remedy.
 *
 * @param label in the office's words; null where it has no name
 * @param counted what it counts in
 */
public record Source(Kind kind, @Nullable String label, List<CountedEntry> counted) {

    public Source {
        counted = List.copyOf(counted);
    }

    /** What it counts in besides. */
    Source and(List<CountedEntry> more) {
        var all = new ArrayList<>(counted);
        all.addAll(more);
        return new Source(kind, label, all);
    }

    /** The same, counting in nothing any more. */
    Source struckOut() {
        return new Source(kind, label, List.of());
    }

    /** What it is. */
    public enum Kind {
        /** A document of the agency. */
        DOCUMENT,
        /** What a column published in a month. */
        ITEMS,
        /** A complaint. */
        COMPLAINT,
        /** Consultations, a training, an inspection with its cures. */
        ACTIVITY
    }
}
