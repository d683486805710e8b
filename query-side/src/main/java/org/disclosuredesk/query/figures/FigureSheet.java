package org.disclosuredesk.query.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.disclosuredesk.law.rule.DocumentsInForceFollowFromLastYear;
import org.disclosuredesk.law.term.Figure;
import org.jspecify.annotations.Nullable;

/**
 * The figures of table 2 of a year beside what they follow from.
 *
 * @param lines each figure of the form, in its order
 * @param checks of the documents in force, where last year's are known
 */
record FigureSheet(List<Line> lines, List<DocumentsInForceFollowFromLastYear> checks) {

    /**
     * One figure.
     *
     * @param reported as it stands in the report; null where nobody reported it
     * @param proposed what the departments' shares, the register and last year's figure yield; null where they tell nothing
     */
    record Line(
            Figure figure,
            @Nullable BigDecimal reported,
            @Nullable BigDecimal proposed) {

        /** What a form begins with. */
        public @Nullable BigDecimal first() {
            return reported == null ? proposed : reported;
        }

        /** Whether what is reported is not what is proposed. */
        public boolean differs() {
            return reported != null && proposed != null && reported.compareTo(proposed) != 0;
        }
    }

    /**
     * Lays them side by side.
     *
     * @param reported this year's figures, as the statistics have them
     * @param before last year's
     * @param sum of the departments' shares
     * @param register made and repealed by the register of documents; empty where it holds no such document
     */
    static FigureSheet of(
            Map<Figure, BigDecimal> reported,
            Map<Figure, BigDecimal> before,
            Map<Figure, BigDecimal> sum,
            Map<Figure, BigDecimal> register) {
        var proposed = new EnumMap<Figure, BigDecimal>(Figure.class);
        proposed.putAll(sum);
        proposed.putAll(register);
        var checks = new ArrayList<DocumentsInForceFollowFromLastYear>();
        inForce(
                Figure.REGULATIONS_IN_FORCE,
                Figure.REGULATIONS_MADE,
                Figure.REGULATIONS_REPEALED,
                reported,
                before,
                proposed,
                checks);
        inForce(
                Figure.NORMATIVE_DOCUMENTS_IN_FORCE,
                Figure.NORMATIVE_DOCUMENTS_MADE,
                Figure.NORMATIVE_DOCUMENTS_REPEALED,
                reported,
                before,
                proposed,
                checks);
        var lines = new ArrayList<Line>();
        for (var figure : Figure.values()) {
            lines.add(new Line(figure, reported.get(figure), proposed.get(figure)));
        }
        return new FigureSheet(lines, checks);
    }

    private static void inForce(
            Figure inForce,
            Figure made,
            Figure repealed,
            Map<Figure, BigDecimal> reported,
            Map<Figure, BigDecimal> before,
            Map<Figure, BigDecimal> proposed,
            List<DocumentsInForceFollowFromLastYear> checks) {
        var check = new DocumentsInForceFollowFromLastYear(
                inForce,
                reported.get(inForce),
                before.get(inForce),
                first(reported.get(made), proposed.get(made)),
                first(reported.get(repealed), proposed.get(repealed)));
        if (check.follows() != null) {
            checks.add(check);
            proposed.put(inForce, check.follows());
        }
    }

    private static BigDecimal first(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null ? one : other != null ? other : BigDecimal.ZERO;
    }
}
