package org.disclosuredesk.query.tally;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.disclosuredesk.eventlog.EventJson;
import org.disclosuredesk.law.CountedEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which cases a cell of the tally holds. */
@Component
public class TallyEntries {

    private static final String LISTED =
            "select case_id, cell, held_from, event_sequence, amount, added_at from tally_entry";

    static final String PLACED = "select case_id, cell, held_from, event_sequence, amount, added_at, held_until,"
            + " report_year, agency_id from tally_entry";

    /** So many ranges of the index are read at once: each on its own would have a store elsewhere asked hundreds of times. */
    private static final int RANGES_AT_ONCE = 16;

    /** So many cases are looked up at once. */
    private static final int AT_ONCE = 500;

    private static final ObjectMapper JSON = EventJson.mapper();

    private final JdbcClient jdbc;

    TallyEntries(JdbcClient jdbc) {
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
        var ranges = new ArrayList<Range>();
        wanted.forEach(cell -> ranges.add(Range.forGood(cell)));
        wanted.forEach(cell -> ranges.addAll(Range.ending(cell, year, moment.day())));
        for (var at = 0; at < ranges.size(); at += RANGES_AT_ONCE) {
            found.add(read(
                    ranges.subList(at, Math.min(ranges.size(), at + RANGES_AT_ONCE)), found, moment, agencyId, year));
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
                .thenComparing(Entry::cell)
                .thenComparing(Entry::event);

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

    /**
     * Entries of a cell that stand side by side in the index.
     *
     * @param which by when they end
     * @param limits the values that says
     * @param order oldest first, told so that H2 finds it in the index where it is there
     */
    private record Range(String cell, String which, List<Object> limits, String order) {

        /** Those without an end: the index has them in the order that is wanted. */
        static Range forGood(String cell) {
            return new Range(
                    cell,
                    "lasting = 0 and held_until is null",
                    List.of(),
                    "agency_id, report_year, cell, lasting, held_until, held_from, case_id");
        }

        /** Those that ended later; among many that come and go, within as many days as their kind lasts. */
        static List<Range> ending(String cell, int year, LocalDate day) {
            if (year != CountedEntry.STANDING) {
                return List.of(ending(cell, "lasting > 0 and held_until > ?", List.of(day)));
            }
            return IntStream.rangeClosed(1, Lasting.MOST_OF_DAYS)
                    .mapToObj(power -> ending(
                            cell,
                            "lasting = ? and held_until > ? and held_until < ?",
                            List.of(power, day, day.plusDays(Lasting.longest(power)))))
                    .toList();
        }

        private static Range ending(String cell, String which, List<Object> limits) {
            return new Range(cell, which, limits, "held_from, case_id, event_sequence");
        }
    }

    /** The oldest of each of these, in one go. */
    private List<Entry> read(List<Range> ranges, Found found, Moment moment, String agencyId, int year) {
        var bound = found.bound(moment.day());
        var values = new ArrayList<Object>();
        for (var range : ranges) {
            values.addAll(List.of(agencyId, year, range.cell()));
            values.addAll(range.limits());
            values.addAll(List.of(bound, moment.position(), found.limit));
        }
        return jdbc.sql(ranges.stream()
                        .map(range -> "(" + LISTED + " where agency_id = ? and report_year = ? and cell = ? and "
                                + range.which() + " and held_from <= ? and added_at <= ? order by " + range.order()
                                + " fetch first ? rows only)")
                        .collect(Collectors.joining(" union all ")))
                .params(values)
                .query((row, number) -> entry(row))
                .list();
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

    /**
     * Of what is found by its place in the log, the entries of an agency's year that hold on the day.
     *
     * <p>They are picked out here and not in SQL: H2 would go by agency and year and read all entries of the year.
     */
    static List<Entry> placed(JdbcClient.StatementSpec statement, Moment moment, String agencyId, int year) {
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
    private Optional<String> facts(String caseId) {
        return jdbc.sql("select facts from tally_case where case_id = :id")
                .param("id", caseId)
                .query(String.class)
                .optional();
    }

    /** The register number of a request; null where it is none that is known. */
    public @Nullable String registerNo(String caseId) {
        return facts(caseId).map(TallyEntries::registerNoIn).orElse(null);
    }

    private static @Nullable String registerNoIn(String facts) {
        try {
            return JSON.readTree(facts).path("registerNo").asText(null);
        } catch (IOException e) {
            throw new UncheckedIOException("What the tally knows of a case cannot be read", e);
        }
    }
}
