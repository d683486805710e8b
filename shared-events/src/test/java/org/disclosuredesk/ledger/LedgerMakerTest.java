package org.disclosuredesk.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.law.term.RemedyResult;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A made ledger")
class LedgerMakerTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 28);

    @TempDir
    Path folder;

    @TempDir
    Path again;

    @Test
    @DisplayName("is read without a fault and holds everything a ledger can hold")
    void holdsEverythingALedgerCanHold() throws IOException {
        LedgerMaker.make(folder, 3000, 1, 2020, TODAY);
        var reading = new LedgerReader().read(folder, TODAY);
        var ledger = reading.ledger();

        assertThat(LedgerFolder.inEnglish(reading)).isEmpty();
        assertThat(ledger.requests()).hasSize(3000);
        assertThat(ledger.requests().stream()
                        .filter(row -> row.ground() != null)
                        .map(row -> row.ground() + "/" + row.applicantKind())
                        .collect(Collectors.toSet()))
                .hasSizeGreaterThan(Ground.values().length * ApplicantKind.values().length * 9 / 10);
        assertThat(ledger.requests()).extracting(RequestRow::ground).contains(Ground.values());
        assertThat(ledger.requests())
                .anyMatch(row -> row.answeredOn() == null)
                .anyMatch(row -> row.correctionReceivedOn() != null)
                .anyMatch(row -> row.correctionCalledOn() != null && row.correctionReceivedOn() == null)
                .anyMatch(row -> row.thirdPartyAnsweredOn() != null)
                .anyMatch(row -> row.extensionToldOn() != null && row.extensionWorkingDays() == null)
                .anyMatch(row -> row.feePaidOn() != null)
                .anyMatch(row -> row.answeredOn() != null
                        && row.answeredOn().getYear() > row.receivedOn().getYear());
        assertThat(ledger.remedies())
                .anyMatch(row -> row.registerNo() == null)
                .anyMatch(row -> row.concludedOn() == null);
        assertThat(ledger.remedies()).extracting(RemedyRow::kind).contains(RemedyKind.values());
        assertThat(ledger.remedies()).extracting(RemedyRow::result).contains(RemedyResult.values());
        assertThat(ledger.figures()).hasSize(50);
    }

    @Test
    @DisplayName("is the same for the same seed")
    void isTheSameForTheSameSeed() throws IOException {
        LedgerMaker.make(folder, 500, 7, 2021, TODAY);
        LedgerMaker.make(again, 500, 7, 2021, TODAY);

        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("requests.csv", "remedies.csv", "figures.csv")
                    .allSatisfy(file -> assertThat(again.resolve(file)).hasSameBinaryContentAs(folder.resolve(file)));
        }
    }
}
