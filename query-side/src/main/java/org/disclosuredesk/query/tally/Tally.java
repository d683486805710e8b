package org.disclosuredesk.query.tally;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
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
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    private static final String COLUMNS =
            "select e.case_id, e.cell, e.held_from, e.event_sequence, e.amount, e.added_at";

    private static final String OLDEST_FIRST = " order by e.held_from, e.case_id fetch first :limit rows only";

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

    /** The sums of the parts of the log that were full then, and the entries of the part that was not. */
    private Map<String, Sum> sumsAsKnown(Moment moment, String agencyId, int year) {
        var part = partOf(moment.position());
        var sums = sums(jdbc.sql("select cell, sum(cases), sum(entries) from tally_move where agency_id = :agency"
                        + " and report_year = :year and legal_day <= :day and log_part < :part group by cell")
                .param("agency", agencyId)
                .param("year", year)
                .param("day", moment.day())
                .param("part", part));
        moved("added_at > :from and added_at <= :known", part, moment, agencyId, year)
                .forEach((cell, sum) -> sums.merge(cell, sum, Sum::plus));
        moved(
                        "lasting between -" + Lasting.MOST_OF_PLACES
                                + " and -1 and withdrawn_at > :from and withdrawn_at <= :known",
                        part,
                        moment,
                        agencyId,
                        year)
                .forEach((cell, sum) -> sums.merge(cell, NOTHING.less(sum), Sum::plus));
        return sums;
    }

    private Map<String, Sum> moved(String when, long part, Moment moment, String agencyId, int year) {
        return sums(at(
                moment,
                jdbc.sql("select cell, sum(amount), count(*) from tally_entry where " + when
                                + " and agency_id = :agency and report_year = :year and held_from <= :day"
                                + " and (held_until is null or held_until > :day) group by cell")
                        .param("from", (part << PART) - 1)
                        .param("agency", agencyId)
                        .param("year", year)));
    }

    /** Which part of the log a place lies in. */
    static long partOf(long position) {
        return position >> PART;
    }

    private static JdbcClient.StatementSpec at(Moment moment, JdbcClient.StatementSpec statement) {
        return statement.param("day", moment.day()).param("known", moment.position());
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
        var times = new HashMap<String, Integer>();
        at(
                        moment,
                        jdbc.sql("select case_id, count(*) from tally_entry where agency_id = :agency"
                                        + " and report_year = :year and cell in (:cells) and added_at <= :known"
                                        + " and (withdrawn_at is null or withdrawn_at > :known) and held_from <= :day"
                                        + " and (held_until is null or held_until > :day) group by case_id")
                                .param("agency", agencyId)
                                .param("year", year)
                                .param("cells", cells))
                .query(row -> {
                    times.put(row.getString(1), row.getInt(2));
                });
        return times;
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
        for (var cell : Set.copyOf(cells)) {
            forGood(found, moment, agencyId, year, cell);
        }
        ending(found, moment, agencyId, year, cells);
        if (!moment.knowsAll()) {
            withdrawnSince(found, moment, agencyId, year, cells);
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
            if (oldest.isEmpty()) {
                oldest.addAll(more);
            } else if (!more.isEmpty()) {
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
        found.add(listed(
                jdbc.sql(COLUMNS + " from tally_entry e where agency_id = :agency and report_year = :year"
                                + " and cell = :cell and lasting = 0 and held_until is null and held_from <= :bound"
                                + (moment.knowsAll() ? "" : " and added_at <= :known")
                                + " order by agency_id, report_year, cell, lasting, held_until, held_from, case_id"
                                + " fetch first :limit rows only")
                        .param("cell", cell),
                found,
                moment,
                agencyId,
                year));
    }

    /** Those that ended later, within as many days as their kind lasts. */
    private void ending(Found found, Moment moment, String agencyId, int year, Collection<String> cells) {
        var ranges = new HashMap<String, Object>();
        var lasting = range(1, Lasting.MOST_OF_DAYS, power -> {
            ranges.put("until" + power, moment.day().plusDays(Lasting.longest(power)));
            return "(%d, cast(:until%d as date))".formatted(power, power);
        });
        var names = List.copyOf(Set.copyOf(cells));
        var wanted = range(0, names.size() - 1, at -> {
            ranges.put("cell" + at, names.get(at));
            return "(cast(:cell%d as varchar(200)))".formatted(at);
        });
        found.add(listed(
                jdbc.sql(COLUMNS + " from (values " + lasting + ") l (power, latest) cross join (values " + wanted
                                + ") c (wanted) join tally_entry e on e.agency_id = :agency and e.report_year = :year"
                                + " and e.cell = c.wanted and e.lasting = l.power and e.held_until > :day"
                                + " and e.held_until <= l.latest where e.held_from <= :bound and e.added_at <= :known"
                                + OLDEST_FIRST)
                        .params(ranges),
                found,
                moment,
                agencyId,
                year));
    }

    /** Those that the log knew then and took back later, within as many places as their kind lasts. */
    private void withdrawnSince(Found found, Moment moment, String agencyId, int year, Collection<String> cells) {
        var ranges = new HashMap<String, Object>();
        var lasting = range(1, Lasting.MOST_OF_PLACES, power -> {
            ranges.put("place" + power, moment.position() + Lasting.longest(power));
            return "(%d, cast(:place%d as bigint))".formatted(-power, power);
        });
        found.add(listed(
                jdbc.sql(COLUMNS + " from (values " + lasting + ") l (power, latest) join tally_entry e"
                                + " on e.lasting = l.power and e.withdrawn_at > :known and e.withdrawn_at <= l.latest"
                                + " where e.agency_id = :agency and e.report_year = :year and e.cell in (:cells)"
                                + " and e.added_at <= :known and e.held_from <= :bound"
                                + " and (e.held_until is null or e.held_until > :day)" + OLDEST_FIRST)
                        .params(ranges)
                        .param("cells", cells),
                found,
                moment,
                agencyId,
                year));
    }

    private static String range(int from, int to, IntFunction<String> each) {
        return IntStream.rangeClosed(from, to).mapToObj(each).collect(Collectors.joining(", "));
    }

    private List<Entry> listed(
            JdbcClient.StatementSpec statement, Found found, Moment moment, String agencyId, int year) {
        return at(moment, statement)
                .param("agency", agencyId)
                .param("year", year)
                .param("bound", found.bound(moment.day()))
                .param("limit", found.limit)
                .query((row, number) -> new Entry(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        ""))
                .list();
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
