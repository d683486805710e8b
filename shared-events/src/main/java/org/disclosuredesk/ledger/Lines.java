package org.disclosuredesk.ledger;

import java.util.function.Consumer;

/** A table of the ledger as lines of text, read one at a time whatever its size. */
interface Lines {

    /** The file or sheet, as the officer knows it. */
    String file();

    /**
     * Hands over every line that is not blank, in order.
     *
     * @throws UnreadableTable where it can be read no further
     */
    void each(Consumer<Line> taker) throws UnreadableTable;

    /**
     * Whether its encoding was guessed, so that a table without a single known heading was read in the wrong one. Known
     * once the first line was handed over.
     */
    default boolean guessed() {
        return false;
    }

    /** Whether a bare number in a column of dates is the day that Excel keeps under that number. */
    default boolean numbersMayBeDates() {
        return false;
    }
}
