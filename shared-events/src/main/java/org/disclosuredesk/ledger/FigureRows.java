package org.disclosuredesk.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.disclosuredesk.law.term.Figure;
import org.disclosuredesk.ledger.Fault.Problem;
import org.jspecify.annotations.Nullable;

/** The table of the figures of table 2 (主动公开). */
final class FigureRows implements Rows<FigureRow> {

    private static final String YEAR = "年度";
    private static final String ITEM = "项目";
    private static final String VALUE = "数值";

    static final List<String> COLUMNS = List.of(YEAR, ITEM, VALUE);

    private static final Terms<Figure> FIGURES = Terms.of(Figure.values(), Figure::chinese);

    private final Map<List<Object>, Integer> lineOf = new HashMap<>();

    @Override
    public LedgerTable table() {
        return LedgerTable.FIGURES;
    }

    @Override
    public @Nullable FigureRow of(Cells cells) {
        cells.demand(YEAR);
        var year = cells.year(YEAR);
        cells.demand(ITEM);
        var figure = cells.term(ITEM, FIGURES, Problem.UNKNOWN_FIGURE);
        cells.demand(VALUE);
        // Fees are money, in units of 10,000 yuan; everything else is counted by the piece.
        var value = cells.amount(VALUE, figure != null && figure != Figure.ADMINISTRATIVE_FEES);
        if (year != null && figure != null) {
            var first = lineOf.putIfAbsent(List.of(year, figure), cells.line());
            if (first != null) {
                cells.refuse(ITEM, Problem.DOUBLE_FIGURE, year.toString(), first.toString());
            }
        }
        return cells.faulty() ? null : new FigureRow(cells.line(), year, figure, value);
    }
}
