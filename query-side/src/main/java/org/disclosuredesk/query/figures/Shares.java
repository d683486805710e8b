package org.disclosuredesk.query.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disclosuredesk.law.term.Figure;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what departments reported. */
@Component
@Transactional(readOnly = true)
class Shares {

    private final JdbcClient database;

    Shares(JdbcClient database) {
        this.database = database;
    }

    /**
     * What a department reported for a year.
     *
     * @param figures those it reported
     */
    record Share(
            String department,
            LocalDate reportedOn,
            String reportedBy,
            @Nullable String source,
            Map<Figure, BigDecimal> figures) {}

    /** Every department that reported, by name. */
    List<Share> of(String agencyId, int year) {
        var figures = new LinkedHashMap<String, Map<Figure, BigDecimal>>();
        database.sql("select department, figure, amount, amount_scale from department_figure"
                        + " where agency_id = :agency and report_year = :year")
                .param("agency", agencyId)
                .param("year", year)
                .query(row -> {
                    figures.computeIfAbsent(row.getString(1), department -> new EnumMap<>(Figure.class))
                            .put(
                                    Figure.valueOf(row.getString(2)),
                                    row.getBigDecimal(3).setScale(row.getInt(4)));
                });
        return database.sql("select department, reported_on, reported_by, source from department_report"
                        + " where agency_id = :agency and report_year = :year order by department")
                .param("agency", agencyId)
                .param("year", year)
                .query((row, number) -> new Share(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        row.getString(3),
                        row.getString(4),
                        figures.getOrDefault(row.getString(1), Map.of())))
                .list();
    }

    /** Their sums; a figure that none reported is missing. */
    static Map<Figure, BigDecimal> sum(List<Share> shares) {
        var sum = new EnumMap<Figure, BigDecimal>(Figure.class);
        shares.forEach(
                share -> share.figures().forEach((figure, amount) -> sum.merge(figure, amount, BigDecimal::add)));
        return sum;
    }
}
