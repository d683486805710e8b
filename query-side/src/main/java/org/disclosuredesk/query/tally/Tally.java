package org.disclosuredesk.query.tally;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    private static final String LISTED =
            "select case_id, cell, held_from, event_sequence, amount, added_at from tally_entry";

    private static final String PLACED =
            "select case_id, cell, held_from, event_sequence, amount, added_at, held_until,"
                    + " report_year, agency_id from tally_entry";

    /** So many cases are looked up at once. */
    private static final int AT_ONCE = 500;

    /** The log is summed in parts of 4,096 places: about a day's work of a very large agency. */
    private static final int PART = 12;

    private static final Sum NOTHING = new Sum(0, 0);

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
        return amounts(sums(jdbc.sql("select cell, sum(cases), sum(entries) from tally_cell where agency_id = :agency"
                        + " and report_year = :year group by cell")
                .param("agency", agencyId)
                .param("year", year)));
    }

    /**
     * The sums of a year's cells as they stood at a moment.
     *
     * @param year a year, or {@link CountedEntry#STANDING} for how cases stood on that day
     */
    public Map<String, Integer> counts(Moment moment, String agencyId, int year) {
        return amounts(sums(moment, agencyId, year));
    }

    /** How much is in a cell, and by how many entries. */
    private record Sum(long amount, long entries) {

        Sum plus(Sum other) {
            return new Sum(amount + other.amount, entries + other.entries);
        }

        Sum less(Sum other) {
            return new Sum(amount - other.amount, entries - other.entries);
        }
    }

    private static Map<String, Integer> amounts(Map<String, Sum> sums) {
        var amounts = new HashMap<String, Integer>();
        sums.forEach((cell, sum) -> {
            if (sum.entries() != 0) {
                amounts.put(cell, Math.toIntExact(sum.amount()));
            }
        });
        return amounts;
    }

    private Map<String, Sum> sums(Moment moment, String agencyId, int year) {
        return moment.knowsAll() ? sumsBy(moment.day(), agencyId, year) : sumsAsKnown(moment, agencyId, year);
    }

    /** What is known now up to the end of the day's year, without what came after the day. */
    private Map<String, Sum> sumsBy(LocalDate day, String agencyId, int year) {
        var sums = sums(jdbc.sql("select cell, sum(cases), sum(entries) from tally_cell where agency_id = :agency"
                        + " and report_year = :year and legal_year <= :legal group by cell")
                .param("agency", agencyId)
                .param("year", year)
                .param("legal", day.getYear()));
        sums(jdbc.sql("select cell, sum(cases), sum(entries) from tally_move where agency_id = :agency"
                                + " and report_year = :year and legal_day > :day and legal_day <= :last group by cell")
                        .param("agency", agencyId)
                        .param("year", year)
                        .param("day", day)
                        .param("last", LocalDate.of(day.getYear(), 12, 31)))
                .forEach((cell, sum) -> sums.merge(cell, NOTHING.less(sum), Sum::plus));
        return sums;
    }

    /** The sums of the parts of the log that were full then, and what moved in the part that was not. */
    private Map<String, Sum> sumsAsKnown(Moment moment, String agencyId, int year) {
        var part = partOf(moment.position());
        var sums = sums(jdbc.sql("select cell, sum(cases), sum(entries) from tally_move where agency_id = :agency"
                        + " and report_year = :year and legal_day <= :day and log_part < :part group by cell")
                .param("agency", agencyId)
                .param("year", year)
                .param("day", moment.day())
                .param("part", part));
        var since = jdbc.sql(PLACED + " where added_at >= :from and added_at <= :known")
                .param("from", part << PART)
                .param("known", moment.position());
        placed(since, moment, agencyId, year)
                .forEach(one -> sums.merge(one.cell(), new Sum(one.amount(), 1), Sum::plus));
        for (var power = 1; power <= Lasting.MOST_OF_PLACES; power++) {
            var withdrawn = jdbc.sql(PLACED + " where lasting = :lasting and withdrawn_at >= :from"
                            + " and withdrawn_at <= :known")
                    .param("lasting", -power)
                    .param("from", part << PART)
                    .param("known", moment.position());
            placed(withdrawn, moment, agencyId, year)
                    .forEach(one -> sums.merge(one.cell(), new Sum(-one.amount(), -1), Sum::plus));
        }
        return sums;
    }

    /**
     * Of what is found by its place in the log, the entries of an agency's year that hold on the day.
     *
     * <p>They are picked out here and not in SQL: H2 would go by agency and year and read all entries of the year.
     */
    private static List<Entry> placed(JdbcClient.StatementSpec statement, Moment moment, String agencyId, int year) {
        var entries = new ArrayList<Entry>();
        statement.query(row -> {
            var from = row.getObject(3, LocalDate.class);
            var until = row.getObject(7, LocalDate.class);
            if (row.getInt(8) == year
                    && row.getString(9).equals(agencyId)
                    && !from.isAfter(moment.day())
                    && (until == null || until.isAfter(moment.day()))) {
                entries.add(entry(row));
            }
        });
        return entries;
    }

    /** Which part of the log a place lies in. */
    static long partOf(long position) {
        return position >> PART;
    }

    private static Map<String, Sum> sums(JdbcClient.StatementSpec statement) {
        var sums = new HashMap<String, Sum>();
        statement.query(row -> {
            sums.put(row.getString(1), new Sum(row.getLong(2), row.getLong(3)));
        });
        return sums;
    }

    /** How often each case stands in some cells at a moment, case by case: for whoever doubts the sums. */
    public Map<String, Integer> perCase(Moment moment, String agencyId, int year, Collection<String> cells) {
        var counts = new HashMap<String, Integer>();
        jdbc.sql("select case_id, count(*) from tally_entry where agency_id = :agency and report_year = :year"
                        + " and cell in (:cells) and held_from <= :day and (held_until is null or held_until > :day)"
                        + " and" + KNOWN + " group by case_id")
                .param("agency", agencyId)
                .param("year", year)
                .param("cells", cells)
                .param("day", moment.day())
                .param("known", moment.position())
                .query(row -> {
                    counts.put(row.getString(1), row.getInt(2));
                });
        return counts;
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
        if (cells.isEmpty()) {
            return 0;
        }
        var sums = sums(moment, agencyId, year);
        return Math.toIntExact(cells.stream()
                .distinct()
                .mapToLong(cell -> sums.getOrDefault(cell, NOTHING).entries())
                .sum());
    }

    /**
     * The cases in some cells at a moment, oldest first.
     *
     * @param offset how many to leave out
     * @param limit how many at most
     */
    public List<Entry> entries(
            Moment moment, String agencyId, int year, Collection<String> cells, int offset, int limit) {
        if (cells.isEmpty() || limit == 0) {
            return List.of();
        }
        var found = new Found(offset + limit);
        var wanted = Set.copyOf(cells);
        for (var cell : wanted) {
            forGood(found, moment, agencyId, year, cell);
            ending(found, moment, agencyId, year, cell);
        }
        if (!moment.knowsAll()) {
            withdrawnSince(found, moment, agencyId, year, wanted);
        }
        return withFacts(found.from(offset));
    }

    /** The oldest of all that was found. */
    private static final class Found {

        private static final Comparator<Entry> OLDEST = Comparator.comparing(Entry::heldFrom)
                .thenComparing(Entry::caseId)
                .thenComparing(Entry::cell);

        private final int limit;
        private List<Entry> oldest = new ArrayList<>();

        Found(int limit) {
            this.limit = limit;
        }

        void add(List<Entry> more) {
            if (!more.isEmpty()) {
                oldest.addAll(more);
                oldest.sort(OLDEST);
                oldest = new ArrayList<>(oldest.subList(0, Math.min(limit, oldest.size())));
            }
        }

        /** Nothing that is younger need be looked for. */
        LocalDate bound(LocalDate day) {
            return oldest.size() < limit ? day : min(day, oldest.get(limit - 1).heldFrom());
        }

        private static LocalDate min(LocalDate one, LocalDate other) {
            return one.isBefore(other) ? one : other;
        }

        List<Entry> from(int offset) {
            return oldest.subList(Math.min(offset, oldest.size()), oldest.size());
        }
    }

    /** Those without an end, straight from the index in its order. */
    private void forGood(Found found, Moment moment, String agencyId, int year, String cell) {
        listed(found, moment, agencyId, year, cell, "lasting = 0 and held_until is null", Map.of());
    }

    /** Those that ended later; among many that come and go, within as many days as their kind lasts. */
    private void ending(Found found, Moment moment, String agencyId, int year, String cell) {
        if (year != CountedEntry.STANDING) {
            listed(
                    found,
                    moment,
                    agencyId,
                    year,
                    cell,
                    "lasting > 0 and held_until > :day",
                    Map.of("day", moment.day()));
            return;
        }
        for (var power = 1; power <= Lasting.MOST_OF_DAYS; power++) {
            listed(
                    found,
                    moment,
                    agencyId,
                    year,
                    cell,
                    "lasting = :power and held_until > :day and held_until < :latest",
                    Map.of(
                            "power",
                            power,
                            "day",
                            moment.day(),
                            "latest",
                            moment.day().plusDays(Lasting.longest(power))));
        }
    }

    /** The order is told in full, so that H2 finds it in the index. */
    private void listed(
            Found found,
            Moment moment,
            String agencyId,
            int year,
            String cell,
            String which,
            Map<String, Object> limits) {
        found.add(jdbc.sql(LISTED + " where agency_id = :agency and report_year = :year and cell = :cell and " + which
                        + " and held_from <= :bound and added_at <= :known"
                        + " order by agency_id, report_year, cell, lasting, held_until, held_from, case_id"
                        + " fetch first :limit rows only")
                .param("agency", agencyId)
                .param("year", year)
                .param("cell", cell)
                .param("bound", found.bound(moment.day()))
                .param("known", moment.position())
                .param("limit", found.limit)
                .params(limits)
                .query((row, number) -> entry(row))
                .list());
    }

    /** Those that the log knew then and took back later, within as many places as their kind lasts. */
    private void withdrawnSince(Found found, Moment moment, String agencyId, int year, Set<String> cells) {
        for (var power = 1; power <= Lasting.MOST_OF_PLACES; power++) {
            var withdrawn = jdbc.sql(PLACED + " where lasting = :lasting and withdrawn_at > :known"
                            + " and withdrawn_at < :latest and added_at <= :known and held_from <= :bound")
                    .param("lasting", -power)
                    .param("known", moment.position())
                    .param("latest", moment.position() + Lasting.longest(power))
                    .param("bound", found.bound(moment.day()));
            found.add(placed(withdrawn, moment, agencyId, year).stream()
                    .filter(one -> cells.contains(one.cell()))
                    .toList());
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getString(1),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                "");
    }

    private List<Entry> withFacts(List<Entry> entries) {
        var facts = new HashMap<String, String>();
        for (var at = 0; at < entries.size(); at += AT_ONCE) {
            jdbc.sql("select case_id, facts from tally_case where case_id in (:ids)")
                    .param(
                            "ids",
                            entries.subList(at, Math.min(entries.size(), at + AT_ONCE)).stream()
                                    .map(Entry::caseId)
                                    .collect(Collectors.toSet()))
                    .query(row -> {
                        facts.put(row.getString(1), row.getString(2));
                    });
        }
        return entries.stream()
                .map(one -> new Entry(
                        one.caseId(),
                        one.cell(),
                        one.heldFrom(),
                        one.event(),
                        one.amount(),
                        one.recordedAt(),
                        facts.get(one.caseId())))
                .toList();
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
        return jdbc.sql(
                        "select distinct cell from tally_cell where agency_id = :agency and report_year = :year order by cell")
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
