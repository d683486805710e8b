package org.disclosuredesk;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The desk as a process of its own, as an office runs it, listening on 127.0.0.1 alone. */
public final class DeskProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path output;
    private final int port;

    private DeskProcess(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    /** How a verb ended. */
    public record Ended(int code, String output) {}

    /** Options for a virtual machine that lives for a few acts: it need not compile well. */
    private static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m");

    /** Java, with the desk unpacked from its jar, for a few acts; after these further options. */
    public static List<String> unpacked(String... options) throws IOException {
        var command =
                java(Stream.concat(SHORT_LIVED.stream(), Arrays.stream(options)).toArray(String[]::new));
        command.addAll(UnpackedDesk.of(Path.of(System.getProperty("desk.jar")), SHORT_LIVED));
        return command;
    }

    /** Java, with the desk's jar, as an office would start it with these options. */
    public static List<String> jar(String... options) {
        var command = java(options);
        command.add("-jar");
        command.add(System.getProperty("desk.jar"));
        return command;
    }

    /** Java, with a main class of the tests. */
    public static List<String> testClass(Class<?> main) {
        var command = java(SHORT_LIVED.toArray(String[]::new));
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(main.getName());
        return command;
    }

    static List<String> java(String... options) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        return command;
    }

    /** Runs a verb to its end. */
    public static Ended run(Path scratch, List<String> command, String... arguments) throws IOException {
        return run(scratch, command, PATIENCE, arguments);
    }

    /** Runs a verb to its end, however long that takes up to this. */
    public static Ended run(Path scratch, List<String> command, Duration patience, String... arguments)
            throws IOException {
        var process = start(scratch, command, arguments);
        try {
            if (!process.process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("It did not end: " + process.output());
            }
            return new Ended(process.process.exitValue(), process.output());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            process.kill();
        }
    }

    /** Serves a store and waits until the desk answers. */
    public static DeskProcess serve(Path scratch, List<String> command, Path data, String... more) throws IOException {
        var port = freePort();
        var arguments = new ArrayList<String>(
                List.of("--data", data.toString(), "--port", Integer.toString(port), "--server.address=127.0.0.1"));
        arguments.addAll(List.of(more));
        var started = start(scratch, command, arguments.toArray(String[]::new));
        var desk = new DeskProcess(started.process, started.output, port);
        desk.awaitServing();
        return desk;
    }

    private static DeskProcess start(Path scratch, List<String> command, String... arguments) throws IOException {
        Files.createDirectories(scratch);
        var output = Files.createTempFile(scratch, "desk", ".log");
        var whole = new ArrayList<>(command);
        whole.addAll(List.of(arguments));
        var process = new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new DeskProcess(process, output, 0);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitServing() throws IOException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!output().contains("Disclosure Desk: http://")) {
            if (!process.isAlive() || System.nanoTime() > until) {
                kill();
                throw new IllegalStateException("The desk does not serve: " + output());
            }
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public String output() throws IOException {
        return Files.readString(output);
    }

    /** kill -9: no warning, no farewell. */
    public void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
