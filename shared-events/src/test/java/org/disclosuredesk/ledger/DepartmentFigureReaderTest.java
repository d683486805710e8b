package org.disclosuredesk.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.disclosuredesk.law.term.Figure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What departments report for table 2, in a table")
class DepartmentFigureReaderTest {

    @TempDir
    Path folder;

    private final List<Fault> faults = new ArrayList<>();

    @Test
    @DisplayName("a line for each department, columns in any order, sums passed over, what is empty not reported")
    void read() throws IOException {
        var rows = csv("序号,部门,行政处罚,行政许可,行政事业性收费（万元）\n1,综合执法队,12,/,\n2,民政办,,\"1,030\",3.50\n,合计,12,1030,3.5\n");

        assertThat(faults).isEmpty();
        assertThat(rows)
                .containsExactly(
                        new DepartmentFigureReader.Row(
                                "综合执法队", new TreeMap<>(Map.of(Figure.ADMINISTRATIVE_PUNISHMENT, new BigDecimal("12")))),
                        new DepartmentFigureReader.Row(
                                "民政办",
                                new TreeMap<>(Map.of(
                                        Figure.ADMINISTRATIVE_LICENSING, new BigDecimal("1030"),
                                        Figure.ADMINISTRATIVE_FEES, new BigDecimal("3.5")))));
    }

    @Test
    @DisplayName("a workbook reads like a file")
    void workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("2023");
            sheet.value(0, 0, "科室");
            sheet.value(0, 1, "行政强制");
            sheet.value(1, 0, "综合执法队");
            sheet.value(1, 1, 3);
        }
        var path = Files.write(folder.resolve("0.xlsx"), bytes.toByteArray());

        assertThat(DepartmentFigureReader.read(new OwnFile("报送.xlsx", path), faults))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.figures()).containsEntry(Figure.ADMINISTRATIVE_COERCION, new BigDecimal("3")));
        assertThat(faults).isEmpty();
    }

    @Test
    @DisplayName("every fault is named: the department twice or missing, what is no figure, a heading nobody knows")
    void faults() throws IOException {
        csv("科室,行政许可,行政奖励\n民政办,一,2\n民政办,1.5,2\n,3,\n财政所,-1,\n");

        var texts = FaultText.in(Locale.SIMPLIFIED_CHINESE);
        assertThat(faults)
                .extracting(texts::of)
                .anySatisfy(said -> assertThat(said).contains("报送.csv:1", "行政奖励", "行政处罚"))
                .anySatisfy(said -> assertThat(said).contains("报送.csv:2", "行政许可 一 不是整数"))
                .anySatisfy(said -> assertThat(said).contains("报送.csv:3", "民政办 与第 2 行重复"))
                .anySatisfy(said -> assertThat(said).contains("报送.csv:4", "科室 为空"))
                .anySatisfy(said -> assertThat(said).contains("报送.csv:5", "-1 不是整数"))
                .hasSize(5);
        faults.clear();
        csv("名称,数\n甲,1\n");
        assertThat(faults).extracting(Fault::problem).contains(Fault.Problem.MISSING_COLUMN);
        faults.clear();
        csv("");
        assertThat(faults).extracting(Fault::problem).containsExactly(Fault.Problem.EMPTY_FILE);
    }

    private List<DepartmentFigureReader.Row> csv(String text) throws IOException {
        var path = Files.writeString(folder.resolve("0.csv"), text);
        return DepartmentFigureReader.read(new OwnFile("报送.csv", path), faults);
    }
}
