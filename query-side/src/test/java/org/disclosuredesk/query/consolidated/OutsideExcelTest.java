package org.disclosuredesk.query.consolidated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.disclosuredesk.Office;
import org.disclosuredesk.command.year.ReportFigures;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Figure;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.query.Cases;
import org.disclosuredesk.query.Pages;
import org.disclosuredesk.query.Visitor;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.annualreport.AnnualReport;
import org.disclosuredesk.query.annualreport.AnnualReports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Pages
@DisplayName("A report sent in as Excel")
class OutsideExcelTest {

    private static final String BUREAU = "某某区水务局";

    /** Where the first figure of a line of table 3 stands. */
    private static final int FIRST = 3;

    @Autowired
    Cases cases;

    @Autowired
    Office office;

    @Autowired
    Visitor visitor;

    @Autowired
    AnnualReports reports;

    @Autowired
    ConsolidatedReports consolidated;

    @Autowired
    DeskAgency agencies;

    private Outsiders outsiders;
    private byte[] file;
    private byte[] json;
    private AnnualReport report;

    /** The report of a bureau, whose desk then is another one. */
    @BeforeEach
    void ofAnotherDesk() throws Exception {
        outsiders = new Outsiders(visitor, office);
        cases.newDesk();
        var bureau = cases.agencyId();
        var answered = office.receives(bureau, "局-1", ApplicantKind.NATURAL_PERSON, LocalDate.of(2025, 5, 6));
        office.answers(answered, Ground.NOT_HELD, LocalDate.of(2025, 5, 20));
        office.receives(bureau, "局-2", ApplicantKind.BUSINESS, LocalDate.of(2025, 12, 4));
        office.receives(bureau, "局-3", ApplicantKind.BUSINESS, LocalDate.of(2025, 12, 5));
        office.does(new ReportFigures(
                bureau,
                2025,
                new TreeMap<>(Map.of(
                        Figure.ADMINISTRATIVE_FEES, new BigDecimal("368.60"), Figure.REGULATIONS_MADE, BigDecimal.TEN)),
                "财务科"));
        office.counted();
        file = visitor.visits("OFFICER", get("/reports/2025/annual-report.xlsx"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        json = visitor.opens("/reports/2025/annual-report.json").getBytes(StandardCharsets.UTF_8);
        report = reports.of(bureau, BUREAU, 2025);
        cases.newDesk();
    }

    /** The file as somebody changed it, without the title that names its agency. */
    private byte[] changed(Consumer<XSSFWorkbook> change) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            workbook.removeSheetAt(workbook.getSheetIndex("文字"));
            workbook.forEach(sheet -> {
                while (sheet.getNumMergedRegions() > 0) {
                    sheet.removeMergedRegion(0);
                }
            });
            change.accept(workbook);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
        }
        return out.toByteArray();
    }

    private List<String> faults(Consumer<XSSFWorkbook> change) throws Exception {
        return outsiders.faults("报送.xlsx", changed(change), BUREAU);
    }

    private void isRead(Consumer<XSSFWorkbook> change) throws Exception {
        outsiders.add("报送.xlsx", changed(change), BUREAU);
        assertThat(sent().report().tables().text()).isEqualTo(report.tables().text());
    }

    private ConsolidatedReport.Share sent() {
        return consolidated.now(agencies.current().orElseThrow(), 2025).shares().stream()
                .filter(one -> one.agencyId() == null)
                .findFirst()
                .orElseThrow();
    }

    private static void write(XSSFWorkbook workbook, String sheet, String label, int column, String value) {
        row(workbook.getSheet(sheet), label).getCell(column).setCellValue(value);
    }

    /** The one line of figures of table 4. */
    private static Row figures(XSSFWorkbook workbook) {
        return workbook.getSheet("表四").getRow(4);
    }

    private static Row row(Sheet sheet, String label) {
        for (var row : sheet) {
            for (var cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().contains(label)) {
                    return row;
                }
            }
        }
        throw new AssertionError(label);
    }

    private static void swap(Row first, int one, Row second, int other) {
        var here = first.getCell(one, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        var there = second.getCell(other, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        var kept = text(here);
        put(here, text(there));
        put(there, kept);
    }

    private static Object text(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> cell.getNumericCellValue();
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }

    private static void put(Cell cell, Object value) {
        if (value instanceof Double number) {
            cell.setCellValue(number);
        } else if ("".equals(value)) {
            cell.setBlank();
        } else {
            cell.setCellValue((String) value);
        }
    }

    private static void swapColumns(Sheet sheet, int one, int other) {
        sheet.forEach(row -> swap(row, one, row, other));
    }

    private static void swapRows(Row one, Row other) {
        for (var column = 0; column < 15; column++) {
            swap(one, column, other, column);
        }
    }

    @Test
    @DisplayName("is read by its words: rows and columns in any order, a total that is a formula, a note below a table")
    void order() throws Exception {
        isRead(workbook -> {
            var table2 = workbook.getSheet("表二");
            swapRows(row(table2, "行政处罚"), row(table2, "行政强制"));
            var table3 = workbook.getSheet("表三");
            swapColumns(table3, FIRST + 1, FIRST + 5);
            swapRows(row(table3, "信访举报投诉"), row(table3, "不掌握相关政府信息"));
            table3.createRow(40).createCell(0).setCellValue("注：本表由办公室填报。");
            var total = row(table3, "本年新收");
            total.getCell(FIRST + 6).setCellFormula("SUM(D%1$d:I%1$d)".formatted(total.getRowNum() + 1));
            var table4 = workbook.getSheet("表四");
            swapColumns(table4, 1, 3);
            table4.createRow(9).createCell(0).setCellValue("注：本年没有复议诉讼。");
        });
    }

    @Test
    @DisplayName("says which table, head, row or name is missing, and nothing that follows from it")
    void missing() throws Exception {
        assertThat(faults(workbook -> workbook.removeSheetAt(workbook.getSheetIndex("表三"))))
                .containsExactly("报送.xlsx: 没有工作表“表三”；请补上这张表，工作表要用这个名字");
        assertThat(faults(workbook -> workbook.getSheet("表三").removeRow(row(workbook.getSheet("表三"), "信访举报投诉"))))
                .containsExactly("报送.xlsx 表三: 缺少“1.信访举报投诉类申请”；没有数据请填 0");
        assertThat(faults(workbook -> write(workbook, "表三", "商业企业", FIRST + 1, "企业")))
                .containsExactly("报送.xlsx 表三: 表头没有“商业企业”；请按年度报告格式填写表头");
        assertThat(faults(workbook -> row(workbook.getSheet("表二"), "行政许可").forEach(Cell::setBlank)))
                .containsExactly("报送.xlsx 表二: 缺少“行政许可/本年处理决定数量”；没有数据请填 0");
        assertThat(faults(workbook -> write(workbook, "表四", "结果维持", 0, "维持")))
                .containsExactly("报送.xlsx 表四: 表头没有“行政复议 结果维持”；请按年度报告格式填写表头");
        assertThat(faults(workbook -> write(workbook, "表四", "复议后起诉", 10, "先复议")))
                .containsExactly("报送.xlsx 表四: 表头没有“复议后起诉”；请按年度报告格式填写表头");
        assertThat(faults(workbook -> workbook.getSheet("表四").removeRow(figures(workbook))))
                .containsExactly(
                        "报送.xlsx 表四: 缺少“行政复议”；没有数据请填 0",
                        "报送.xlsx 表四: 缺少“行政诉讼-未经复议直接起诉”；没有数据请填 0",
                        "报送.xlsx 表四: 缺少“行政诉讼-复议后起诉”；没有数据请填 0");
        assertThat(outsiders.faults("报送.xlsx", changed(workbook -> {}), ""))
                .containsExactly("报送.xlsx: 文件里没有写机关名称；请在“机关名称”中填写");
        assertThat(outsiders.faults("报送.xlsx", new byte[] {1, 2}, BUREAU))
                .containsExactly("报送.xlsx: 无法读取；请上传年度报告的 JSON 文件，或未加密的 .xlsx 工作簿");
    }

    @Test
    @DisplayName("says sheet, line, row, column and value of what is no figure, and the mend")
    void noFigures() throws Exception {
        var mend = " 不是表中的数；请填写 0 至 9999999 的整数（收费金额可有小数），没有数据请填 0 或留空";
        for (var value : List.of("两件", "-1", "1,2", "1.5", "10000000", "１2件")) {
            assertThat(faults(workbook -> write(workbook, "表三", "信访举报投诉", FIRST, value)))
                    .containsExactly("报送.xlsx 表三:20: 1.信访举报投诉类申请 自然人 " + value + mend);
        }
        assertThat(faults(workbook ->
                        row(workbook.getSheet("表三"), "信访举报投诉").getCell(FIRST).setCellFormula("1/0")))
                .containsExactly("报送.xlsx 表三:20: 1.信访举报投诉类申请 自然人 #DIV/0!" + mend);
        assertThat(faults(workbook -> write(workbook, "表二", "行政许可", 1, "无")))
                .containsExactly("报送.xlsx 表二:8: 行政许可/本年处理决定数量 无" + mend);
        assertThat(faults(workbook -> figures(workbook).getCell(0).setCellValue("无")))
                .containsExactly("报送.xlsx 表四:5: 行政复议 结果维持 无" + mend);
    }

    @Test
    @DisplayName("says which row or column is none of the form, or stands there twice")
    void unknown() throws Exception {
        var missing = "报送.xlsx 表三: 缺少“1.信访举报投诉类申请”；没有数据请填 0";
        assertThat(faults(workbook -> write(workbook, "表三", "信访举报投诉", 2, "1.信访")))
                .containsExactly("报送.xlsx 表三:20: 1.信访 不是这张表的行或列；请按年度报告格式填写", missing);
        assertThat(faults(workbook -> write(workbook, "表三", "信访举报投诉", 2, "2.重复申请")))
                .containsExactly("报送.xlsx 表三:21: “2.重复申请”出现了两次；请只保留一处", missing);
        assertThat(faults(workbook -> write(workbook, "表二", "单位：万元", 1, "本年收费金额（单位：元）")))
                .containsExactly(
                        "报送.xlsx 表二:15: 行政事业性收费 本年收费金额(单位:元) 不是这张表的行或列；请按年度报告格式填写",
                        "报送.xlsx 表二: 缺少“行政事业性收费/本年收费金额（单位：万元）”；没有数据请填 0");
        assertThat(faults(workbook -> {
                    var second = workbook.getSheet("表四").createRow(5);
                    for (var column = 0; column < 15; column++) {
                        second.createCell(column).setCellValue(0);
                    }
                }))
                .containsExactly("报送.xlsx 表四:6: 0 不是这张表的行或列；请按年度报告格式填写");
    }

    @Test
    @DisplayName("says both sides of each sum that does not come out")
    void sums() throws Exception {
        assertThat(faults(workbook -> write(workbook, "表三", "信访举报投诉", FIRST, "1")))
                .containsExactly(
                        "报送.xlsx 表三:20: 1.信访举报投诉类申请 各列之和为 1，总计填的是 0；请核对",
                        "报送.xlsx 表三:28: 自然人 办理结果各项之和为 2，“（七）总计”填的是 1；请核对");
        assertThat(faults(workbook -> {
                    write(workbook, "表三", "本年新收", FIRST, "2");
                    write(workbook, "表三", "本年新收", FIRST + 6, "4");
                }))
                .containsExactly(
                        "报送.xlsx 表三:29: 自然人 第一项加第二项为 2，第三项加第四项为 1，应当相等；请核对",
                        "报送.xlsx 表三:29: 总计 第一项加第二项为 4，第三项加第四项为 3，应当相等；请核对");
        assertThat(faults(workbook -> figures(workbook).getCell(0).setCellValue("2")))
                .containsExactly("报送.xlsx 表四:5: 行政复议 四种结果之和为 2，总计填的是 0；请核对");
    }

    @Test
    @DisplayName("as the desk wrote it, and saved again by Excel, has the hash its agency has; so has the JSON")
    void roundTrip() throws Exception {
        outsiders.add("报送.xlsx", file, "");
        assertThat(sent().tablesHash()).isEqualTo(report.tables().hash());
        assertThat(sent().report().tables().text()).isEqualTo(report.tables().text());

        var again =
                outsiders.send("报送.json", json, "").andReturn().getResponse().getRedirectedUrl();
        assertThat(visitor.opensAs("SUPERVISOR", again)).as("the same tables").contains("内容相同");
        again = outsiders.send("另存.xlsx", saved(), "").andReturn().getResponse().getRedirectedUrl();
        assertThat(visitor.opensAs("SUPERVISOR", again)).as("the same tables").contains("内容相同");
    }

    /** As a program saves it that writes out the format 0.00 by its number alone. */
    private byte[] saved() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var money = workbook.createCellStyle();
            money.setDataFormat((short) 2);
            row(workbook.getSheet("表二"), "行政事业性收费").getCell(1).setCellStyle(money);
            workbook.write(out);
        }
        return out.toByteArray();
    }
}
