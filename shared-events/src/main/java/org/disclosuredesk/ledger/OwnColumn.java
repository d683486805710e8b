package org.disclosuredesk.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A column of an office's own sheet.
 *
 * @param heading as it stands there; empty where the column has none
 * @param sample the first thing that stands under it; null where nothing does
 */
public record OwnColumn(String heading, @Nullable String sample) {

    /** Meant for a column that is kept, with its heading, as a note on the case. */
    public static final String NOTE = "*";

    /** Meant for a column that is not taken in. */
    public static final String LEFT_OUT = "";

    /** What a heading in the ledger's own words means; any other is kept as a note where there is something to hang it on. */
    static String as(String heading, LedgerTable table) {
        return table.columns().contains(heading) ? heading : NOTE;
    }
}
