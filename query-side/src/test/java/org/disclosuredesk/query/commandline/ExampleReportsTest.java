package org.disclosuredesk.query.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
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
    void published(String example, int year, @TempDir Path scratch) throws IOException {
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

        assertThat(spoken.err()).isEmpty();
        assertThat(spoken.code()).isEqualTo(ExitCode.DONE);
        var report = JSON.readTree(
                out.resolve("annual-report-%d.json".formatted(year)).toFile());
        ((ObjectNode) expected).remove("source");
        same("", expected, report);
        assertThat(Files.readString(out.resolve("annual-report-%d.html".formatted(year))))
                .contains("三、收到和处理政府信息公开申请情况")
                .doesNotContain("<script");
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
