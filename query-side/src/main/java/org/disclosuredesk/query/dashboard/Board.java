package org.disclosuredesk.query.dashboard;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disclosuredesk.query.dashboard.UnsignedAnswers.Unsigned;

/**
 * What the dashboard shows of an agency at a moment.
 *
 * @param agencyId whose it is
 * @param day today
 * @param year whose figures it shows: this one
 * @param position the last event the statistics knew
 * @param balances whether table 3 can be made; where it cannot, what is counted is missing
 * @param figures every figure, by its name on the page
 * @param departments their names, the one with most overdue first; empty = none
 * @param upcoming the working days it looks ahead
 * @param unsigned what waits for a signature: for whoever signs alone, and never on a wall
 * @param news what was recorded last
 */
public record Board(
        String agencyId,
        LocalDate day,
        int year,
        long position,
        boolean balances,
        Map<String, Figure> figures,
        List<String> departments,
        List<LocalDate> upcoming,
        List<Unsigned> unsigned,
        List<News> news) {

    /** The figures whose names begin so. */
    Map<String, Figure> figures(String beginning) {
        var some = new LinkedHashMap<>(figures);
        some.keySet().removeIf(name -> !name.startsWith(beginning));
        return some;
    }

    /** One figure; where there is none, the report says why. */
    public Figure figure(String name) {
        return figures.getOrDefault(name, new Figure(Figure.NONE, "/reports/" + year));
    }
}
