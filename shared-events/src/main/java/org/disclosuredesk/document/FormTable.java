package org.disclosuredesk.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of a printed form, row by row, with its merged cells.
 *
 * @param shares how the columns share the width
 * @param heads how many of its rows are heads, which stand again on every page
 * @param points the size of its letters
 * @param rows each row's own cells; what a cell above or left of them covers is left out
 */
public record FormTable(List<Integer> shares, int heads, double points, List<List<Cell>> rows) {

    /** What a cell is for. */
    public enum Role {
        /** A head over columns, or over a block of rows. */
        HEAD,
        /** The name of a row. */
        LABEL,
        /** The name of several rows. */
        GROUP,
        /** A figure. */
        FIGURE
    }

    /**
     * A cell.
     *
     * @param figure the address of the figure in it; null where it has words
     */
    public record Cell(
            String text,
            int rowspan,
            int colspan,
            Role role,
            @Nullable String figure) {}

    public FormTable {
        shares = List.copyOf(shares);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A cell in its place. */
    @FunctionalInterface
    public interface Places {

        /** Told the row and the first column of each cell, both from nought. */
        void at(int row, int column, Cell cell);
    }

    /** Visits each cell with the place that the merged cells before it leave to it, and the places that are covered. */
    public void each(Places cells, Places covered) {
        var taken = new Cell[rows.size()][shares.size()];
        for (var row = 0; row < rows.size(); row++) {
            var own = rows.get(row).iterator();
            for (var column = 0; column < shares.size(); ) {
                var above = taken[row][column];
                if (above != null) {
                    covered.at(row, column, above);
                    column += above.colspan();
                } else {
                    var cell = own.next();
                    for (var below = row + 1; below < row + cell.rowspan(); below++) {
                        taken[below][column] = cell;
                    }
                    cells.at(row, column, cell);
                    column += cell.colspan();
                }
            }
        }
    }
}
