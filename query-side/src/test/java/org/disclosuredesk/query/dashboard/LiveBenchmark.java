package org.disclosuredesk.query.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disclosuredesk.Browser;
import org.disclosuredesk.DeskProcess;
import org.disclosuredesk.eventlog.EventLogConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * How long it takes from an act of an officer until the dashboard of a supervisor knows it: on the same node, and on another
 * node of the same PostgreSQL. Not a test: it asserts no speed, it prints what it measured beside the act alone, from its
 * sending to its answer, as the baseline of the same run.
 *
 * <p>Run by {@code mvn -P benchmark verify}; {@code -Ddesk.benchmark.acts} says how many acts.
 */
@DisplayName("From an act to the dashboard")
class LiveBenchmark {

    private static final int ACTS = Integer.getInteger("desk.benchmark.acts", 300);
    private static final int WARM_UP = 60;
    private static final Pattern RECEIVED = Pattern.compile("\"received\":\"(\\d+)\"");
    private static final Path SCRATCH = Path.of("target", "live-benchmark");

    /** A dashboard that was told of so many requests, at that time. */
    private record Told(int received, long at) {}

    @Test
    @DisplayName("on one node with its own store")
    void oneNode() throws Exception {
        var scratch = Files.createDirectories(SCRATCH);
        try (var desk = DeskProcess.serve(
                scratch, DeskProcess.jar("-Xmx512m"), Files.createTempDirectory(scratch, "data"), "--demo")) {
            measure("H2, same node", desk, desk);
        }
    }

    @Test
    @DisplayName("on two nodes of one PostgreSQL")
    void twoNodes() throws Exception {
        var scratch = Files.createDirectories(SCRATCH);
        try (var server = EmbeddedPostgres.builder().start();
                var first = node(scratch, server);
                var second = node(scratch, server)) {
            measure("PostgreSQL, same node", first, first);
            measure("PostgreSQL, from the node that counts to the other", first, second);
            measure("PostgreSQL, from the other to the node that counts", second, first);
        }
    }

    private static DeskProcess node(Path scratch, EmbeddedPostgres server) throws IOException {
        return DeskProcess.serve(
                scratch,
                DeskProcess.jar("-Xmx512m"),
                Files.createTempDirectory(scratch, "node"),
                "--demo",
                "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres");
    }

    private static void measure(String what, DeskProcess acting, DeskProcess watching) throws Exception {
        var officer = new Browser(acting.address());
        officer.signIn("officer", "disclosure-desk");
        var supervisor = new Browser(watching.address());
        supervisor.signIn("supervisor", "disclosure-desk");
        var told = new LinkedBlockingQueue<Told>();
        try (var stream = supervisor.listens("/dashboard/live")) {
            var reader = new Thread(() -> read(stream, told), "listener");
            reader.setDaemon(true);
            reader.start();
            var known = next(told, 0).received();
            var alone = new long[ACTS];
            var fromSent = new long[ACTS];
            var fromAnswered = new long[ACTS];
            for (var act = -WARM_UP; act < ACTS; act++) {
                var form = officer.form("/requests/new");
                form.put("applicantKind", "BUSINESS");
                form.put("informationSought", "某道路竣工图");
                form.put(
                        "receivedOn",
                        LocalDate.now(EventLogConfiguration.SHANGHAI).toString());
                var sent = System.nanoTime();
                var answer = officer.post("/requests", form);
                var answered = System.nanoTime();
                assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("/new");
                known++;
                var came = next(told, known).at();
                if (act >= 0) {
                    alone[act] = answered - sent;
                    fromSent[act] = came - sent;
                    fromAnswered[act] = Math.max(0, came - answered);
                }
            }
            print(what, alone, fromSent, fromAnswered);
        }
    }

    private static void read(Stream<String> stream, LinkedBlockingQueue<Told> told) {
        try {
            stream.forEach(line -> {
                var at = System.nanoTime();
                var received = RECEIVED.matcher(line);
                if (line.startsWith("data:") && received.find()) {
                    told.add(new Told(Integer.parseInt(received.group(1)), at));
                }
            });
        } catch (UncheckedIOException e) {
            // The stream was closed: this is the end.
            return;
        }
    }

    private static Told next(LinkedBlockingQueue<Told> told, int atLeast) throws InterruptedException {
        for (var one = told.poll(1, TimeUnit.MINUTES); ; one = told.poll(1, TimeUnit.MINUTES)) {
            assertThat(one).as("a message to the dashboard").isNotNull();
            if (one.received() >= atLeast) {
                return one;
            }
        }
    }

    private static void print(String what, long[] alone, long[] fromSent, long[] fromAnswered) {
        System.out.printf("%s, %d acts%n", what, ACTS);
        for (var measured : new long[][] {alone, fromSent, fromAnswered}) {
            Arrays.sort(measured);
            System.out.printf(
                    "  %-42s p50 %6.1f ms   p99 %6.1f ms   %4.1f x baseline%n",
                    measured == alone
                            ? "baseline: the act, sent to answered"
                            : measured == fromSent ? "sent to shown" : "answered to shown",
                    at(measured, 50),
                    at(measured, 99),
                    at(measured, 50) / at(alone, 50));
        }
    }

    private static double at(long[] took, int percent) {
        return took[Math.min(took.length - 1, took.length * percent / 100)] / 1_000_000.0;
    }
}
