package org.disclosuredesk.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What a line of one of the three tables of a ledger must say.
 *
 * @param <R> its rows
 */
interface Rows<R> {

    /** Which of the three it is. */
    LedgerTable table();

    /** Takes note of a line before it is judged; all lines come here, those of a table that is refused too. */
    default void seen(Cells cells) {}

    /** Reads a line: null where something on it was refused. */
    @Nullable R of(Cells cells);
}
