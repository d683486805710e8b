package org.disclosuredesk.query.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.disclosuredesk.eventlog.EventLogConfiguration;
import org.disclosuredesk.ledger.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Brings a ledger into the desk's store. */
@Command(name = "import", description = "Bring a ledger into the desk's store.")
final class ImportVerb implements Callable<Integer> {

    @Option(names = "--ledger", paramLabel = "FOLDER_OR_XLSX", required = true, description = "the ledger")
    Path ledger = Path.of(".");

    @Option(names = "--agency", paramLabel = "NAME", required = true, description = "whose ledger it is")
    String agency = "";

    @Option(names = "--data", paramLabel = "DIR", required = true, description = "the folder of the desk's store")
    Path data = Path.of(".");

    @Option(names = "--dry-run", description = "only check; write nothing")
    boolean dryRun;

    private final Console console;

    ImportVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        agency = Ledgers.agency(agency);
        var reading = Ledgers.read(ledger, LocalDate.now(EventLogConfiguration.clock()), console);
        if (!Files.exists(data.resolve("desk.mv.db"))) {
            // What is refused or only checked leaves no store behind.
            try (var desk = Desk.throwAway()) {
                Ledgers.check(desk, reading, agency, console);
            }
            if (dryRun) {
                return checked(reading);
            }
            Files.createDirectories(data);
        }
        try (var desk = Desk.openOrMake(data)) {
            if (dryRun) {
                Ledgers.check(desk, reading, agency, console);
                return checked(reading);
            }
            var brought = Ledgers.record(desk, reading, agency, console);
            desk.awaitStatistics();
            console.say("%d requests, %d remedies, %d figures imported; %d rows were known already"
                    .formatted(brought.requests(), brought.remedies(), brought.figures(), brought.known()));
        }
        return ExitCode.DONE;
    }

    private int checked(Reading reading) {
        console.say("The ledger can be imported: %d requests. Nothing was written."
                .formatted(reading.ledger().requests().size()));
        return ExitCode.DONE;
    }
}
