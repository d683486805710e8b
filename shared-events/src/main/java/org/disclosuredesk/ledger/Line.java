package org.disclosuredesk.ledger;

import java.util.List;
import java.util.stream.Stream;

/**
 * One line of a table that holds something.
 *
 * @param number as the officer counts: of a file, where the record starts; of a sheet, Excel's own
 * @param cells as text, without what cannot be seen at its ends; empty = nothing stands there
 */
record Line(int number, List<String> cells) {

    /** A line as it was typed. */
    static Line typed(int number, Stream<String> cells) {
        return new Line(number, cells.map(Words::trimmed).toList());
    }

    /** Whether nothing is written on it. */
    boolean blank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
