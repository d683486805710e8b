package org.disclosuredesk.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.disclosuredesk.DisclosureDesk;
import org.disclosuredesk.SettableClock;
import org.disclosuredesk.eventlog.EventJson;
import org.disclosuredesk.eventlog.EventLog;
import org.disclosuredesk.eventlog.EventLogConfiguration;
import org.disclosuredesk.eventlog.Projection;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.eventlog.Recorded;
import org.disclosuredesk.events.DeskEvent;
import org.disclosuredesk.law.Table3Row;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.query.annualreport.AnnualReport;
import org.disclosuredesk.query.annualreport.AnnualReports;
import org.disclosuredesk.query.explained.CasesBehind;
import org.disclosuredesk.query.narrative.ReportTexts;
import org.disclosuredesk.query.reportfile.AnnualReportJson;
import org.disclosuredesk.query.tally.Moment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long the report takes over a million cases. Not a test: it asserts no speed, it prints what it measured, each
 * question beside the same question asked by {@code group by} over a plain table with one row per case. Such a table
 * cannot tell what was known at an earlier place in the log; there it answers the easier question, by the legal day alone.
 *
 * <p>Run by {@code mvn -P benchmark verify -Dtest.jvm.arguments=-Xmx1g}; {@code -Ddesk.benchmark.report-cases} says how many cases, {@code
 * -Ddesk.benchmark.store} where a store is kept from one run to the next, {@code -Ddesk.benchmark.database=postgres} that
 * it is one of PostgreSQL, {@code -Ddesk.benchmark.rebuild=true} that the tally is to be made anew, and {@code
 * -Ddesk.benchmark.questions} with which words the questions begin that are to be asked; {@code .warm-up} for how many seconds
 * each is asked first, {@code .rounds} how often then, and {@code .plain-every} after how many of these the plain table.
 */
@DisplayName("The report over a million cases")
class ReportBenchmark {

    private static final int CASES = Integer.getInteger("desk.benchmark.report-cases", 1_000_000);
    private static final Path STORE = Path.of(System.getProperty("desk.benchmark.store", "target/benchmark"));
    private static final boolean POSTGRES = "postgres".equals(System.getProperty("desk.benchmark.database"));
    private static final boolean REBUILD = Boolean.getBoolean("desk.benchmark.rebuild");
    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 2);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 24);
    private static final int BATCH = 5_000;
    private static final int SCANNED = 500_000;
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("desk.benchmark.warm-up", 12));
    private static final int ROUNDS = Integer.getInteger("desk.benchmark.rounds", 100);
    private static final int PLAIN_EVERY = Integer.getInteger("desk.benchmark.plain-every", 1);
    private static final String ASKED = System.getProperty("desk.benchmark.questions", "");
    private static final String AGENCY = LogMaker.largeAgency();
    private static final String NAME = "某市某区人民政府";

    private final Random random = new Random(1);

    /** A question, as the desk answers it and as a plain table does. */
    private record Question(String name, Supplier<?> desk, Supplier<?> plain) {}

    @Test
    @DisplayName("tables, cases behind them, earlier knowledge, and the counting itself")
    void report() throws IOException, SQLException {
        var data = STORE.resolve((POSTGRES ? "report-postgres-" : "report-") + CASES)
                .toAbsolutePath();
        try (var server = POSTGRES ? server(data) : null;
                var desk = open(
                        server == null
                                ? "jdbc:h2:file:%s;DB_CLOSE_ON_EXIT=FALSE;OPTIMIZE_REUSE_RESULTS=FALSE"
                                        .formatted(data.resolve("desk"))
                                : server.getJdbcUrl("postgres", "postgres"))) {
            desk.getBean(SettableClock.class).set(LAST_DAY);
            var made = data.resolve("made");
            if (!Files.exists(made)) {
                make(desk.getBean(DataSource.class));
                Files.writeString(made, "");
            }
            var counted = data.resolve("counted");
            if (REBUILD || !Files.exists(counted)) {
                Files.deleteIfExists(counted);
                scan(desk.getBean(EventLog.class));
                count(desk);
                Files.writeString(counted, "");
            }
            measure(desk);
        }
    }

    private static EmbeddedPostgres server(Path data) throws IOException {
        Files.createDirectories(data);
        return EmbeddedPostgres.builder()
                .setDataDirectory(data.resolve("server"))
                .setCleanDataDirectory(false)
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "2GB")
                .start();
    }

    /** The statistics are counted by hand here, so that the processor does not count them at the same time. */
    private static ConfigurableApplicationContext open(String url) {
        return new SpringApplicationBuilder(DisclosureDesk.class, SettableClock.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + (POSTGRES ? "postgres" : "sa"),
                        "--spring.datasource.password=" + (POSTGRES ? "postgres" : ""),
                        "--desk.serving=false",
                        "--desk.lists=false",
                        "--desk.year-end.automatic=false",
                        "--axon.eventhandling.processors.tally.mode=subscribing",
                        "--axon.eventhandling.processors.tally.dlq.enabled=false",
                        "--spring.main.allow-bean-definition-overriding=true",
                        "--logging.level.root=error",
                        "--logging.level.org.disclosuredesk=error");
    }

    /** Writes a log as the desk would have, and the plain table beside it. */
    private static void make(DataSource store) throws SQLException {
        var begun = System.nanoTime();
        try (var connection = store.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // Indexes are made once all rows are there.
            statement.execute("alter table event_log drop constraint event_log_event");
            statement.execute("alter table event_log drop constraint event_log_sequence");
            statement.execute(
                    "create table plain_case (case_id varchar(64) primary key, agency_id varchar(64) not null,"
                            + " kind varchar(32) not null, channel varchar(32), department varchar(64), received_on date not null,"
                            + " due_on date, decided_on date, delivered_on date, ground varchar(64))");
            try (var log = new LogRows(connection);
                    var plain = new PlainRows(connection)) {
                new LogMaker(log::add).make(CASES, FIRST_DAY, LAST_DAY, plain::add);
            }
            connection.commit();
            System.out.printf(
                    "log and plain table written after %,d s%n", since(begun).toSeconds());
            statement.execute("alter table event_log add constraint event_log_event unique (event_identifier)");
            statement.execute("alter table event_log add constraint event_log_sequence"
                    + " unique (aggregate_identifier, sequence_number)");
            statement.execute("create index plain_received on plain_case (agency_id, received_on)");
            statement.execute("create index plain_decided on plain_case (agency_id, decided_on)");
            connection.commit();
        }
        analyze(store);
        System.out.printf("and indexed after %,d s%n", since(begun).toSeconds());
    }

    private static void analyze(DataSource store) throws SQLException {
        try (var connection = store.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(POSTGRES ? "vacuum analyze" : "analyze sample_size 20000");
        }
    }

    /** Rows of the log, in batches. */
    private static final class LogRows implements AutoCloseable {

        private final ObjectMapper json = EventJson.mapper();
        private final byte[] provenance;
        private final Connection connection;
        private final PreparedStatement insert;
        private long rows;

        LogRows(Connection connection) throws SQLException {
            this.connection = connection;
            insert = connection.prepareStatement("insert into event_log (event_identifier, aggregate_identifier,"
                    + " sequence_number, type, recorded_at, payload_type, payload_revision, payload, meta_data)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
            try {
                provenance = json.writeValueAsBytes(
                        Provenance.live("officer", "benchmark").asMetaData());
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }

        void add(String subject, long sequence, String type, LocalDate on, DeskEvent event) {
            try {
                var at = on.atTime(9, 0)
                        .plus(rows % 28_000, ChronoUnit.SECONDS)
                        .atZone(EventLogConfiguration.SHANGHAI)
                        .toInstant();
                insert.setString(1, new UUID(rows, subject.hashCode()).toString());
                insert.setString(2, subject);
                insert.setLong(3, sequence);
                insert.setString(4, type);
                insert.setString(5, at.toString());
                insert.setString(6, event.getClass().getName());
                insert.setString(7, "1");
                insert.setBytes(8, json.writeValueAsBytes(event));
                insert.setBytes(9, provenance);
                insert.addBatch();
                if (++rows % BATCH == 0) {
                    insert.executeBatch();
                    connection.commit();
                }
            } catch (SQLException | JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() throws SQLException {
            insert.executeBatch();
            insert.close();
            System.out.printf("%,d events of %,d cases%n", rows, CASES);
        }
    }

    /** One row per case, as a program without a log would keep it. */
    private static final class PlainRows implements AutoCloseable {

        private final PreparedStatement insert;
        private long rows;

        PlainRows(Connection connection) throws SQLException {
            insert = connection.prepareStatement(
                    "insert into plain_case (case_id, agency_id, kind, channel, department,"
                            + " received_on, due_on, decided_on, delivered_on, ground) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        }

        void add(LogMaker.Case one) {
            if (one.voided) {
                return;
            }
            try {
                var counted = one.answers.stream()
                        .filter(answer ->
                                answer.setAsideOn == null || answer.setAsideOn.getYear() > answer.decidedOn.getYear())
                        .findFirst();
                insert.setString(1, one.id);
                insert.setString(2, one.agency);
                insert.setString(3, one.kind.name());
                insert.setString(4, one.channel == null ? null : one.channel.name());
                insert.setString(5, one.department);
                insert.setObject(6, one.receivedOn);
                insert.setObject(7, one.dueOn);
                if (counted.isPresent()) {
                    insert.setObject(8, counted.get().decidedOn);
                    insert.setObject(9, counted.get().deliveredOn, Types.DATE);
                    insert.setString(10, counted.get().ground.name());
                } else {
                    insert.setNull(8, Types.DATE);
                    insert.setNull(9, Types.DATE);
                    insert.setNull(10, Types.VARCHAR);
                }
                insert.addBatch();
                if (++rows % BATCH == 0) {
                    insert.executeBatch();
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() throws SQLException {
            insert.executeBatch();
            insert.close();
        }
    }

    /** The bare cost of reading the log and making events of it. */
    private static void scan(EventLog log) {
        for (var round = 0; round < 2; round++) {
            var begun = System.nanoTime();
            long read;
            try (var all = log.all()) {
                read = all.limit(SCANNED).mapToLong(Recorded::sequence).count();
            }
            say("bare scan and decode of the first", read, since(begun));
        }
    }

    private static void count(ConfigurableApplicationContext desk) throws SQLException {
        var tally = desk.getBeanProvider(Projection.class).stream()
                .filter(Projection::tracking)
                .findFirst()
                .orElseThrow();
        var jdbc = desk.getBean(JdbcClient.class);
        tally.tables().forEach(table -> jdbc.sql("truncate table " + table).update());
        var transaction = new TransactionTemplate(desk.getBean(PlatformTransactionManager.class));
        var batch = new ArrayList<Recorded>(BATCH);
        var begun = System.nanoTime();
        var part = begun;
        var read = 0L;
        try (var all = desk.getBean(EventLog.class).all()) {
            for (var recorded : (Iterable<Recorded>) all::iterator) {
                batch.add(recorded);
                if (batch.size() == BATCH) {
                    apply(tally, batch, transaction);
                }
                if (++read % SCANNED == 0) {
                    say("  the last", SCANNED, since(part));
                    part = System.nanoTime();
                }
            }
        }
        apply(tally, batch, transaction);
        say("counted", read, since(begun));
        analyze(desk.getBean(DataSource.class));
    }

    private static void apply(Projection tally, List<Recorded> batch, TransactionTemplate transaction) {
        transaction.executeWithoutResult(status -> batch.forEach(tally::apply));
        batch.clear();
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static void say(String what, long events, Duration took) {
        System.out.printf(
                "%s %,d events: %,d s, %,d per second%n",
                what, events, took.toSeconds(), events * 1_000 / Math.max(1, took.toMillis()));
    }

    private void measure(ConfigurableApplicationContext desk) {
        var reports = desk.getBean(AnnualReports.class);
        var cases = desk.getBean(CasesBehind.class);
        var texts = desk.getBean(ReportTexts.class);
        var plain = new Plain(desk.getBean(JdbcClient.class));
        var head = desk.getBean(EventLog.class).head();
        countedUntil(desk.getBean(JdbcClient.class), head);
        var year = LAST_DAY.getYear();
        var running = reports.of(AGENCY, NAME, year);
        var closed = reports.of(AGENCY, NAME, year - 2);
        assertThat(running.pin().logPosition())
                .as("the report knows the whole log")
                .isEqualTo(head);
        same(running, plain);
        same(closed, plain);

        var questions = new ArrayList<Question>();
        questions.add(new Question(
                "table 3, running year", () -> reports.of(AGENCY, NAME, year), () -> plain.table3(year, LAST_DAY)));
        questions.add(new Question(
                "table 3, a closed year",
                () -> reports.of(AGENCY, NAME, year - 2),
                () -> plain.table3(year - 2, LAST_DAY)));
        questions.add(new Question(
                "cases of one cell",
                () -> cases.open(running, "table3/disclosed/natural_person", 1),
                () -> plain.page("decided_on", "kind = 'NATURAL_PERSON' and ground = 'DISCLOSED'", year)));
        questions.add(new Question(
                "cases of a rare cell",
                () -> cases.open(running, "table3/refused_state_secret/research", 1),
                () -> plain.page("decided_on", "kind = 'RESEARCH' and ground = 'STATE_SECRET'", year)));
        questions.add(new Question(
                "cases of all 126 cells",
                () -> cases.open(running, "table3/total/total", 1),
                () -> plain.page("decided_on", "1 = 1", year)));
        questions.add(new Question(
                "cases that are open now",
                () -> cases.open(running, "table3/carried_out/total", 1),
                () -> plain.open(LAST_DAY)));
        questions.add(new Question(
                "table 3 of a past day",
                () -> {
                    var day = day();
                    return reports.of(AGENCY, NAME, day.getYear(), day);
                },
                () -> {
                    var day = day();
                    return plain.table3(day.getYear(), day);
                }));
        questions.add(new Question(
                "cases open on a past day",
                () -> {
                    var day = day();
                    return cases.open(reports.of(AGENCY, NAME, day.getYear(), day), "table3/carried_out/total", 1);
                },
                () -> plain.open(day())));
        questions.add(new Question(
                "figures as known then",
                () -> {
                    var day = day();
                    return reports.of(AGENCY, NAME, day.getYear(), known(day, head));
                },
                () -> {
                    var day = day();
                    return plain.table3(day.getYear(), day);
                }));
        questions.add(new Question(
                "cases of one cell as known",
                () -> {
                    var day = day();
                    return cases.open(
                            reports.of(AGENCY, NAME, day.getYear(), known(day, head)),
                            "table3/disclosed/natural_person",
                            1);
                },
                () -> plain.page("decided_on", "kind = 'NATURAL_PERSON' and ground = 'DISCLOSED'", day().getYear())));
        questions.add(new Question(
                "cases open then as known",
                () -> {
                    var day = day();
                    return cases.open(
                            reports.of(AGENCY, NAME, day.getYear(), known(day, head)), "table3/carried_out/total", 1);
                },
                () -> plain.open(day())));
        questions.add(new Question(
                "whole report with its text",
                () -> AnnualReportJson.of(texts.of(reports.of(AGENCY, NAME, year - 1))),
                () -> plain.report(year - 1, LAST_DAY)));

        System.out.printf(
                "%,d cases, %,d rounds each after %,d s, %s, %,d MB of heap%n",
                CASES,
                ROUNDS,
                WARM_UP.toSeconds(),
                POSTGRES ? "PostgreSQL" : "H2",
                Runtime.getRuntime().maxMemory() >> 20);
        System.out.printf(
                "%-28s %10s %10s %14s %14s %8s%n", "ms", "p50", "p99", "group by p50", "group by p99", "ratio");
        questions.stream().filter(question -> question.name().startsWith(ASKED)).forEach(this::ask);
    }

    /** The place in the log that the statistics' own processor would have kept. */
    private static void countedUntil(JdbcClient jdbc, long head) {
        jdbc.sql("delete from token_entry where processor_name = 'tally'").update();
        jdbc.sql("insert into token_entry (processor_name, segment, token, timestamp) values ('tally', 0, ?, '')")
                .param("{\"index\":%d,\"gaps\":[]}".formatted(head).getBytes(StandardCharsets.UTF_8))
                .update();
    }

    /** Both arms count the same, or comparing them would mean nothing. */
    private static void same(AnnualReport report, Plain plain) {
        var counted = plain.table3(report.year(), LAST_DAY);
        for (var kind : ApplicantKind.values()) {
            assertThat(report.table3().figure(Table3Row.NEW_RECEIVED, kind.ordinal()))
                    .as("received in %d by %s", report.year(), kind)
                    .isEqualTo(counted.getOrDefault("received/" + kind, 0));
            assertThat(report.table3().figure(Table3Row.DISCLOSED, kind.ordinal()))
                    .as("disclosed in %d to %s", report.year(), kind)
                    .isEqualTo(counted.getOrDefault("DISCLOSED/" + kind, 0));
            assertThat(report.table3().figure(Table3Row.CARRIED_OUT, kind.ordinal()))
                    .as("carried out of %d by %s", report.year(), kind)
                    .isEqualTo(counted.getOrDefault("open/" + kind, 0));
        }
    }

    private LocalDate day() {
        return FIRST_DAY.plusDays(400 + random.nextInt((int) ChronoUnit.DAYS.between(FIRST_DAY, LAST_DAY) - 420));
    }

    /** A place in the log near the day: what was known then, or some weeks later. */
    private Moment known(LocalDate day, long head) {
        var passed = (double) ChronoUnit.DAYS.between(FIRST_DAY, day) / ChronoUnit.DAYS.between(FIRST_DAY, LAST_DAY);
        return new Moment(day, Math.min(head - 1, (long) (head * passed) + random.nextInt(200_000)));
    }

    /**
     * In turn; the plain table, which takes seconds over a million cases, only every so many rounds. Before that, the desk is
     * asked until Java has compiled what answers, as it has where an office has worked for a while.
     */
    private void ask(Question question) {
        var begun = System.nanoTime();
        while (since(begun).compareTo(WARM_UP) < 0) {
            took(question.desk());
        }
        var desk = new long[ROUNDS];
        var plain = new ArrayList<Long>();
        for (var round = 0; round < ROUNDS; round++) {
            desk[round] = took(question.desk());
            if (round % PLAIN_EVERY == 0) {
                plain.add(took(question.plain()));
            }
        }
        Arrays.sort(desk);
        var sorted = plain.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "%-28s %10.2f %10.2f %14.2f %14.2f %7.1fx%n",
                question.name(),
                at(desk, 50),
                at(desk, 99),
                at(sorted, 50),
                at(sorted, 99),
                at(sorted, 50) / at(desk, 50));
    }

    private static long took(Supplier<?> question) {
        var begun = System.nanoTime();
        var answer = question.get();
        var took = System.nanoTime() - begun;
        assertThat(answer).isNotNull();
        return took;
    }

    private static double at(long[] took, int percent) {
        return took[Math.min(took.length - 1, took.length * percent / 100)] / 1e6;
    }

    /** The questions over the plain table. */
    private record Plain(JdbcClient jdbc) {

        Map<String, Integer> table3(int year, LocalDate asOf) {
            var last = LocalDate.of(year, 12, 31);
            var end = asOf.isBefore(last) ? asOf : last;
            var counts = new LinkedHashMap<String, Integer>();
            counts.putAll(between("received_on", "'received', kind", year, end));
            counts.putAll(between("decided_on", "ground, kind", year, end));
            counts.putAll(openAt(end, "open"));
            counts.putAll(openAt(LocalDate.of(year - 1, 12, 31), "before"));
            return counts;
        }

        private Map<String, Integer> between(String column, String by, int year, LocalDate end) {
            var counts = new LinkedHashMap<String, Integer>();
            var group = by.startsWith("'") ? by.substring(by.indexOf(',') + 1) : by;
            jdbc.sql("select %s, count(*) from plain_case where agency_id = ? and %s between ? and ? group by %s"
                            .formatted(by, column, group))
                    .params(AGENCY, LocalDate.of(year, 1, 1), end)
                    .query(row -> {
                        counts.put(row.getString(1) + "/" + row.getString(2), row.getInt(3));
                    });
            return counts;
        }

        private Map<String, Integer> openAt(LocalDate day, String name) {
            var counts = new LinkedHashMap<String, Integer>();
            jdbc.sql("select kind, count(*) from plain_case where agency_id = ? and received_on <= ?"
                            + " and (decided_on is null or decided_on > ?) group by kind")
                    .params(AGENCY, day, day)
                    .query(row -> {
                        counts.put(name + "/" + row.getString(1), row.getInt(2));
                    });
            return counts;
        }

        List<String> page(String column, String which, int year) {
            jdbc.sql("select count(*) from plain_case where agency_id = ? and %s between ? and ? and %s"
                            .formatted(column, which))
                    .params(AGENCY, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                    .query(Integer.class)
                    .single();
            return jdbc.sql(("select case_id from plain_case where agency_id = ? and %s between ? and ? and %s"
                                    + " order by %s, case_id fetch first 50 rows only")
                            .formatted(column, which, column))
                    .params(AGENCY, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                    .query(String.class)
                    .list();
        }

        List<String> open(LocalDate day) {
            openAt(day, "open");
            return jdbc.sql("select case_id from plain_case where agency_id = ? and received_on <= ?"
                            + " and (decided_on is null or decided_on > ?)"
                            + " order by received_on, case_id fetch first 50 rows only")
                    .params(AGENCY, day, day)
                    .query(String.class)
                    .list();
        }

        /** Tables, channels, and who answered in time. */
        Map<String, Integer> report(int year, LocalDate asOf) {
            var counts = new LinkedHashMap<>(table3(year, asOf));
            var end = LocalDate.of(year, 12, 31);
            counts.putAll(between("received_on", "'channel', channel", year, end));
            counts.putAll(between(
                    "decided_on",
                    "department, case when coalesce(delivered_on, decided_on) > due_on then 1 else 0 end",
                    year,
                    end));
            return counts;
        }
    }
}
