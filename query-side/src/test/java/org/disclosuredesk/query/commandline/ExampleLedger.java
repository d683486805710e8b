package org.disclosuredesk.query.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.disclosuredesk.ledger.LedgerReader;

/** The project's own copies of the example ledgers, as folders a verb can be given. */
final class ExampleLedger {

    private ExampleLedger() {}

    static Path copy(String example, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var file : List.of("requests.csv", "remedies.csv", "figures.csv", "expected.json")) {
            try (var in = LedgerReader.class.getResourceAsStream("/ledgers/" + example + "/" + file)) {
                if (in != null) {
                    Files.copy(in, folder.resolve(file));
                }
            }
        }
        return folder;
    }
}
