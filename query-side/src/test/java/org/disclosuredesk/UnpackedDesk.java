package org.disclosuredesk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The desk's jar unpacked beside it, with an archive of its classes as a virtual machine holds them: it starts in half the
 * time. Made once for all virtual machines of a build.
 */
final class UnpackedDesk {

    private static final int PATIENCE_SECONDS = 180;

    private UnpackedDesk() {}

    /** What starts it, after these options, with which its archive was made. */
    static List<String> of(Path jar, List<String> options) throws IOException {
        var beside = jar.resolveSibling("unpacked");
        var archive = beside.resolve("classes.jsa");
        var unpacked = beside.resolve("desk");
        Files.createDirectories(beside);
        try (var channel =
                        FileChannel.open(beside.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var alone = channel.lock()) {
            if (!alone.isValid()
                    || !Files.exists(archive)
                    || Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(jar)) < 0) {
                unpack(jar, unpacked);
                archive(unpacked.resolve(jar.getFileName()), beside, archive, options);
            }
        }
        return List.of(
                "-XX:SharedArchiveFile=" + archive,
                "-jar",
                unpacked.resolve(jar.getFileName()).toString());
    }

    private static void unpack(Path jar, Path to) throws IOException {
        var command = DeskProcess.java("-Djarmode=tools");
        command.addAll(List.of("-jar", jar.toString(), "extract", "--force", "--destination", to.toString()));
        run(command);
    }

    /** The desk comes up once, over a store of its own, and its classes are kept as it ends. */
    private static void archive(Path jar, Path beside, Path archive, List<String> options) throws IOException {
        var coming = beside.resolve("coming.jsa");
        Files.deleteIfExists(coming);
        var command = DeskProcess.java(options.toArray(String[]::new));
        command.addAll(List.of(
                "-XX:ArchiveClassesAtExit=" + coming,
                "-Dspring.context.exit=onRefresh",
                "-jar",
                jar.toString(),
                "--data",
                Files.createTempDirectory(beside, "data").toString()));
        run(command);
        Files.move(coming, archive, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void run(List<String> command) throws IOException {
        var output = Files.createTempFile("unpacking", ".log");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException("The desk was not unpacked: " + Files.readString(output));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            process.destroyForcibly();
            Files.delete(output);
        }
    }
}
