package org.disclosuredesk.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A large ledger")
class LargeLedgersTest {

    private static final int MANY = 100_000;

    @TempDir
    Path folder;

    @Test
    @DisplayName("of 15,000 cases is read at once")
    void ofFifteenThousandCasesIsReadAtOnce() throws IOException {
        var today = LocalDate.of(2024, 6, 28);
        LedgerMaker.make(folder, 15_000, 1, 2020, today);

        var reading = Assertions.assertTimeout(Duration.ofSeconds(10), () -> new LedgerReader().read(folder, today));

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.ledger().requests()).hasSize(15_000);
    }

    @Test
    @DisplayName("with 100,000 faulty rows names every one of them")
    void withManyFaultyRowsNamesEveryOne() throws IOException {
        try (var csv = Files.newBufferedWriter(folder.resolve("requests.csv"))) {
            csv.write(LedgerFolder.REQUESTS + "\n");
            for (var i = 0; i < MANY; i++) {
                csv.write(LedgerFolder.request("2023-%06d".formatted(i), "2023-02-30", "村民", "2023-03-27", "公开申请")
                        + "\n");
            }
        }

        var reading = Assertions.assertTimeout(
                Duration.ofSeconds(30), () -> new LedgerReader().read(folder, LedgerFolder.TODAY));

        assertThat(reading.faults()).hasSize(3 * MANY);
        assertThat(reading.faults().stream().mapToInt(Fault::line).distinct().toArray())
                .isEqualTo(IntStream.rangeClosed(2, MANY + 1).toArray());
        assertThat(reading.registerNos()).hasSize(MANY);
    }
}
