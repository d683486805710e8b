package org.disclosuredesk.command.known;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.disclosuredesk.law.term.Figure;
import org.springframework.stereotype.Component;

/** The reporting years of the store. */
@Component
public class KnownYears {

    private final KnownYearRepository years;
    private final KnownFigureRepository figures;

    KnownYears(KnownYearRepository years, KnownFigureRepository figures) {
        this.years = years;
        this.figures = figures;
    }

    /** Whether a year is closed. */
    public boolean closed(String agencyId, int year) {
        return years.findById(new KnownYear.Id(agencyId, year))
                .map(KnownYear::closed)
                .orElse(false);
    }

    /** The figures of a year as they were last reported. */
    public Map<Figure, BigDecimal> figures(String agencyId, int year) {
        var reported = new EnumMap<Figure, BigDecimal>(Figure.class);
        figures.findByIdAgencyIdAndIdReportingYear(agencyId, year)
                .forEach(figure -> reported.put(figure.figure(), figure.amount()));
        return reported;
    }

    /** The first year anything was said of. */
    public Optional<Integer> first(String agencyId) {
        return years.first(agencyId);
    }
}
