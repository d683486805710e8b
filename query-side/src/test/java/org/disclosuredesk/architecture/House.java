package org.disclosuredesk.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The house that the rules look at: the classes of its three modules, and their files. */
final class House {

    static final String DESK = "org.disclosuredesk";
    static final String COMMAND = DESK + ".command..";
    static final String QUERY = DESK + ".query..";
    static final String EVENTS = DESK + ".events..";
    static final String LAW = DESK + ".law..";
    static final String TERM = DESK + ".law.term..";
    static final String FOLD = DESK + ".fold..";
    static final String LEDGER = DESK + ".ledger..";
    static final String INTAKE = DESK + ".intake..";
    static final String EVENTLOG = DESK + ".eventlog..";

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new MainOnly()).importPackages(DESK);
    private static final List<String> MODULES = List.of("shared-events", "command-side", "query-side");
    private static final Set<String> NOT_SOURCES = Set.of("target", ".git", ".idea", ".settings", ".vscode");

    private House() {}

    /** The classes of all three modules, without their tests. */
    static JavaClasses classes() {
        return CLASSES;
    }

    /** The folder of the whole project. */
    static Path root() {
        var folder =
                Path.of(System.getProperty("basedir", ".")).toAbsolutePath().normalize();
        while (!Files.isDirectory(folder.resolve("shared-events"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** Every file of the project that somebody wrote. */
    static List<Path> files() {
        try (Stream<Path> files = Files.walk(root())) {
            return files.filter(Files::isRegularFile)
                    .filter(House::wasWritten)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file of the main sources. */
    static List<Path> mainSources() {
        var folders = MODULES.stream()
                .map(module -> root().resolve(module).resolve("src").resolve("main"))
                .toList();
        return files().stream()
                .filter(file -> folders.stream().anyMatch(file::startsWith))
                .toList();
    }

    private static boolean wasWritten(Path file) {
        for (var part : root().relativize(file)) {
            if (NOT_SOURCES.contains(part.toString())) {
                return false;
            }
        }
        return true;
    }

    /** Leaves out tests, also those that come as a jar. */
    private static final class MainOnly implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return ImportOption.Predefined.DO_NOT_INCLUDE_TESTS.includes(location) && !location.contains("-tests.jar");
        }
    }
}
