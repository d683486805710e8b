package org.disclosuredesk.query.tally;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disclosuredesk.eventlog.EventJson;
import org.disclosuredesk.law.CountedEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many cases a cell of the tally holds. */
@Component
public class Tally {

    static final String KNOWN = " added_at <= :known and (withdrawn_at is null or withdrawn_at > :known)";

    /** The log is summed in parts of 4,096 places: about a day's work of a very large agency. */
    private static final int PART = 12;

    private static final Sum NOTHING = new Sum(0, 0);

    private static final ObjectMapper JSON = EventJson.mapper();

    private final JdbcClient jdbc;

    Tally(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The sums of a year's cells as they stood at a moment; a cell that holds nothing may be missing.
     *
     * @param year a year, or {@link CountedEntry#STANDING} for how cases stood on that day
     */
    public Map<String, Integer> counts(Moment moment, String agencyId, int year) {
        return amounts(sums(moment, new Asked(agencyId, year, null)));
    }

    /** The same of some cells alone. */
    public Map<String, Integer> counts(Moment moment, String agencyId, int year, Collection<String> cells) {
        return amounts(sums(moment, new Asked(agencyId, year, cells)));
    }

    /**
     * What is to be summed.
     *
     * @param cells which cells; null = all of the year
     */
    private record Asked(
            String agencyId, int year, @Nullable Collection<String> cells) {

        boolean wants(TallyEntries.Entry entry) {
            return cells == null || cells.contains(entry.cell());
        }
    }

    /** Of each cell there is a row for every legal year, which is seldom more than one: they are added up here. */
    private JdbcClient.StatementSpec cells(String which, Asked asked) {
        return of("select cell, cases, entries from tally_cell", which, "", asked);
    }

    private JdbcClient.StatementSpec moves(String which, Asked asked) {
        return of("select cell, sum(cases), sum(entries) from tally_move", which, " group by cell", asked);
    }

    private JdbcClient.StatementSpec of(String select, String which, String groupBy, Asked asked) {
        var statement = jdbc.sql(select + " where agency_id = :agency and report_year = :year" + which
                        + (asked.cells() == null ? "" : " and cell in (:cells)") + groupBy)
                .param("agency", asked.agencyId())
                .param("year", asked.year());
        return asked.cells() == null ? statement : statement.param("cells", asked.cells());
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

    private Map<String, Sum> sums(Moment moment, Asked asked) {
        return moment.knowsAll() ? sumsBy(moment.day(), asked) : sumsAsKnown(moment, asked);
    }

    /** What is known now up to the end of the day's year, without what came after the day. */
    private Map<String, Sum> sumsBy(LocalDate day, Asked asked) {
        var sums = sums(cells(" and legal_year <= :legal", asked).param("legal", day.getYear()));
        var last = LocalDate.of(day.getYear(), 12, 31);
        if (day.isBefore(last)) {
            sums(moves(" and legal_day > :day and legal_day <= :last", asked)
                            .param("day", day)
                            .param("last", last))
                    .forEach((cell, sum) -> sums.merge(cell, NOTHING.less(sum), Sum::plus));
        }
        return sums;
    }

    /** The sums of the parts of the log that were full then, and what moved in the part that was not. */
    private Map<String, Sum> sumsAsKnown(Moment moment, Asked asked) {
        var part = partOf(moment.position());
        var sums = sums(moves(" and legal_day <= :day and log_part < :part", asked)
                .param("day", moment.day())
                .param("part", part));
        var since = jdbc.sql(TallyEntries.PLACED + " where added_at >= :from and added_at <= :known")
                .param("from", part << PART)
                .param("known", moment.position());
        TallyEntries.placed(since, moment, asked.agencyId(), asked.year()).stream()
                .filter(asked::wants)
                .forEach(one -> sums.merge(one.cell(), new Sum(one.amount(), 1), Sum::plus));
        for (var power = 1; power <= Lasting.MOST_OF_PLACES; power++) {
            var withdrawn = jdbc.sql(TallyEntries.PLACED + " where lasting = :lasting and withdrawn_at >= :from"
                            + " and withdrawn_at <= :known")
                    .param("lasting", -power)
                    .param("from", part << PART)
                    .param("known", moment.position());
            TallyEntries.placed(withdrawn, moment, asked.agencyId(), asked.year()).stream()
                    .filter(asked::wants)
                    .forEach(one -> sums.merge(one.cell(), new Sum(-one.amount(), -1), Sum::plus));
        }
        return sums;
    }

    /** Which part of the log a place lies in. */
    static long partOf(long position) {
        return position >> PART;
    }

    private static Map<String, Sum> sums(JdbcClient.StatementSpec statement) {
        var sums = new HashMap<String, Sum>();
        statement.query(row -> {
            sums.merge(row.getString(1), new Sum(row.getLong(2), row.getLong(3)), Sum::plus);
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

    /** How many entries some cells have at a moment. */
    public int size(Moment moment, String agencyId, int year, Collection<String> cells) {
        if (cells.isEmpty()) {
            return 0;
        }
        return Math.toIntExact(sums(moment, new Asked(agencyId, year, Set.copyOf(cells))).values().stream()
                .mapToLong(Sum::entries)
                .sum());
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
            var place = JSON.readTree(token);
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
