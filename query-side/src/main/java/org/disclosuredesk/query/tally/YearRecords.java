package org.disclosuredesk.query.tally;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.disclosuredesk.law.term.Figure;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was told of a year's report besides the cases: its figures, its words, its close and its publications. */
@Component
public class YearRecords {

    private final JdbcClient jdbc;

    YearRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A figure of table 2 as it was told.
     *
     * @param source department or file; null where nobody said
     * @param current false once a later report took its place
     */
    public record ReportedFigure(
            Figure figure,
            BigDecimal amount,
            LocalDate reportedOn,
            String reportedBy,
            @Nullable String source,
            boolean current) {}

    /**
     * The figures of a year, and of the one it goes on from.
     *
     * @param now those of the year; one nobody had told is missing
     * @param before those of the year before
     */
    public record TwoYears(Map<Figure, BigDecimal> now, Map<Figure, BigDecimal> before) {}

    /** A section of the report as it was written last. */
    public record Written(int section, String text, LocalDate on, String by) {}

    /** The figures of table 2 of a year and of the year before, as they were known at a place in the log. */
    public TwoYears figures(long known, String agencyId, int year) {
        var now = new EnumMap<Figure, BigDecimal>(Figure.class);
        var before = new EnumMap<Figure, BigDecimal>(Figure.class);
        jdbc.sql("select report_year, figure, amount, amount_scale from tally_figure"
                        + " where agency_id = :agency and report_year in (:year, :before) and" + Tally.KNOWN)
                .param("agency", agencyId)
                .param("year", year)
                .param("before", year - 1)
                .param("known", known)
                .query(row -> {
                    (row.getInt(1) == year ? now : before)
                            .put(
                                    Figure.valueOf(row.getString(2)),
                                    row.getBigDecimal(3).setScale(row.getInt(4)));
                });
        return new TwoYears(now, before);
    }

    /** Every figure told for a year, superseded ones too, in the order they were told. */
    public List<ReportedFigure> reported(String agencyId, int year) {
        return jdbc.sql(
                        "select figure, amount, amount_scale, reported_on, reported_by, source, withdrawn_at"
                                + " from tally_figure where agency_id = :agency and report_year = :year order by added_at, figure")
                .param("agency", agencyId)
                .param("year", year)
                .query((row, number) -> new ReportedFigure(
                        Figure.valueOf(row.getString(1)),
                        row.getBigDecimal(2).setScale(row.getInt(3)),
                        row.getObject(4, LocalDate.class),
                        row.getString(5),
                        row.getString(6),
                        row.getObject(7) == null))
                .list();
    }

    /** What was written into the sections of a year's report, as it was known at a place in the log, by section. */
    public Map<Integer, Written> narrative(long known, String agencyId, int year) {
        var sections = new TreeMap<Integer, Written>();
        jdbc.sql("select section, text, written_on, written_by from tally_narrative"
                        + " where agency_id = :agency and report_year = :year and" + Tally.KNOWN)
                .param("agency", agencyId)
                .param("year", year)
                .param("known", known)
                .query(row -> {
                    sections.put(
                            row.getInt(1),
                            new Written(
                                    row.getInt(1),
                                    row.getString(2),
                                    row.getObject(3, LocalDate.class),
                                    row.getString(4)));
                });
        return sections;
    }

    /** What was published of a year, in order. */
    public List<Publication> publications(String agencyId, int year) {
        return jdbc.sql(
                        "select publication_no, published_on, published_by, log_position, rules_version, calendar_version,"
                                + " tables_hash, restates, reason from tally_publication"
                                + " where agency_id = :agency and report_year = :year order by publication_no")
                .param("agency", agencyId)
                .param("year", year)
                .query((row, number) -> new Publication(
                        agencyId,
                        year,
                        row.getInt(1),
                        row.getObject(2, LocalDate.class),
                        row.getString(3),
                        row.getLong(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getObject(8, Integer.class),
                        row.getString(9)))
                .list();
    }

    /** Whether a year was closed, as it was known at a place in the log. */
    public boolean closed(long known, String agencyId, int year) {
        return jdbc.sql("select count(*) from tally_year where agency_id = :agency and report_year = :year"
                                + " and added_at <= :known")
                        .param("agency", agencyId)
                        .param("year", year)
                        .param("known", known)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
