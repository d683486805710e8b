package org.disclosuredesk.query.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.disclosuredesk.WholeDesk;
import org.disclosuredesk.eventlog.EventLogConfiguration;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.RemedyResult;
import org.disclosuredesk.ledger.Ledger;
import org.disclosuredesk.ledger.LedgerWriter;
import org.disclosuredesk.query.Cases;
import org.disclosuredesk.query.Pages;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.annualreport.AnnualReports;
import org.disclosuredesk.query.due.Today;
import org.disclosuredesk.query.ledger.LedgerExport;
import org.disclosuredesk.query.tally.Statistics;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@DisplayName("The whole ledger, taken out and brought into an empty desk")
class LedgerRoundTripTest {

    private static final List<Integer> YEARS = List.of(2021, 2022, 2023, 2024, 2025, 2026);
    private static final Console SILENT =
            new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));

    /** What a desk takes out, and the annual report of every year there. */
    private record TakenOut(byte[] zip, TreeMap<Integer, String> reports) {

        static TakenOut of(LedgerExport export, AnnualReports reports, String agency, LocalDate asOf) {
            var years = new TreeMap<Integer, String>();
            YEARS.forEach(year -> years.put(
                    year,
                    reports.of(Ids.agency(agency), agency, year, asOf).tables().hash()));
            return new TakenOut(written(export.of(Ids.agency(agency))), years);
        }
    }

    private static byte[] written(Ledger ledger) {
        var zip = new ByteArrayOutputStream();
        try {
            LedgerWriter.write(ledger, zip);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return zip.toByteArray();
    }

    /** An empty desk into which a ledger is brought. */
    private static TakenOut throughAnEmptyDesk(Path folder, String agency, LocalDate asOf) {
        var reading = Ledgers.read(folder, LocalDate.now(EventLogConfiguration.clock()), SILENT);
        assertThat(reading.faults()).isEmpty();
        try (var desk = Desk.throwAway()) {
            Ledgers.record(desk, reading, agency, SILENT);
            desk.awaitStatistics();
            return TakenOut.of(desk.get(LedgerExport.class), desk.get(AnnualReports.class), agency, asOf);
        }
    }

    private static Path unpacked(byte[] zip, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Files.write(folder.resolve(entry.getName()), in.readAllBytes());
            }
        }
        return folder;
    }

    private static void same(TakenOut second, TakenOut first) {
        assertThat(second.reports()).isEqualTo(first.reports());
        assertThat(second.zip()).isEqualTo(first.zip());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"guodian-town-2023", "shuyang-drc-2023", "unnamed-bureau-2023", "shanghai-stc-2024"})
    @DisplayName("of an example: every annual report is the same, and the second copy is the first, byte for byte")
    void examples(String example, @TempDir Path scratch) throws IOException {
        var asOf = LocalDate.now(EventLogConfiguration.clock());
        var first = throughAnEmptyDesk(ExampleLedger.copy(example, scratch.resolve("example")), "某局", asOf);

        var second = throughAnEmptyDesk(unpacked(first.zip(), scratch.resolve("first")), "某局", asOf);

        same(second, first);
    }

    @Nested
    @WholeDesk
    @TestPropertySource(
            properties = {"spring.datasource.url=jdbc:h2:mem:demo-ledger;DB_CLOSE_DELAY=-1", "desk.demo=true"})
    @DisplayName("of the example desk, whose cases were handled there")
    class OfTheExampleDesk {

        @Test
        @DisplayName("every annual report is the same, and the second copy is the first, byte for byte")
        void demo(
                @Autowired LedgerExport export,
                @Autowired AnnualReports reports,
                @Autowired DeskAgency agencies,
                @Autowired Statistics statistics,
                @Autowired Today today,
                @TempDir Path scratch)
                throws IOException {
            assertThat(statistics.awaitHead(Duration.ofSeconds(60))).isTrue();
            var agency = agencies.current().orElseThrow().name();
            var first = TakenOut.of(export, reports, agency, today.date());
            assertThat(export.of(Ids.agency(agency)).requests()).hasSizeGreaterThan(10);

            var second = throughAnEmptyDesk(unpacked(first.zip(), scratch.resolve("first")), agency, today.date());

            same(second, first);
        }
    }

    @Nested
    @Pages
    @DisplayName("of cases a ledger has no columns for")
    class OfCrookedCases {

        @Test
        @DisplayName("every annual report is the same, and the second copy is the first, byte for byte")
        void crooked(
                @Autowired Cases office,
                @Autowired LedgerExport export,
                @Autowired AnnualReports reports,
                @Autowired Statistics statistics,
                @TempDir Path scratch)
                throws IOException {
            var agency = office.newDesk();
            var undoneAtOnce = office.receives("撤-1", on("2025-02-03"));
            office.answers(undoneAtOnce, Ground.STATE_SECRET, on("2025-03-03"));
            office.setsAside(undoneAtOnce, 1, on("2025-06-02"));
            office.answers(undoneAtOnce, Ground.DISCLOSED, on("2025-07-01"));
            var undoneLater = office.receives("撤-2", on("2024-11-04"));
            office.answers(undoneLater, Ground.NOT_HELD, on("2024-12-02"));
            office.setsAside(undoneLater, 1, on("2025-05-06"));
            office.answers(undoneLater, Ground.PARTIALLY_DISCLOSED, on("2025-06-03"));
            office.concludes(office.reviewOf(undoneLater, on("2025-01-06")), on("2025-05-06"), RemedyResult.CORRECTED);
            office.receives("续-1", on("2024-12-24"), ApplicantKind.BUSINESS, "=HYPERLINK(\"x\")", "+86，\"引号\"\r\n第二行 ");
            var mistaken = office.receives("错-1", on("2025-02-05"));
            office.reviewOf(mistaken, on("2025-04-01"));
            office.rectifies(mistaken, 0, null, null);
            var moved = office.receives("改-1", on("2025-01-06"));
            office.rectifies(moved, 0, "receivedOn", "2024-12-30");
            office.answers(moved, Ground.REPEAT, on("2025-01-20"));
            office.asksThirdParty(office.receives("征-1", on("2026-02-03")), on("2026-02-06"));
            assertThat(statistics.awaitHead(Duration.ofSeconds(60))).isTrue();
            var first = TakenOut.of(export, reports, agency, Cases.TODAY);
            var folder = unpacked(first.zip(), scratch.resolve("first"));
            assertThat(Files.readString(folder.resolve("requests.csv")))
                    .contains("\"\t=HYPERLINK(\"\"x\"\")\"", "2024-12-02 本机关不掌握相关政府信息（2025-05-06 被撤销）")
                    .doesNotContain("错-1");

            var second = throughAnEmptyDesk(folder, agency, Cases.TODAY);

            same(second, first);
        }

        private LocalDate on(String day) {
            return LocalDate.parse(day);
        }
    }
}
