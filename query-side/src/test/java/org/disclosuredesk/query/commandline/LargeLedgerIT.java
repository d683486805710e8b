package org.disclosuredesk.query.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.disclosuredesk.DeskProcess;
import org.disclosuredesk.ledger.LedgerMaker;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A ledger of 15,000 cases")
class LargeLedgerIT {

    private static final int CASES = 15_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    @TempDir
    Path scratch;

    @Test
    @DisplayName("becomes reports within 512 MB of heap, and every case is counted")
    void report() throws IOException {
        var ledger = Files.createDirectories(scratch.resolve("ledger"));
        LedgerMaker.make(ledger, CASES, 1, 2023, TODAY);

        var ended = DeskProcess.run(
                scratch,
                DeskProcess.jar("-Xmx512m"),
                "report",
                "--ledger",
                ledger.toString(),
                "--agency",
                "某市",
                "--year",
                "2023",
                "--year",
                "2024",
                "--year",
                "2025",
                "--year",
                "2026",
                "--out",
                scratch.resolve("out").toString());

        assertThat(ended.code()).as(ended.output()).isZero();
        var received = 0;
        for (var year = 2023; year <= 2026; year++) {
            var report = new ObjectMapper()
                    .readTree(scratch.resolve("out/annual-report-%d.json".formatted(year))
                            .toFile());
            received += report.at("/table3/rows/new_received/6").asInt();
            assertThat(report.at("/checks/0/holds").asBoolean()).isTrue();
        }
        assertThat(received).isEqualTo(CASES);
        assertThat(ended.output()).as("a long import shows progress").containsPattern(CASES + " of \\d+ rows");
    }

    @Test
    @DisplayName("imported into a store, it is the same after a replay; imported again, it changes nothing")
    void store() throws IOException {
        var ledger = Files.createDirectories(scratch.resolve("small"));
        LedgerMaker.make(ledger, 600, 2, 2023, TODAY);
        var data = scratch.resolve("data");
        var importing =
                new String[] {"import", "--ledger", ledger.toString(), "--agency", "某市", "--data", data.toString()};

        assertThat(DeskProcess.run(scratch, DeskProcess.unpacked(), importing).code())
                .isZero();
        var again = DeskProcess.run(scratch, DeskProcess.unpacked(), importing);
        assertThat(again.code()).isZero();
        assertThat(again.output()).contains("0 requests, 0 remedies, 0 figures imported");

        var verified = DeskProcess.run(scratch, DeskProcess.unpacked(), "verify", "--data", data.toString());
        assertThat(verified.code()).as(verified.output()).isZero();
        assertThat(verified.output()).contains("no holes").contains("as replayed");

        try (var desk = DeskProcess.serve(scratch, DeskProcess.unpacked(), data)) {
            assertThat(desk.output()).contains("Disclosure Desk: http://");
            var refused = DeskProcess.run(scratch, DeskProcess.unpacked(), "verify", "--data", data.toString());
            assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
            assertThat(refused.output()).contains("in use by a running desk");
        }
    }
}
