package org.disclosuredesk.query.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks the log, and every read model against a replay of it. */
@Command(name = "verify", description = "Check the log, and every list against a replay of it.")
final class VerifyVerb implements Callable<Integer> {

    @Option(names = "--data", paramLabel = "DIR", required = true, description = "the folder of the desk's store")
    Path data = Path.of(".");

    private final Console console;

    VerifyVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (var desk = Desk.at(data);
                var replay = Desk.throwAwayOnDisk()) {
            return new Verification(desk, replay, console).clean() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }
}
