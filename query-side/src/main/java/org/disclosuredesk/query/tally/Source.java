package org.disclosuredesk.query.tally;

import org.jspecify.annotations.Nullable;

/**
 * What the tally knows of a case that is neither a request nor a remedy.
 *
 * @param label in the office's words; null where it has no name
 */
public record Source(Kind kind, @Nullable String label) {

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
