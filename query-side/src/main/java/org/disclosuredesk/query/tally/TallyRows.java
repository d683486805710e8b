package org.disclosuredesk.query.tally;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosuredesk.eventlog.EventJson;
import org.disclosuredesk.law.CountedEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The rows of the tally, written through JDBC so that a savepoint can undo them; see
 * {@link org.disclosuredesk.eventlog.SavepointPerEvent}.
 *
 * <p>Cases and entries gather until {@link #write}, and sums until the transaction commits: what one event adds and the
 * next withdraws is written once. Where nobody calls {@link #write}, all is written at the commit.
 */
@Component
class TallyRows {

    private static final String ADD_CASE = "insert into tally_case (case_id, agency_id, facts) values (?, ?, ?)";

    private static final String CHANGE_CASE = "update tally_case set facts = ? where case_id = ?";

    private static final String ADD = "insert into tally_entry (case_id, cell, report_year, held_from, event_sequence,"
            + " held_until, amount, added_at, withdrawn_at, lasting, agency_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** By the whole key of the index of cells: no index is kept of the cases, whose ids are random. */
    private static final String WITHDRAW = "update tally_entry set withdrawn_at = ?, lasting = " + Lasting.ofWithdrawn()
            + " where agency_id = ? and report_year = ? and cell = ? and lasting = ? and held_from = ? and case_id = ?"
            + " and event_sequence = ? and withdrawn_at is null and held_until ";

    private final JdbcTemplate jdbc;
    private final ObjectMapper json = EventJson.mapper();

    TallyRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Facts(String agencyId, String facts, boolean first) {}

    private record Entry(String caseId, String agencyId, CountedEntry entry) {}

    private record Row(Entry of, long addedAt, @Nullable Long withdrawnAt) {}

    private record Withdrawn(Entry of, long position) {

        boolean ends() {
            return of.entry().until() != null;
        }
    }

    /** A sum that is kept: of a cell by the years of its legal days, or, with a day, of a part of the log. */
    private record Sum(
            String agencyId,
            int year,
            String cell,
            int legalYear,
            @Nullable LocalDate day,
            long part) {

        static final Comparator<Sum> ORDER = Comparator.comparing(Sum::agencyId)
                .thenComparing(Sum::year)
                .thenComparing(Sum::cell)
                .thenComparing(Sum::legalYear)
                .thenComparing(Sum::day, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Sum::part);

        /** In the order of the columns of its table. */
        List<Object> key() {
            return day == null ? List.of(agencyId, year, cell, legalYear) : List.of(agencyId, year, day, part, cell);
        }
    }

    /** By how much a sum moves, in amounts and in entries. */
    private record By(long amount, long entries) {

        By plus(By other) {
            return new By(amount + other.amount, entries + other.entries);
        }

        boolean nothing() {
            return amount == 0 && entries == 0;
        }
    }

    /** What a transaction has not written yet. */
    private static final class Unwritten {
        private final Map<String, Facts> cases = new LinkedHashMap<>();
        private final Map<Entry, Long> added = new LinkedHashMap<>();
        private final List<Row> over = new ArrayList<>();
        private final List<Withdrawn> withdrawn = new ArrayList<>();
        private final Map<Sum, By> ofEvent = new HashMap<>();
        private final Map<Sum, By> ofEvents = new HashMap<>();
        // One order for all who write them, so that none waits for another in a ring.
        private final Map<Sum, By> sums = new TreeMap<>(Sum.ORDER);

        void written() {
            cases.clear();
            added.clear();
            over.clear();
            withdrawn.clear();
            ofEvents.clear();
        }
    }

    private Unwritten unwritten() {
        var known = (Unwritten) TransactionSynchronizationManager.getResource(this);
        if (known != null) {
            return known;
        }
        var unwritten = new Unwritten();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                write();
                writeSums(unwritten);
            }

            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResource(TallyRows.this);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(TallyRows.this, unwritten);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(TallyRows.this);
            }
        });
        TransactionSynchronizationManager.bindResource(this, unwritten);
        return unwritten;
    }

    /** What was known of a case. A missing row is a broken tally, not a case to skip. */
    <T> T facts(String caseId, Class<T> type) {
        try {
            return json.readValue(facts(caseId), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What the tally knows of case %s cannot be read".formatted(caseId), e);
        }
    }

    private String facts(String caseId) {
        var known = unwritten().cases.get(caseId);
        return known == null
                ? jdbc.queryForObject("select facts from tally_case where case_id = ?", String.class, caseId)
                : known.facts();
    }

    /** Whether anything is known of a case. */
    boolean knows(String caseId) {
        return unwritten().cases.containsKey(caseId)
                || jdbc.queryForObject("select count(*) from tally_case where case_id = ?", Integer.class, caseId) > 0;
    }

    /** Keeps what is known of a case now. */
    void remember(String caseId, String agencyId, Object facts, boolean first) {
        unwritten()
                .cases
                .merge(
                        caseId,
                        new Facts(agencyId, written(caseId, facts), first),
                        (before, after) -> new Facts(agencyId, after.facts(), before.first()));
    }

    private String written(String caseId, Object facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What the tally knows of case %s cannot be written".formatted(caseId), e);
        }
    }

    /** Takes a case out of the entries it leaves and puts it into those it comes to. */
    void move(String caseId, String agencyId, List<CountedEntry> before, List<CountedEntry> after, long position) {
        var gone = new ArrayList<>(before);
        gone.removeAll(after);
        var come = new ArrayList<>(after);
        come.removeAll(before);
        gone.forEach(entry -> withdraw(caseId, agencyId, entry, position));
        come.forEach(entry -> add(caseId, agencyId, entry, position));
    }

    private void add(String caseId, String agencyId, CountedEntry entry, long position) {
        var unwritten = unwritten();
        var row = new Entry(caseId, agencyId, entry);
        if (unwritten.added.putIfAbsent(row, position) != null) {
            throw new IllegalStateException("Case %s stands in %s already".formatted(caseId, entry));
        }
        count(unwritten, row, 1, position);
    }

    private void withdraw(String caseId, String agencyId, CountedEntry entry, long position) {
        var unwritten = unwritten();
        var row = new Entry(caseId, agencyId, entry);
        var addedAt = unwritten.added.remove(row);
        if (addedAt == null) {
            unwritten.withdrawn.add(new Withdrawn(row, position));
        } else {
            unwritten.over.add(new Row(row, addedAt, position));
        }
        count(unwritten, row, -1, position);
    }

    /** An entry moves its cell on the day it begins to hold, and back on the day it ends. */
    private static void count(Unwritten unwritten, Entry row, int sign, long position) {
        var entry = row.entry();
        var by = new By(sign * entry.amount(), sign);
        count(unwritten, row, entry.from(), by, position);
        if (entry.until() != null) {
            count(unwritten, row, entry.until(), new By(-by.amount(), -by.entries()), position);
        }
    }

    private static void count(Unwritten unwritten, Entry row, LocalDate day, By by, long position) {
        var agency = row.agencyId();
        var entry = row.entry();
        unwritten.ofEvent.merge(new Sum(agency, entry.year(), entry.cell(), day.getYear(), null, 0), by, By::plus);
        unwritten.ofEvent.merge(
                new Sum(agency, entry.year(), entry.cell(), 0, day, Tally.partOf(position)), by, By::plus);
    }

    /** An event is over. What moved a sum and moved it back did not move it: the same rows however events are batched. */
    void eventIsOver() {
        var unwritten = unwritten();
        unwritten.ofEvent.forEach((sum, by) -> {
            if (!by.nothing()) {
                unwritten.ofEvents.merge(sum, by, By::plus);
            }
        });
        unwritten.ofEvent.clear();
    }

    /** Forgets what is not written: its event failed. */
    void forget() {
        var unwritten = unwritten();
        unwritten.written();
        unwritten.ofEvent.clear();
    }

    /** Writes cases and entries. */
    void write() {
        var unwritten = unwritten();
        var cases = unwritten.cases.entrySet();
        batch(
                ADD_CASE,
                cases.stream().filter(one -> one.getValue().first()).toList(),
                (statement, one) -> set(
                        statement,
                        one.getKey(),
                        one.getValue().agencyId(),
                        one.getValue().facts()));
        exactlyOne(batch(
                CHANGE_CASE,
                cases.stream().filter(one -> !one.getValue().first()).toList(),
                (statement, one) -> set(statement, one.getValue().facts(), one.getKey())));
        exactlyOne(batch(
                WITHDRAW + "is null",
                unwritten.withdrawn.stream().filter(one -> !one.ends()).toList(),
                TallyRows::setWithdrawn));
        exactlyOne(batch(
                WITHDRAW + "= ?",
                unwritten.withdrawn.stream().filter(Withdrawn::ends).toList(),
                TallyRows::setWithdrawn));
        unwritten.added.forEach((row, addedAt) -> unwritten.over.add(new Row(row, addedAt, null)));
        batch(ADD, unwritten.over, TallyRows::setRow);
        unwritten.ofEvents.forEach((sum, by) -> unwritten.sums.merge(sum, by, By::plus));
        unwritten.written();
    }

    private static void setWithdrawn(PreparedStatement statement, Withdrawn one) throws SQLException {
        var values = new ArrayList<Object>();
        for (var power = 0; power < Lasting.MOST_OF_PLACES; power++) {
            values.add(one.position());
        }
        var entry = one.of().entry();
        values.addAll(List.of(
                one.of().agencyId(),
                entry.year(),
                entry.cell(),
                Lasting.of(entry, one.position(), null),
                entry.from(),
                one.of().caseId(),
                entry.event()));
        if (entry.until() != null) {
            values.add(entry.until());
        }
        set(statement, values.toArray());
    }

    private static void setRow(PreparedStatement statement, Row row) throws SQLException {
        var entry = row.of().entry();
        set(statement, row.of().caseId(), entry.cell(), entry.year(), entry.from(), entry.event());
        statement.setObject(6, entry.until(), Types.DATE);
        statement.setLong(7, entry.amount());
        statement.setLong(8, row.addedAt());
        statement.setObject(9, row.withdrawnAt(), Types.BIGINT);
        statement.setInt(10, Lasting.of(entry, row.addedAt(), row.withdrawnAt()));
        statement.setString(11, row.of().agencyId());
    }

    private void writeSums(Unwritten unwritten) {
        var byDay = unwritten.sums.entrySet().stream()
                .collect(Collectors.partitioningBy(one -> one.getKey().day() != null));
        addTo("tally_cell", List.of("agency_id", "report_year", "cell", "legal_year"), byDay.get(false));
        addTo("tally_move", List.of("agency_id", "report_year", "legal_day", "log_part", "cell"), byDay.get(true));
        unwritten.sums.clear();
    }

    private void addTo(String table, List<String> key, List<Map.Entry<Sum, By>> sums) {
        Values<Map.Entry<Sum, By>> values = (statement, one) -> set(
                statement,
                concat(
                        List.of(one.getValue().amount(), one.getValue().entries()),
                        one.getKey().key()));
        var changed = batch(
                "update %s set cases = cases + ?, entries = entries + ? where %s = ?"
                        .formatted(table, String.join(" = ? and ", key)),
                sums,
                values);
        var missing = new ArrayList<Map.Entry<Sum, By>>();
        for (var at = 0; at < changed.length; at++) {
            if (changed[at] == 0) {
                missing.add(sums.get(at));
            }
        }
        batch(
                "insert into %s (cases, entries, %s) values (?, ?%s)"
                        .formatted(table, String.join(", ", key), ", ?".repeat(key.size())),
                missing,
                values);
    }

    private static Object[] concat(List<Object> some, List<Object> more) {
        return Stream.concat(some.stream(), more.stream()).toArray();
    }

    /** Sets the values of one row. */
    private interface Values<T> {
        void set(PreparedStatement statement, T row) throws SQLException;
    }

    /** How many rows each changed. */
    private <T> int[] batch(String sql, Collection<T> rows, Values<T> values) {
        return rows.isEmpty()
                ? new int[0]
                : Arrays.stream(jdbc.batchUpdate(sql, rows, rows.size(), values::set))
                        .flatMapToInt(Arrays::stream)
                        .toArray();
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (var at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
    }

    private static void exactlyOne(int[] changed) {
        if (Arrays.stream(changed).anyMatch(rows -> rows != 1)) {
            throw new IllegalStateException("The tally has not one row where a case has one");
        }
    }
}
