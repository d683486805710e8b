package org.disclosuredesk.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.disclosuredesk.DeskProcess;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Nothing connects out")
class NothingConnectsOutIT {

    @TempDir
    Path scratch;

    /** Stands where the way out would be, and notes who asks for it. */
    private static final class WayOut implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final List<String> asked = new CopyOnWriteArrayList<>();

        WayOut() throws IOException {
            var listener = new Thread(this::listen, "way-out");
            listener.setDaemon(true);
            listener.start();
        }

        private void listen() {
            while (!socket.isClosed()) {
                try (var caller = socket.accept();
                        var in = new BufferedReader(
                                new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII))) {
                    asked.add(in.readLine());
                } catch (IOException e) {
                    // The caller went away, or the test is over.
                }
            }
        }

        String[] options() {
            var port = Integer.toString(socket.getLocalPort());
            return new String[] {
                "-Dhttp.proxyHost=127.0.0.1", "-Dhttp.proxyPort=" + port,
                "-Dhttps.proxyHost=127.0.0.1", "-Dhttps.proxyPort=" + port,
                "-Dhttp.nonProxyHosts="
            };
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    @Test
    @DisplayName("the desk, served and left to itself, asks for no other machine")
    void silent() throws Exception {
        try (var way = new WayOut();
                var desk = DeskProcess.serve(scratch, DeskProcess.unpacked(way.options()), scratch.resolve("silent"))) {
            TimeUnit.SECONDS.sleep(4);
            assertThat(desk.output()).doesNotContain("axoniq");
            assertThat(way.asked).isEmpty();
        }
    }

    @Test
    @DisplayName("control: with Axon's own setting it does")
    void control() throws Exception {
        try (var way = new WayOut();
                var desk = DeskProcess.serve(
                        scratch,
                        DeskProcess.unpacked(way.options()),
                        scratch.resolve("control"),
                        "--axon.update-check.disabled=false")) {
            for (var tries = 0; tries < 200 && way.asked.isEmpty(); tries++) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            assertThat(desk.address()).isNotEmpty();
            assertThat(way.asked).isNotEmpty();
        }
    }
}
