package org.disclosuredesk.query.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipInputStream;
import org.axonframework.config.EventProcessingConfiguration;
import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.command.year.PublishReport;
import org.disclosuredesk.command.year.WriteNarrative;
import org.disclosuredesk.eventlog.EventLogConfiguration;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.publishing.ReportPins;
import org.disclosuredesk.query.annualreport.AnnualReports;
import org.disclosuredesk.query.narrative.ReportTexts;
import org.disclosuredesk.query.reportfile.AnnualReportJson;
import org.disclosuredesk.query.tally.YearRecords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("A published report survives")
class PublishedReportSurvivesTest {

    private static final Console SILENT =
            new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
    private static final String OFFICE = "某发改局";
    private static final String AGENCY = Ids.agency(OFFICE);

    /** What was published, made from the store in a folder as it lies there. */
    private static String published(Path data) {
        try (var desk = Desk.at(data)) {
            return published(desk);
        }
    }

    private static String published(Desk desk) {
        desk.awaitStatistics();
        var publication = desk.get(YearRecords.class).publications(AGENCY, 2023).get(0);
        var report = desk.get(AnnualReports.class).of(publication, OFFICE);
        assertThat(report.tables().hash()).isEqualTo(publication.tablesHash());
        return AnnualReportJson.of(desk.get(ReportTexts.class).of(report));
    }

    @Test
    @DisplayName("a restore from backup and a full rebuild of the statistics, to the byte")
    void restoredAndRebuilt(@TempDir Path scratch) throws IOException {
        var store = scratch.resolve("store");
        var backup = scratch.resolve("backup.zip");
        String before;
        try (var desk = Desk.openOrMake(store)) {
            publish(desk, scratch);
            before = published(desk);
            desk.get(JdbcClient.class).sql("backup to '%s'".formatted(backup)).update();
        }

        var restored = scratch.resolve("restored");
        unzip(backup, restored);
        assertThat(published(restored)).isEqualTo(before);

        try (var desk = Desk.at(restored)) {
            forget(desk);
        }
        assertThat(published(restored)).isEqualTo(before);
        assertThat(before).contains("\"year\" : 2023", "写在第五部分的话。");
    }

    private static void publish(Desk desk, Path scratch) throws IOException {
        var folder = ExampleLedger.copy("shuyang-drc-2023", scratch.resolve("ledger"));
        var reading = Ledgers.read(folder, LocalDate.now(EventLogConfiguration.clock()), SILENT);
        Ledgers.record(desk, reading, OFFICE, SILENT);
        var head = Provenance.live("supervisor", "test");
        var acts = desk.get(Acts.class);
        acts.perform(new WriteNarrative(AGENCY, 2023, 5, "写在第五部分的话。"), head);
        desk.awaitStatistics();
        var seen = desk.get(ReportPins.class).now(AGENCY, 2023).orElseThrow();
        acts.perform(new PublishReport(AGENCY, 2023, seen.tablesHash()), head);
        acts.perform(new WriteNarrative(AGENCY, 2023, 5, "后来写的话。"), head);
    }

    /** Everything but the log is lost. */
    private static void forget(Desk desk) {
        var jdbc = desk.get(JdbcClient.class);
        desk.get(EventProcessingConfiguration.class)
                .eventProcessor("tally")
                .orElseThrow()
                .shutDown();
        new TransactionTemplate(desk.get(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            for (var table : new String[] {
                "tally_case",
                "tally_entry",
                "tally_cell",
                "tally_move",
                "tally_figure",
                "tally_year",
                "tally_narrative",
                "tally_publication"
            }) {
                jdbc.sql("delete from " + table).update();
            }
            jdbc.sql("delete from token_entry where processor_name = 'tally'").update();
        });
    }

    private static void unzip(Path zip, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Files.copy(in, folder.resolve(Path.of(entry.getName()).getFileName()));
            }
        }
    }
}
