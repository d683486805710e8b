package org.disclosuredesk.query.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.disclosuredesk.query.reportfile.Fonts;
import org.disclosuredesk.query.reportfile.PrintedFigures;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("report: the four example ledgers")
class ExampleReportsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "guodian-town-2023, 2023",
        "shuyang-drc-2023, 2023",
        "unnamed-bureau-2023, 2023",
        "shanghai-stc-2024, 2024"
    })
    @DisplayName("give the published tables, cell for cell")
    void published(String example, int year, @TempDir Path scratch) throws Exception {
        var ledger = ExampleLedger.copy(example, scratch.resolve("ledger"));
        var out = scratch.resolve("out");
        var expected = JSON.readTree(ledger.resolve("expected.json").toFile());

        var spoken = Spoken.of(
                "report",
                "--ledger",
                ledger.toString(),
                "--agency",
                expected.get("agency").asText(),
                "--year",
                Integer.toString(year),
                "--out",
                out.toString());

        var printed = Fonts.installed();
        assertThat(spoken.code()).isEqualTo(ExitCode.DONE);
        if (printed) {
            assertThat(spoken.err()).isEmpty();
        }
        var report = JSON.readTree(
                out.resolve("annual-report-%d.json".formatted(year)).toFile());
        ((ObjectNode) expected).remove("source");
        same("", expected, report);
        assertThat(Files.readString(out.resolve("annual-report-%d.html".formatted(year))))
                .contains("三、收到和处理政府信息公开申请情况")
                .doesNotContain("<script");
        var figures = PrintedFigures.json(expected);
        assertThat(figures.table2()).hasSize(10);
        assertThat(figures.table3()).hasSize(25 * 7);
        assertThat(figures.table4()).hasSize(15);
        var files = out.resolve("annual-report-" + year).toString();
        assertThat(PrintedFigures.json(report)).as("json").isEqualTo(figures);
        assertThat(PrintedFigures.html(Path.of(files + ".html"))).as("html").isEqualTo(figures);
        assertThat(PrintedFigures.docx(Path.of(files + ".docx"))).as("docx").isEqualTo(figures);
        assertThat(PrintedFigures.xlsx(Path.of(files + ".xlsx"))).as("xlsx").isEqualTo(figures);
        if (printed) {
            assertThat(PrintedFigures.pdf(Path.of(files + ".pdf"))).as("pdf").isEqualTo(figures);
        }
    }

    @Test
    @DisplayName("come without a PDF where no font is fit for one, and say what helps in one line")
    void noFont(@TempDir Path scratch) throws IOException {
        var ledger = ExampleLedger.copy("guodian-town-2023", scratch.resolve("ledger"));
        var out = scratch.resolve("out");
        System.setProperty("desk.report.font-folders", scratch.toString());
        try {
            var spoken = Spoken.of(
                    "report",
                    "--ledger",
                    ledger.toString(),
                    "--agency",
                    "郭店镇",
                    "--year",
                    "2023",
                    "--year",
                    "2022",
                    "--out",
                    out.toString());
            assertThat(spoken.code()).isEqualTo(ExitCode.DONE);
            assertThat(spoken.err().lines()).singleElement().asString().contains("fonts-arphic-gbsn00lp");
            assertThat(out.resolve("annual-report-2023.xlsx")).exists();
            assertThat(out.resolve("annual-report-2023.pdf")).doesNotExist();
        } finally {
            System.clearProperty("desk.report.font-folders");
        }
    }

    /** Everything expected is there and reads the same; numbers by value. */
    private static void same(String where, JsonNode expected, JsonNode actual) {
        assertThat(actual).as(where).isNotNull();
        if (expected.isNumber()) {
            assertThat(actual.decimalValue()).as(where).isEqualByComparingTo(expected.decimalValue());
        } else if (expected.isValueNode()) {
            assertThat(actual.asText()).as(where).isEqualTo(expected.asText());
        } else {
            assertThat(actual.size()).as(where).isGreaterThanOrEqualTo(expected.size());
            expected.properties()
                    .forEach(field -> same(where + "/" + field.getKey(), field.getValue(), actual.get(field.getKey())));
            if (expected.isArray()) {
                for (var at = 0; at < expected.size(); at++) {
                    same(where + "/" + at, expected.get(at), actual.get(at));
                }
            }
        }
    }
}
