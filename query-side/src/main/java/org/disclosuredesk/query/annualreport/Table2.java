package org.disclosuredesk.query.annualreport;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.disclosuredesk.law.term.Figure;

/**
 * Table 2 (主动公开政府信息情况, art. 20): what the desk was told.
 *
 * @param figures every figure of the form; nought where nobody told it
 */
public record Table2(Map<Figure, BigDecimal> figures) {

    public Table2 {
        var all = new EnumMap<Figure, BigDecimal>(Figure.class);
        for (var figure : Figure.values()) {
            all.put(figure, figures.getOrDefault(figure, BigDecimal.ZERO));
        }
        figures = Collections.unmodifiableMap(all);
    }

    /** One figure. */
    public BigDecimal figure(Figure figure) {
        return figures.get(figure);
    }
}
