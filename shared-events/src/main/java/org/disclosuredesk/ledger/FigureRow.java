package org.disclosuredesk.ledger;

import java.math.BigDecimal;
import org.disclosuredesk.law.term.Figure;

/**
 * One figure of table 2 as a ledger tells it (主动公开).
 *
 * @param line which line of the sheet, the heading being line 1
 * @param year the reporting year (年度)
 * @param value a count, or units of 10,000 yuan for fees
 */
public record FigureRow(int line, int year, Figure figure, BigDecimal value) {

    /** However many zeros an amount was written with: the same amount is the same row. */
    public static FigureRow of(int line, int year, Figure figure, BigDecimal value) {
        return new FigureRow(line, year, figure, Cells.plain(value));
    }
}
