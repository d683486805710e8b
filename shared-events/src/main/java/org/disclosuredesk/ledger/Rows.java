package org.disclosuredesk.ledger;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of the three tables of a ledger: its columns, and what a line of it must say.
 *
 * @param <R> its rows
 */
interface Rows<R> {

    /** The headings it knows. */
    Set<String> columns();

    /** The headings it cannot be read without. */
    List<String> compulsory();

    /** Takes note of a line before it is judged; all lines come here, those of a table that is refused too. */
    default void seen(Cells cells) {}

    /** Reads a line: null where something on it was refused. */
    @Nullable R of(Cells cells);
}
