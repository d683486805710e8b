package org.disclosuredesk.query.reportfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.dhatim.fastexcel.Workbook;
import org.disclosuredesk.Office;
import org.disclosuredesk.law.Table3Row;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.query.Cases;
import org.disclosuredesk.query.Pages;
import org.disclosuredesk.query.Visitor;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.annualreport.AnnualReports;
import org.disclosuredesk.query.annualreport.AskedReports;
import org.disclosuredesk.query.annualreport.ReportForm;
import org.disclosuredesk.query.consolidated.ConsolidatedReports;
import org.disclosuredesk.query.explained.CasesBehind;
import org.disclosuredesk.query.narrative.ReportDocument;
import org.disclosuredesk.query.narrative.ReportDocument.Passage;
import org.disclosuredesk.query.narrative.ReportDocument.Piece;
import org.disclosuredesk.query.narrative.ReportDocument.Section;
import org.disclosuredesk.query.narrative.ReportTexts;
import org.disclosuredesk.query.tally.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.web.servlet.ModelAndView;

@Pages
@DisplayName("The report's files")
class ReportFilesTest {

    @Autowired
    Cases cases;

    @Autowired
    Office office;

    @Autowired
    Visitor visitor;

    @Autowired
    DeskAgency agency;

    @Autowired
    AnnualReports reports;

    @Autowired
    ReportTexts texts;

    @Autowired
    AnnualReportHtml html;

    @Autowired
    AnnualReportXlsx xlsx;

    @Autowired
    AskedReports asked;

    @Autowired
    ConsolidatedReports consolidated;

    @Autowired
    DeskAgency agencies;

    @Autowired
    Statistics statistics;

    @Autowired
    CasesBehind casesBehind;

    @Autowired
    MessageSource messages;

    @BeforeEach
    void aDesk() {
        cases.newDesk();
        var first = cases.receives("2026-1", LocalDate.of(2026, 2, 3), ApplicantKind.NATURAL_PERSON, "李甲", "名册");
        cases.receives("2026-2", LocalDate.of(2026, 2, 4), ApplicantKind.BUSINESS, "某公司", "合同");
        cases.receives("2026-3", LocalDate.of(2026, 2, 5), ApplicantKind.NATURAL_PERSON, "李乙", "名册");
        cases.answers(first, Ground.PROCESS_INFORMATION, LocalDate.of(2026, 2, 20));
        office.counted();
    }

    private ReportDocument document() {
        var known = agency.current().orElseThrow();
        return texts.of(reports.of(known.agencyId(), known.name(), 2026));
    }

    @Test
    @DisplayName(
            "Word: headings are Word's own, tables are merged as on the form, stand on one page where they fit, else heads repeat")
    void docx() throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(AnnualReportDocx.of(document())))) {
            var headings = word.getParagraphs().stream()
                    .filter(one -> "Heading1".equals(one.getStyle()))
                    .map(one -> one.getText())
                    .toList();
            assertThat(headings).isEqualTo(ReportForm.SECTIONS);
            var heading = word.getStyles().getStyle("Heading1");
            assertThat(heading.getName()).isEqualTo("heading 1");
            assertThat(heading.getCTStyle().getPPr().getOutlineLvl().getVal()).isZero();
            assertThat(word.getTables()).hasSize(3);
            var table3 = word.getTables().get(1);
            assertThat(table3.getRows()).hasSize(28);
            assertThat(table3.getRows().stream().filter(row -> row.isRepeatHeader()))
                    .hasSize(3);
            for (var table : word.getTables()) {
                assertThat(table.getRows().stream()
                                .map(ReportFilesTest::keepsWithNext)
                                .distinct())
                        .as("each row keeps with the next, but the last")
                        .containsExactly(true, false);
                assertThat(keepsWithNext(table.getRow(table.getNumberOfRows() - 1)))
                        .isFalse();
            }
            var group = table3.getRow(5).getCell(0);
            assertThat(group.getText()).isEqualTo("三、本年度办理结果");
            assertThat(merged(table3, STMerge.RESTART))
                    .as("corner, 自然人, 总计, 三, （三） to （六）")
                    .isEqualTo(8);
            assertThat(merged(table3, STMerge.CONTINUE)).isEqualTo(2 + 1 + 1 + 21 + 7 + 2 + 4 + 2);
        }
    }

    private static Passage passage(@Nullable String lead, String text) {
        return new Passage(lead, List.of(new Piece(text, null, null)));
    }

    private static boolean keepsWithNext(XWPFTableRow row) {
        return row.getTableCells().stream()
                .flatMap(cell -> cell.getParagraphs().stream())
                .allMatch(XWPFParagraph::isKeepNext);
    }

    private static long merged(XWPFTable table, STMerge.Enum how) {
        return table.getRows().stream()
                .flatMap(row -> row.getTableCells().stream())
                .map(cell -> cell.getCTTc().getTcPr().getVMerge())
                .filter(merge -> merge != null && merge.getVal() == how)
                .count();
    }

    @Test
    @DisplayName("Word: a paragraph opens with its lead in 楷体; what nobody wrote says so")
    void docxText() throws IOException {
        var made = document();
        var sections = new ArrayList<>(made.sections());
        sections.set(0, new Section(1, "一、总体情况", List.of(passage("（一）主动公开情况。", "公开若干件。")), true, null));
        var written = new ReportDocument(made.report(), made.title(), made.opening(), sections, made.foot());
        try (var word = new XWPFDocument(new ByteArrayInputStream(AnnualReportDocx.of(written)))) {
            var passage = word.getParagraphs().stream()
                    .filter(one -> one.getText().startsWith("（一）"))
                    .findFirst()
                    .orElseThrow();
            assertThat(passage.getRuns().get(0).getText(0)).isEqualTo("（一）主动公开情况。");
            assertThat(passage.getRuns().get(0).getStyle()).isEqualTo("Lead");
            assertThat(passage.getText()).isEqualTo("（一）主动公开情况。公开若干件。");
            assertThat(word.getParagraphs()).anyMatch(one -> one.getText().equals(ReportForm.UNWRITTEN));
        }
    }

    @Test
    @DisplayName("Excel: every figure that is not nought leads to as many cases, by register number and without a name")
    void xlsx() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx.of(document())))) {
            var sheet = workbook.getSheet("表三");
            assertThat(sheet.getMergedRegions()).hasSize(3 + 1 + 1 + 2 + 2 + 1 + 4 + 1 + 1);
            var linked = 0;
            for (var row : sheet) {
                for (var cell : row) {
                    if (cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() > 0) {
                        var place = new CellReference(cell.getHyperlink().getAddress());
                        var behind = workbook.getSheet(place.getSheetName());
                        assertThat(behind.getRow(place.getRow()).getCell(0).getStringCellValue())
                                .startsWith("2026-");
                        assertThat(behind.getLastRowNum() - place.getRow() + 1)
                                .isGreaterThanOrEqualTo((int) cell.getNumericCellValue());
                        linked++;
                    } else {
                        assertThat(cell.getHyperlink()).isNull();
                    }
                }
            }
            assertThat(linked)
                    .as("three of row 一, two of process information, two of the total, three of row 四")
                    .isEqualTo(3 + 2 + 2 + 3);
            var all = text(workbook);
            assertThat(all).contains("2026-1", "自然人", "第 2 条", "勾稽关系", "六、其他需要报告的事项", "计数规则：答复书日期在本年度内");
            assertThat(all).doesNotContain("李甲", "李乙", "某公司", "✗");
        }
    }

    private static String text(XSSFWorkbook workbook) {
        var text = new StringBuilder();
        workbook.forEach(sheet -> {
            text.append(sheet.getSheetName()).append('\n');
            sheet.forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
        });
        return text.toString();
    }

    @Test
    @DisplayName("Excel: where a sheet is full, the cases go on on another")
    void fullSheets() throws IOException {
        var file = new ByteArrayOutputStream();
        var places = new HashMap<String, String>();
        try (var workbook = new Workbook(file, "DisclosureDesk", "1.0")) {
            var six = 6;
            workbook.newWorksheet("表三");
            places.putAll(
                    new CaseSheets(workbook, casesBehind, messages, document().report(), six).write());
        }
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            var name = "表三-01 一、本年新收政府信息公开申请数量";
            assertThat(workbook.getSheet(name).getLastRowNum()).isEqualTo(5);
            assertThat(workbook.getSheet(name + "(2)").getLastRowNum()).isEqualTo(4);
            assertThat(places.get("table3/new_received/business")).isEqualTo("'" + name + "(2)'!A5");
            workbook.forEach(sheet -> assertThat(sheet.getSheetName()).hasSizeLessThanOrEqualTo(31));
        }
    }

    @Test
    @DisplayName("PDF: the same twice but for its date, its fonts in it, a bookmark for each section")
    void pdf() throws IOException {
        if (!Fonts.installed()) {
            return;
        }
        var printer = new AnnualReportPdf(html, new ReportFonts("", List.of()));
        var document = document();
        var file = printer.of(document);
        assertThat(undated(printer.of(document))).isEqualTo(undated(file));
        try (var read = Loader.loadPDF(file)) {
            var outline = new ArrayList<String>();
            read.getDocumentCatalog().getDocumentOutline().children().forEach(one -> outline.add(one.getTitle()));
            assertThat(outline).isEqualTo(ReportForm.SECTIONS);
            for (var page : read.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
            assertThat(new PDFTextStripper().getText(read)).contains("政府信息公开工作年度报告", "三、收到和处理政府信息公开申请情况");
        }
    }

    /** Everything but the date, which stands in the document's information, in its metadata, and within its number. */
    private static byte[] undated(byte[] file) throws IOException {
        try (var read = Loader.loadPDF(file)) {
            read.getDocumentInformation().setCreationDate(null);
            var about = new String(read.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            read.getDocumentCatalog().setMetadata(null);
            read.getDocument().getTrailer().removeItem(COSName.ID);
            read.setDocumentId(1L);
            var rest = new ByteArrayOutputStream();
            rest.writeBytes(about.replaceAll("<xmp:CreateDate>[^<]*<", "<").getBytes(StandardCharsets.UTF_8));
            read.save(rest, CompressParameters.NO_COMPRESSION);
            return rest.toByteArray();
        }
    }

    @Test
    @DisplayName("PDF: what somebody typed is text: it fetches nothing, and no stray character stops the printer")
    void pdfOfAnything() throws IOException {
        if (!Fonts.installed()) {
            return;
        }
        var made = document();
        var sections = new ArrayList<>(made.sections());
        var typed =
                "<img src=\"http://127.0.0.1:9/x\"/> & &amp; \u0001\uFFFF 𠮷 <!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]> &y;";
        sections.set(4, new Section(5, "五、存在的主要问题及改进情况", List.of(passage(null, typed)), true, null));
        var file = new AnnualReportPdf(html, new ReportFonts("", List.of()))
                .of(new ReportDocument(made.report(), made.title(), made.opening(), sections, made.foot()));
        try (var read = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s+", ""))
                    .contains("<imgsrc=", "&amp;")
                    .doesNotContain("root:");
        }
    }

    @Test
    @DisplayName("PDF: without a font a page says which one to install")
    void noFont() {
        var files = new ReportFiles(
                asked,
                consolidated,
                agencies,
                texts,
                html,
                xlsx,
                new AnnualReportPdf(html, new ReportFonts("", List.of("/nowhere"))),
                statistics);
        var answer = (ModelAndView) files.live(2026, "pdf", null, null, null);
        assertThat(answer.getViewName()).isEqualTo("annualreport/no-font");
        assertThat(answer.getStatus().value()).isEqualTo(503);
    }

    @Test
    @DisplayName("are offered on the report's page, as of its day")
    void offered() throws Exception {
        var page = visitor.opens("/reports/2026?asOf=2026-02-10");
        for (var ending : List.of("docx", "pdf", "xlsx", "html", "json")) {
            var address = "/reports/2026/annual-report.%s?asOf=2026-02-10".formatted(ending);
            assertThat(page).contains("href=\"" + address + "\"");
            if (!"pdf".equals(ending) || Fonts.installed()) {
                var answer = visitor.visits("OFFICER", get(address)).andExpect(status().isOk());
                assertThat(answer.andReturn().getResponse().getHeader("Content-Disposition"))
                        .contains("annual-report-2026-as-of-2026-02-10." + ending);
            }
        }
        assertThat(visitor.opens("/reports/2026/annual-report.json?asOf=2026-02-10"))
                .contains("\"%s\" : [ 0, 0, 0, 0, 0, 0, 0 ]".formatted(Table3Row.REFUSED_PROCESS_INFO.key()));
        visitor.visits("OFFICER", get("/reports/1999/annual-report.docx")).andExpect(status().isNotFound());
    }
}
