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
import java.util.TreeMap;
import org.disclosuredesk.eventlog.EventJson;
import org.disclosuredesk.law.CountedEntry;
import org.disclosuredesk.law.term.Figure;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the tally answers: how many cases a cell holds, and which. */
@Component
public class Tally {

    private static final String KNOWN = " added_at <= :known and (withdrawn_at is null or withdrawn_at > :known)";

    private static final String HELD = KNOWN + " and held_from <= :day and (held_until is null or held_until > :day)";

    private static final ObjectMapper TOKENS = EventJson.mapper();

    private final JdbcClient jdbc;

    Tally(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A case in a cell.
     *
     * @param caseId the request, the remedy, or what else was counted
     * @param cell which cell
     * @param heldFrom the legal day of the fact
     * @param event which event of the case put it there
     * @param amount by how much it moves the cell
     * @param recordedAt the place in the log of the event that put it there, or last put it right
     * @param facts what the tally knows of the case today, as JSON
     */
    public record Entry(
            String caseId, String cell, LocalDate heldFrom, long event, long amount, long recordedAt, String facts) {}

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

    /** A section of the report as it was written last. */
    public record Written(int section, String text, LocalDate on, String by) {}

    /** The sums of a year's cells as they are now; a cell that holds nothing may be missing. */
    public Map<String, Integer> counts(String agencyId, int year) {
        return counted(jdbc.sql("select cell, cases from tally_cell where agency_id = :agency and report_year = :year")
                .param("agency", agencyId)
                .param("year", year));
    }

    /**
     * The sums of a year's cells as they stood at a moment.
     *
     * @param year a year, or {@link CountedEntry#STANDING} for how cases stood on that day
     */
    public Map<String, Integer> counts(Moment moment, String agencyId, int year) {
        return counted(at(
                moment,
                jdbc.sql("select cell, sum(amount) from tally_entry"
                                + " where agency_id = :agency and report_year = :year and" + HELD + " group by cell")
                        .param("agency", agencyId)
                        .param("year", year)));
    }

    private static JdbcClient.StatementSpec at(Moment moment, JdbcClient.StatementSpec statement) {
        return statement.param("day", moment.day()).param("known", moment.position());
    }

    private static Map<String, Integer> counted(JdbcClient.StatementSpec statement) {
        var counts = new HashMap<String, Integer>();
        statement.query(row -> {
            counts.put(row.getString(1), Math.toIntExact(row.getLong(2)));
        });
        return counts;
    }

    /** How often each case stands in some cells at a moment. */
    public Map<String, Integer> perCase(Moment moment, String agencyId, int year, Collection<String> cells) {
        return counted(at(moment, inCells("select case_id, count(*)", " group by case_id", agencyId, year, cells)));
    }

    /** The register number of a request; null where it is none that is known. */
    public @Nullable String registerNo(String caseId) {
        return facts(caseId).map(Tally::registerNoIn).orElse(null);
    }

    private static @Nullable String registerNoIn(String facts) {
        try {
            return TOKENS.readTree(facts).path("registerNo").asText(null);
        } catch (IOException e) {
            throw new UncheckedIOException("What the tally knows of a case cannot be read", e);
        }
    }

    /** How many entries some cells have at a moment. */
    public int size(Moment moment, String agencyId, int year, Collection<String> cells) {
        return cells.isEmpty()
                ? 0
                : at(moment, inCells("select count(*)", "", agencyId, year, cells))
                        .query(Integer.class)
                        .single();
    }

    /**
     * The cases in some cells at a moment, oldest first.
     *
     * @param offset how many to leave out
     * @param limit how many at most
     */
    public List<Entry> entries(
            Moment moment, String agencyId, int year, Collection<String> cells, int offset, int limit) {
        if (cells.isEmpty()) {
            return List.of();
        }
        var columns = "select e.case_id, e.cell, e.held_from, e.event_sequence, e.amount, e.added_at,"
                + " (select facts from tally_case c where c.case_id = e.case_id)";
        var order = " order by e.held_from, e.case_id offset :offset rows fetch next :limit rows only";
        return at(moment, inCells(columns, order, agencyId, year, cells))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new Entry(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getString(7)))
                .list();
    }

    private JdbcClient.StatementSpec inCells(
            String columns, String order, String agencyId, int year, Collection<String> cells) {
        return jdbc.sql(columns + " from tally_entry e"
                        + " where agency_id = :agency and report_year = :year and cell in (:cells) and" + HELD + order)
                .param("agency", agencyId)
                .param("year", year)
                .param("cells", cells);
    }

    /** Where in the log a case was taken out of a cell it was put into at a place; null where it stands there still. */
    public @Nullable Long withdrawnAt(String caseId, String cell, long addedAt) {
        return jdbc.sql(
                        "select max(withdrawn_at) from tally_entry where case_id = :id and cell = :cell and added_at = :at")
                .param("id", caseId)
                .param("cell", cell)
                .param("at", addedAt)
                .query((row, number) -> Optional.ofNullable((Number) row.getObject(1)))
                .single()
                .map(Number::longValue)
                .orElse(null);
    }

    /** What the tally knows of a case, as JSON; empty where it has none such. */
    public Optional<String> facts(String caseId) {
        return jdbc.sql("select facts from tally_case where case_id = :id")
                .param("id", caseId)
                .query(String.class)
                .optional();
    }

    /** The cells that anything of a year was ever counted in. */
    public List<String> cells(String agencyId, int year) {
        return jdbc.sql("select cell from tally_cell where agency_id = :agency and report_year = :year order by cell")
                .param("agency", agencyId)
                .param("year", year)
                .query(String.class)
                .list();
    }

    /** The figures of table 2 as they were known at a place in the log; one nobody had told is missing. */
    public Map<Figure, BigDecimal> figures(long known, String agencyId, int year) {
        var figures = new EnumMap<Figure, BigDecimal>(Figure.class);
        jdbc.sql("select figure, amount, amount_scale from tally_figure"
                        + " where agency_id = :agency and report_year = :year and" + KNOWN)
                .param("agency", agencyId)
                .param("year", year)
                .param("known", known)
                .query(row -> {
                    figures.put(
                            Figure.valueOf(row.getString(1)),
                            row.getBigDecimal(2).setScale(row.getInt(3)));
                });
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

    /** What was written into the sections of a year's report, as it was known at a place in the log, by section. */
    public Map<Integer, Written> narrative(long known, String agencyId, int year) {
        var sections = new TreeMap<Integer, Written>();
        jdbc.sql("select section, text, written_on, written_by from tally_narrative"
                        + " where agency_id = :agency and report_year = :year and" + KNOWN)
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
            var place = TOKENS.readTree(token);
            // While it is counted anew its place is wrapped in that of the replay.
            return (place.has("currentToken") ? place.path("currentToken") : place)
                    .path("index")
                    .asLong();
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
