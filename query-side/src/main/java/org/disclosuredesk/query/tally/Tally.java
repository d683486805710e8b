package org.disclosuredesk.query.tally;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosuredesk.eventlog.EventJson;
import org.disclosuredesk.law.CountedEntry;
import org.disclosuredesk.law.term.Figure;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the tally answers: how many cases a cell holds, and which. */
@Component
public class Tally {

    private static final String HELD =
            " withdrawn_at is null and held_from <= :day and (held_until is null or held_until > :day)";

    private static final ObjectMapper TOKENS = EventJson.mapper();

    private final JdbcClient jdbc;

    Tally(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A case in a cell.
     *
     * @param caseId the request or the remedy
     * @param cell which cell
     * @param heldFrom the legal day of the fact
     * @param event which event of the case put it there
     * @param facts what the tally knows of the case, as JSON
     */
    public record Entry(String caseId, String cell, LocalDate heldFrom, long event, String facts) {}

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

    /** The counts of a year's cells as they are now; a cell that holds nothing may be missing. */
    public Map<String, Integer> counts(String agencyId, int year) {
        return counted(jdbc.sql("select cell, cases from tally_cell where agency_id = :agency and report_year = :year")
                .param("agency", agencyId)
                .param("year", year));
    }

    /**
     * The counts of a year's cells as they stood on a legal day, by what is known today.
     *
     * @param year a year, or {@link CountedEntry#STANDING} for how cases stood on that day
     */
    public Map<String, Integer> countsOn(LocalDate day, String agencyId, int year) {
        return counted(jdbc.sql("select cell, count(*) from tally_entry"
                        + " where agency_id = :agency and report_year = :year and" + HELD + " group by cell")
                .param("agency", agencyId)
                .param("year", year)
                .param("day", day));
    }

    private static Map<String, Integer> counted(JdbcClient.StatementSpec statement) {
        var counts = new HashMap<String, Integer>();
        statement.query(row -> {
            counts.put(row.getString(1), Math.toIntExact(row.getLong(2)));
        });
        return counts;
    }

    /** The cases in some cells on a legal day, oldest first. */
    public List<Entry> entries(LocalDate day, String agencyId, int year, Collection<String> cells) {
        if (cells.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select e.case_id, e.cell, e.held_from, e.event_sequence, c.facts from tally_entry e"
                        + " join tally_case c on c.case_id = e.case_id"
                        + " where e.agency_id = :agency and e.report_year = :year and e.cell in (:cells) and" + HELD
                        + " order by e.held_from, e.case_id")
                .param("agency", agencyId)
                .param("year", year)
                .param("cells", cells)
                .param("day", day)
                .query((row, number) -> new Entry(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getLong(4),
                        row.getString(5)))
                .list();
    }

    /** What the tally knows of a case, as JSON; empty where it has none such. */
    public Optional<String> facts(String caseId) {
        return jdbc.sql("select facts from tally_case where case_id = :id")
                .param("id", caseId)
                .query(String.class)
                .optional();
    }

    /** The figures of table 2 that hold now; one nobody told is missing. */
    public Map<Figure, BigDecimal> figures(String agencyId, int year) {
        var figures = new EnumMap<Figure, BigDecimal>(Figure.class);
        reported(agencyId, year).stream()
                .filter(ReportedFigure::current)
                .forEach(told -> figures.put(told.figure(), told.amount()));
        return figures;
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

    /** Whether a year was closed. */
    public boolean closed(String agencyId, int year) {
        return jdbc.sql("select count(*) from tally_year where agency_id = :agency and report_year = :year")
                        .param("agency", agencyId)
                        .param("year", year)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The last event the tally has counted, as this transaction sees it; 0 before the first. */
    public long position() {
        return jdbc.sql("select token from token_entry where processor_name = :name and segment = 0")
                .param("name", TallyProjection.NAME)
                .query((row, number) -> Optional.ofNullable(row.getBytes(1)))
                .optional()
                .flatMap(token -> token)
                .map(Tally::index)
                .orElse(0L);
    }

    private static long index(byte[] token) {
        try {
            return TOKENS.readTree(token).path("index").asLong();
        } catch (IOException e) {
            throw new UncheckedIOException("The tally's place in the log cannot be read", e);
        }
    }

    /** The first year anything is counted in; empty where nothing is. */
    public Optional<Integer> firstYear(String agencyId) {
        return jdbc.sql("select min(report_year) from (select report_year from tally_cell where agency_id = :agency"
                        + " and report_year <> :standing union all"
                        + " select report_year from tally_figure where agency_id = :agency) years")
                .param("agency", agencyId)
                .param("standing", CountedEntry.STANDING)
                .query((row, number) -> Optional.ofNullable((Number) row.getObject(1)))
                .single()
                .map(Number::intValue);
    }
}
