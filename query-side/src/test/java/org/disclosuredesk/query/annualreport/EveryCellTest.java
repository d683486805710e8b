package org.disclosuredesk.query.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.disclosuredesk.Office;
import org.disclosuredesk.WholeDesk;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.ledger.LedgerReader;
import org.disclosuredesk.ledger.LedgerRecorder;
import org.disclosuredesk.query.narrative.ReportTexts;
import org.disclosuredesk.query.reportfile.AnnualReportJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WholeDesk
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:cells;DB_CLOSE_DELAY=-1")
@DisplayName("One case, told in the words of the form, moves its own cells and their totals and nothing else")
class EveryCellTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger AGENCIES = new AtomicInteger();

    /** The columns as a ledger names them, in the order of the report. */
    private static final List<String> KINDS = List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他组织");

    private static final Map<String, String> REMEDIES = new TreeMap<>(Map.of(
            "行政复议", "review",
            "行政诉讼-未经复议直接起诉", "litigation_direct",
            "行政诉讼-复议后起诉", "litigation_after_review"));

    private static final Map<String, String> RESULTS =
            new TreeMap<>(Map.of("结果维持", "upheld", "结果纠正", "corrected", "其他结果", "other", "", "pending"));

    @Autowired
    LedgerRecorder recorder;

    @Autowired
    AnnualReports reports;

    @Autowired
    ReportTexts texts;

    @Autowired
    Office office;

    @TempDir
    Path scratch;

    @TestFactory
    @DisplayName("21 grounds x 6 kinds of applicant")
    List<DynamicTest> everyGroundAndKind() throws IOException {
        var tests = new ArrayList<DynamicTest>();
        var rows = new TreeMap<String, String>();
        labels(
                JSON.readTree(getClass().getResourceAsStream("/report-layout.json"))
                        .get("table3")
                        .get("rows"),
                rows);
        rows.keySet().removeAll(List.of("new_received", "carried_in", "total", "carried_out"));
        assertThat(rows).hasSize(21);
        rows.forEach((key, label) -> {
            for (var column = 0; column < KINDS.size(); column++) {
                var kind = column;
                tests.add(DynamicTest.dynamicTest(
                        label + " x " + KINDS.get(column), () -> movesItsOwnCells(key, label, kind)));
            }
        });
        return tests;
    }

    private void movesItsOwnCells(String key, String label, int column) throws IOException {
        var report = report(
                "登记号,收到日期,申请人类型,答复日期,办理结果\n1,2025-03-06,%s,2025-03-20,%s\n".formatted(KINDS.get(column), label),
                "登记号,类型,受理日期,审结日期,结果\n");
        var expected = new TreeMap<String, Integer>();
        for (var row : List.of("new_received", key, "total")) {
            expected.put("table3/%s/%d".formatted(row, column), 1);
            expected.put("table3/%s/6".formatted(row), 1);
        }
        assertThat(figures(report)).isEqualTo(expected);
    }

    @TestFactory
    @DisplayName("3 remedies x 3 results and pending")
    List<DynamicTest> everyRemedyAndResult() {
        var tests = new ArrayList<DynamicTest>();
        REMEDIES.forEach((remedy, block) ->
                RESULTS.forEach((result, figure) -> tests.add(DynamicTest.dynamicTest(remedy + " x " + figure, () -> {
                    var report = report(
                            "登记号,收到日期,申请人类型,答复日期,办理结果\n",
                            "登记号,类型,受理日期,审结日期,结果\n,%s,2025-03-06,%s,%s\n"
                                    .formatted(remedy, result.isEmpty() ? "" : "2025-04-06", result));
                    assertThat(figures(report))
                            .isEqualTo(Map.of("table4/" + block + "/" + figure, 1, "table4/" + block + "/total", 1));
                }))));
        return tests;
    }

    private JsonNode report(String requests, String remedies) throws IOException {
        var agency = "局" + AGENCIES.incrementAndGet();
        var folder = Files.createDirectories(scratch.resolve(agency));
        Files.writeString(folder.resolve("requests.csv"), requests);
        Files.writeString(folder.resolve("remedies.csv"), remedies);
        var reading = new LedgerReader().read(folder, LocalDate.of(2026, 11, 24));
        assertThat(reading.faults()).isEmpty();
        recorder.record(reading.ledger(), agency, "officer", (done, of) -> {});
        office.counted();
        return JSON.readTree(AnnualReportJson.of(texts.of(reports.of(Ids.agency(agency), agency, 2025))));
    }

    /** Every figure of tables 3 and 4 that is not nought. */
    private static Map<String, Integer> figures(JsonNode report) {
        var figures = new TreeMap<String, Integer>();
        report.get("table3").get("rows").properties().forEach(row -> {
            for (var column = 0; column < row.getValue().size(); column++) {
                put(
                        figures,
                        "table3/" + row.getKey() + "/" + column,
                        row.getValue().get(column));
            }
        });
        report.get("table4")
                .properties()
                .forEach(block -> block.getValue()
                        .properties()
                        .forEach(figure ->
                                put(figures, "table4/" + block.getKey() + "/" + figure.getKey(), figure.getValue())));
        return figures;
    }

    private static void put(Map<String, Integer> figures, String cell, JsonNode figure) {
        if (figure.asInt() != 0) {
            figures.put(cell, figure.asInt());
        }
    }

    private static void labels(JsonNode rows, Map<String, String> into) {
        for (var row : rows) {
            if (row.has("rows")) {
                labels(row.get("rows"), into);
            } else {
                into.put(row.get("k").asText(), row.get("t").asText());
            }
        }
    }
}
