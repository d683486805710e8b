package org.disclosuredesk.query.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.disclosuredesk.DisclosureDesk;
import org.disclosuredesk.eventlog.ReadModels;
import org.disclosuredesk.query.tally.Statistics;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The desk without its pages, opened for one verb and closed after it. */
final class Desk implements AutoCloseable {

    /** How long the statistics may take to read to the end of a long log. */
    static final Duration PATIENCE = Duration.ofMinutes(30);

    private final ConfigurableApplicationContext context;
    private final @Nullable Path scratch;

    Desk(ConfigurableApplicationContext context, @Nullable Path scratch) {
        this.context = context;
        this.scratch = scratch;
    }

    /** A desk over a throw-away store in memory that only counts: it has no pages, and so it keeps no lists for them. */
    static Desk throwAway() {
        return new Desk(
                open("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID()), "--desk.lists=false"), null);
    }

    /** A desk over a throw-away store on disk, for a replay of a log of any length. */
    static Desk throwAwayOnDisk() throws IOException {
        var scratch = Files.createTempDirectory("disclosure-desk-replay");
        return new Desk(open(file(scratch)), scratch);
    }

    /**
     * The desk over the store in a folder.
     *
     * @throws Refused where there is none
     */
    static Desk at(Path data) {
        if (!Files.exists(data.resolve("desk.mv.db"))) {
            throw new Refused("%s: no desk has kept its store here; name the folder given to --data when it was served"
                    .formatted(data));
        }
        return openOrMake(data);
    }

    /** The desk over the store in a folder, made where there is none yet. */
    static Desk openOrMake(Path data) {
        var desk = new Desk(open(file(data)), null);
        desk.get(ReadModels.class).bringUpToDate();
        return desk;
    }

    private static String file(Path data) {
        return "jdbc:h2:file:%s;DB_CLOSE_ON_EXIT=FALSE"
                .formatted(data.toAbsolutePath().resolve("desk"));
    }

    private static ConfigurableApplicationContext open(String url, String... more) {
        var arguments = new ArrayList<>(List.of(more));
        arguments.addAll(List.of(
                "--spring.datasource.url=" + url,
                "--desk.serving=false",
                "--desk.year-end.automatic=false",
                "--desk.demo=false",
                "--logging.level.root=error",
                // What goes wrong is told in one line by whoever opened the desk.
                "--logging.level.org.springframework.boot.SpringApplication=off",
                "--logging.level.org.disclosuredesk=error"));
        return new SpringApplicationBuilder(DisclosureDesk.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .run(arguments.toArray(String[]::new));
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    <T> Stream<T> all(Class<T> type) {
        return context.getBeanProvider(type).orderedStream();
    }

    /**
     * Waits until the statistics know all that is in the log.
     *
     * @throws IllegalStateException where they stand still or a case is parked: the figures would be wrong
     */
    void awaitStatistics() {
        var statistics = get(Statistics.class);
        if (!statistics.awaitHead(PATIENCE)) {
            throw new IllegalStateException("the statistics stand still; no figure can be given");
        }
        var parked = statistics.parked() == 0 ? 0 : statistics.takeInParked();
        if (parked > 0) {
            throw new IllegalStateException("%d case(s) are parked and not counted; run verify".formatted(parked));
        }
    }

    @Override
    public void close() {
        context.close();
        if (scratch != null) {
            FileSystemUtils.deleteRecursively(scratch.toFile());
        }
    }
}
