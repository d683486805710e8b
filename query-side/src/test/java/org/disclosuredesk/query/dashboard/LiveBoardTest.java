package org.disclosuredesk.query.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.disclosuredesk.Browser;
import org.disclosuredesk.ServedDesk;
import org.disclosuredesk.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServedDesk
@DisplayName("Whoever has the dashboard open")
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class LiveBoardTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    LiveBoard live;

    @Autowired
    SettableClock clock;

    @LocalServerPort
    int port;

    private Browser officer;
    private Browser supervisor;

    @BeforeEach
    void sitDown() throws IOException {
        clock.set(LocalDate.of(2026, 11, 24));
        officer = new Browser("http://127.0.0.1:" + port);
        officer.signIn("officer", "disclosure-desk");
        supervisor = new Browser("http://127.0.0.1:" + port);
        supervisor.signIn("supervisor", "disclosure-desk");
    }

    private void logsARequest() throws IOException {
        logsARequest("2026-11-24");
    }

    private void logsARequest(String receivedOn) throws IOException {
        var answer = officer.submit(
                "/requests/new",
                "/requests",
                Map.of("applicantKind", "BUSINESS", "informationSought", "某桥梁检测报告", "receivedOn", receivedOn));
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("/requests/new");
    }

    private static JsonNode nextBoard(Iterator<String> lines) throws IOException {
        for (var line = lines.next(); ; line = lines.next()) {
            if (line.startsWith("data:{")) {
                return JSON.readTree(line.substring("data:".length()));
            }
        }
    }

    private static int figure(JsonNode board, String name) {
        return Integer.parseInt(board.path("figures").path(name).asText());
    }

    @Test
    @DisplayName("is told how things stand at once, and what changes as soon as it is recorded and counted")
    void told() throws IOException {
        try (var stream = supervisor.listens("/dashboard/live")) {
            var lines = stream.iterator();
            var first = nextBoard(lines);
            logsARequest();
            var board = nextBoard(lines);
            while (figure(board, "open") == figure(first, "open")) {
                board = nextBoard(lines);
            }

            assertThat(figure(board, "open")).isEqualTo(figure(first, "open") + 1);
            assertThat(figure(board, "received")).isEqualTo(figure(first, "received") + 1);
            assertThat(board.path("position").asLong())
                    .isGreaterThan(first.path("position").asLong());
            assertThat(board.path("news").path(0).path("chinese").asText()).isEqualTo("收到申请");
            assertThat(board.toString()).doesNotContain("桥梁");
        }
    }

    @Test
    @DisplayName("is told of last year what is recorded belatedly, as soon as nothing more comes")
    void toldOfLastYear() throws IOException {
        try (var stream = supervisor.listens("/dashboard/live")) {
            var lines = stream.iterator();
            var first = nextBoard(lines);
            logsARequest("2025-11-10");
            var board = nextBoard(lines);
            while (figure(board, "before/received") == figure(first, "before/received")) {
                board = nextBoard(lines);
            }

            assertThat(figure(board, "before/received")).isEqualTo(figure(first, "before/received") + 1);
            assertThat(figure(board, "received")).isEqualTo(figure(first, "received"));
        }
    }

    @Test
    @DisplayName("listens no longer than their session")
    void endsWithTheSession() throws IOException {
        try (var stream = supervisor.listens("/dashboard/live")) {
            var lines = stream.iterator();
            nextBoard(lines);
            supervisor.submit("/today", "/logout", Map.of());
            logsARequest();

            var last = "";
            while (lines.hasNext()) {
                var line = lines.next();
                last = line.startsWith("event:") ? line : last;
            }
            assertThat(last).isEqualTo("event:ended");
        }
        assertThatThrownBy(() -> new Browser("http://127.0.0.1:" + port).listens("/dashboard/live"))
                .hasMessageContaining("302");
    }

    @Test
    @DisplayName("waits for nobody who reads slowly")
    void slowOnes() throws IOException {
        var slow = new CountDownLatch(1);
        try (var stream = supervisor.listens("/dashboard/live")) {
            var lines = stream.iterator();
            var first = nextBoard(lines);
            for (var one = 0; one < 20; one++) {
                assertThat(live.listen(() -> comesToAnEnd(slow))).isPresent();
            }
            logsARequest();
            var board = nextBoard(lines);
            while (figure(board, "open") == figure(first, "open")) {
                board = nextBoard(lines);
            }
            assertThat(live.listeners()).isGreaterThan(20);
        } finally {
            slow.countDown();
        }
        await().until(() -> live.listeners() < 20);
    }

    private static boolean comesToAnEnd(CountDownLatch slow) {
        try {
            slow.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    @Test
    @DisplayName("listens no longer than the desk runs, and again when it does")
    void endsWithTheDesk() throws IOException {
        try (var stream = supervisor.listens("/dashboard/live")) {
            var lines = stream.iterator();
            nextBoard(lines);
            try {
                live.stop();

                assertThat(live.listen(() -> true)).isEmpty();
                lines.forEachRemaining(line -> {});
                await().until(() -> live.listeners() == 0);
            } finally {
                live.start();
            }
        }
        supervisor.listens("/dashboard/live").close();
    }

    @Test
    @DisplayName("is told to begin anew where it cannot be told")
    void failing() {
        var before = live.listeners();
        assertThat(live.listen(() -> {
                    throw new UnsupportedOperationException("No session can be looked up");
                }))
                .isPresent();
        await().until(() -> live.listeners() <= before);
    }

    @Test
    @DisplayName("is one of so many; who listens no more makes room")
    void soMany() throws IOException {
        var listening = new AtomicBoolean(true);
        while (live.listeners() < LiveBoard.MOST_LISTENERS) {
            assertThat(live.listen(listening::get)).isPresent();
        }
        assertThatThrownBy(() -> supervisor.listens("/dashboard/live")).hasMessageContaining("503");

        // It is seen as soon as there is something to say.
        listening.set(false);
        logsARequest();

        await().until(() -> live.listeners() < LiveBoard.MOST_LISTENERS);
        supervisor.listens("/dashboard/live").close();
    }
}
