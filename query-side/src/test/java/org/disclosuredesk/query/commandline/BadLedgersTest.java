package org.disclosuredesk.query.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("import: a bad ledger is refused whole, its faults named, nothing written")
class BadLedgersTest {

    private static final String HEADING = "登记号,收到日期,申请人类型,答复日期,办理结果\n";

    @TempDir
    Path scratch;

    private Path ledger;
    private Path data;

    @BeforeEach
    void folders() throws IOException {
        ledger = Files.createDirectories(scratch.resolve("ledger"));
        data = scratch.resolve("data");
    }

    private void requests(String text) throws IOException {
        Files.writeString(ledger.resolve("requests.csv"), text);
    }

    private void refused(String... faults) {
        refused(ledger, faults);
    }

    private void refused(Path given, String... faults) {
        var spoken = Spoken.of("import", "--ledger", given.toString(), "--agency", "某局", "--data", data.toString());
        assertThat(spoken.code()).as(spoken.err()).isEqualTo(ExitCode.REFUSED);
        assertThat(spoken.err()).contains(faults).doesNotContain("Exception");
        assertThat(data).as("nothing written").doesNotExist();
    }

    @Test
    @DisplayName("no file")
    void noFile() {
        refused(scratch.resolve("nowhere"), "nowhere");
    }

    @Test
    @DisplayName("an empty file")
    void emptyFile() throws IOException {
        requests("");
        refused("requests.csv");
    }

    @Test
    @DisplayName("a missing column")
    void missingColumn() throws IOException {
        requests("登记号,收到日期\n1,2023-03-06\n");
        refused("requests.csv", "申请人类型");
    }

    @Test
    @DisplayName("a wrong encoding")
    void wrongEncoding() throws IOException {
        Files.write(
                ledger.resolve("requests.csv"), (HEADING + "1,2023-03-06,自然人,,\n").getBytes(StandardCharsets.UTF_16));
        refused("requests.csv");
    }

    @Test
    @DisplayName("each faulty row by file, line, column, value and what is wrong, all of them at once")
    void rows() throws IOException {
        requests(HEADING
                + "1,2023-02-30,自然人,,\n"
                + "2,2023-03-06,自然人,2023-03-01,予以公开\n"
                + "3,2023-03-06,自然人,2023-03-20,大概公开\n"
                + "4,2023-03-06,自然人,,\n"
                + "4,2023-03-07,自然人,,\n"
                + "6,2023-03-06,自然人,,予以公开\n"
                + "7,2999-03-06,自然人,,\n"
                + "8,2023-03-06,外星人,,\n");
        refused(
                "requests.csv:2: 收到日期 2023-02-30 is not a date",
                "requests.csv:3: 答复日期 2023-03-01",
                "requests.csv:4: 办理结果 大概公开",
                "requests.csv:6: 登记号 4",
                "requests.csv:7: 办理结果 予以公开",
                "requests.csv:8: 收到日期 2999-03-06",
                "requests.csv:9: 申请人类型 外星人");
    }

    @Test
    @DisplayName("a remedy for a case that neither the ledger nor the store has")
    void unknownCase() throws IOException {
        requests(HEADING + "1,2023-03-06,自然人,,\n");
        Files.writeString(ledger.resolve("remedies.csv"), "登记号,类型,受理日期,审结日期,结果\n99,行政复议,2023-04-06,,\n");
        refused("remedies.csv:2: 登记号 99");
    }

    @Test
    @DisplayName("an Excel file with a missing sheet")
    void missingSheet() throws IOException {
        var file = scratch.resolve("ledger.xlsx");
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "test", "1.0")) {
            book.newWorksheet("别的").value(0, 0, "登记号");
        }
        refused(file, "ledger.xlsx", "申请");
    }

    @Test
    @DisplayName("100,000 faulty rows: the first 200 named, and how many more")
    void many() throws IOException {
        var text = new StringBuilder(HEADING);
        for (var row = 1; row <= 100_000; row++) {
            text.append(row).append(",2023-02-30,自然人,,\n");
        }
        requests(text.toString());
        var spoken = Spoken.of("import", "--ledger", ledger.toString(), "--agency", "某局", "--data", data.toString());
        assertThat(spoken.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(spoken.err().lines().filter(line -> line.startsWith("requests.csv:")))
                .hasSize(200);
        assertThat(spoken.err()).contains("99800 more").contains("nothing was written");
        assertThat(data).doesNotExist();
    }

    @Test
    @DisplayName("a verb or option nobody knows, and a missing one, are refused with the usage")
    void usage() {
        assertThat(Spoken.of("reprot").code()).isEqualTo(ExitCode.REFUSED);
        assertThat(Spoken.of("report", "--year", "2023").code()).isEqualTo(ExitCode.REFUSED);
        assertThat(Spoken.of("report", "--ledger", "x", "--agency", "x", "--year", "1999", "--out", "x")
                        .err())
                .contains("--year 1999");
        assertThat(Spoken.of("verify", "--data", data.toString()).err()).contains("no desk has kept its store here");
    }
}
