package org.disclosuredesk.query.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.command.supervision.ReceiveComplaint;
import org.disclosuredesk.command.supervision.RecordActivity;
import org.disclosuredesk.command.year.CountItemsPublished;
import org.disclosuredesk.command.year.WriteNarrative;
import org.disclosuredesk.eventlog.EventLogConfiguration;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.law.term.ActivityKind;
import org.disclosuredesk.law.term.ComplaintMatter;
import org.disclosuredesk.query.annualreport.AnnualReports;
import org.disclosuredesk.query.narrative.ReportDocument;
import org.disclosuredesk.query.narrative.ReportTexts;
import org.disclosuredesk.query.reportfile.AnnualReportDocx;
import org.disclosuredesk.query.reportfile.AnnualReportHtml;
import org.disclosuredesk.query.reportfile.AnnualReportJson;
import org.disclosuredesk.query.reportfile.AnnualReportPdf;
import org.disclosuredesk.query.reportfile.AnnualReportXlsx;
import org.disclosuredesk.query.reportfile.Fonts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The town's report of 2023: one changed fact changes every sentence, table and file that depends on it")
class OneFactAtATimeTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Console SILENT =
            new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
    private static final Provenance CLERK = Provenance.live("officer", "test");
    private static final String TOWN = "郭店镇";
    private static final String AGENCY = Ids.agency(TOWN);

    private static boolean fonts;
    private static Made before;

    /** Every paragraph of a report by its place, every figure by its cell, and the text of every file. */
    private record Made(Map<String, String> sentences, Map<String, String> figures, Map<String, String> files) {}

    @BeforeAll
    static void asItStood(@TempDir Path scratch) throws IOException {
        fonts = Fonts.installed();
        before = report(scratch, rows -> {}, acts -> {});
    }

    /** The report over the town's ledger, with rows changed and acts added. */
    private static Made report(Path scratch, Consumer<List<String>> rows, Consumer<Acts> acts) throws IOException {
        var folder = ExampleLedger.copy("guodian-town-2023", Files.createTempDirectory(scratch, "ledger"));
        var requests = folder.resolve("requests.csv");
        var lines = new ArrayList<>(Files.readAllLines(requests));
        rows.accept(lines);
        Files.write(requests, lines);
        var reading = Ledgers.read(folder, LocalDate.now(EventLogConfiguration.clock()), SILENT);
        assertThat(reading.faults()).isEmpty();
        try (var desk = Desk.throwAway()) {
            Ledgers.record(desk, reading, TOWN, SILENT);
            var officer = desk.get(Acts.class);
            theYear(officer);
            acts.accept(officer);
            desk.awaitStatistics();
            return made(desk);
        }
    }

    /** What the town's year was besides its requests: 360 items, a consultation, a training, an inspection. */
    private static void theYear(Acts acts) {
        for (var month = 1; month <= 12; month++) {
            acts.perform(new CountItemsPublished(AGENCY, YearMonth.of(2023, month), "镇务公开", 30), CLERK);
        }
        acts.perform(activity("咨询", ActivityKind.CONSULTATION, 12), CLERK);
        acts.perform(activity("条例学习", ActivityKind.TRAINING, 35), CLERK);
        acts.perform(activity("上级检查", ActivityKind.INSPECTION, 2), CLERK);
        acts.perform(new WriteNarrative(AGENCY, 2023, 5, "在深化公开内容、加强基础性工作等方面存在不足，将从三个方面改进。"), CLERK);
    }

    private static RecordActivity activity(String title, ActivityKind kind, int number) {
        return new RecordActivity(Ids.agency(title), AGENCY, kind, LocalDate.of(2023, 6, 1), title, number, null, null);
    }

    private static Made made(Desk desk) throws IOException {
        var document =
                desk.get(ReportTexts.class).of(desk.get(AnnualReports.class).of(AGENCY, TOWN, 2023));
        var sentences = new LinkedHashMap<String, String>();
        for (var section : document.sections()) {
            for (var at = 0; at < section.passages().size(); at++) {
                var parts = section.passages().get(at).whole().split("(?<=[。；])");
                for (var part = 0; part < parts.length; part++) {
                    sentences.put("%d.%d.%d".formatted(section.no(), at + 1, part + 1), parts[part]);
                }
            }
        }
        var json = AnnualReportJson.of(document);
        var figures = new LinkedHashMap<String, String>();
        var tree = JSON.readTree(json);
        tree.at("/table3/rows")
                .properties()
                .forEach(row -> figures.put(row.getKey(), row.getValue().toString()));
        figures.put("table2", tree.get("table2").toString());
        figures.put("table4", tree.get("table4").toString());
        return new Made(sentences, figures, files(desk, document, json));
    }

    private static Map<String, String> files(Desk desk, ReportDocument document, String json) throws IOException {
        var files = new LinkedHashMap<String, String>();
        files.put("json", json);
        files.put("html", desk.get(AnnualReportHtml.class).of(document).replaceAll("<[^>]+>", ""));
        files.put("docx", word(AnnualReportDocx.of(document)));
        files.put("xlsx", workbook(desk.get(AnnualReportXlsx.class).of(document)));
        if (fonts) {
            files.put("pdf", pdf(desk.get(AnnualReportPdf.class).of(document)));
        }
        files.replaceAll((ending, text) -> text.replaceAll("\\s", ""));
        return files;
    }

    private static String word(byte[] file) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file));
                var text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    private static String workbook(byte[] file) {
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            var text = new StringBuilder();
            var format = new DataFormatter();
            workbook.getSheet("文字").forEach(row -> row.forEach(cell -> text.append(format.formatCellValue(cell))));
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pdf(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Which of these differ. */
    private static TreeSet<String> changed(Map<String, String> before, Map<String, String> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .filter(key -> !String.valueOf(before.get(key)).equals(after.get(key)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** These sentences and figures change, in every file, and no others do. */
    private static void moves(Made after, List<String> sentences, List<String> figures) {
        assertThat(changed(before.sentences(), after.sentences())).containsExactlyElementsOf(sentences);
        assertThat(changed(before.figures(), after.figures())).containsExactlyInAnyOrderElementsOf(figures);
        after.files()
                .forEach((ending, text) -> after.sentences()
                        .forEach((place, sentence) ->
                                assertThat(text).as("%s, %s", ending, place).contains(said(ending, sentence))));
        sentences.stream()
                .filter(before.sentences()::containsKey)
                .forEach(place -> after.files()
                        .forEach((ending, text) -> assertThat(text)
                                .as("%s, %s as it was", ending, place)
                                .doesNotContain(said(ending, before.sentences().get(place)))));
    }

    private static String said(String ending, String sentence) {
        var plain = sentence.replaceAll("\\s", "");
        return ending.equals("json")
                ? new String(plain.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace("\"", "\\\"")
                : plain;
    }

    @Test
    @DisplayName("as it was: two requests, one refused as process information, one not held, 360 items, no fee")
    void asItWas() {
        var town = before;

        assertThat(town.sentences().values())
                .containsExactly(
                        "（一）主动公开情况。",
                        "2023年主动公开政府信息共计360条，制发公文0件，公开公文0件，废止公文0件。",
                        "（二）依申请公开情况。",
                        "2023年新收政府信息公开申请2件（邮寄1件、网络1件），上年结转0件；",
                        "办结2件（不予公开1件、无法提供1件），结转下年度继续办理0件。",
                        "（三）政府信息管理情况。",
                        "坚持先审查后公开，2023年开展公文发布审查0件次、依申请公开答复审查0件次。",
                        "（四）政府信息公开平台建设情况。",
                        "2023年解答群众咨询12次。",
                        "（五）监督保障情况。",
                        "2023年举办培训1次，参加35人次；",
                        "开展监督检查1次，发现问题2个，完成整改0个；",
                        "收到举报0件，办结0件。",
                        "对各科室办理情况进行考核，按期答复率100%（办公室100%、自然资源所100%）。",
                        "本年度未发生政府信息公开行政复议、行政诉讼。",
                        "在深化公开内容、加强基础性工作等方面存在不足，将从三个方面改进。",
                        "依据《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）的规定，本年度未收取政府信息公开处理费。");
        assertThat(town.figures().get("refused_process_info")).isEqualTo("[1,0,0,0,0,0,1]");
        assertThat(town.figures().get("unable_not_held")).isEqualTo("[1,0,0,0,0,0,1]");
        moves(town, List.of(), List.of());
    }

    @Test
    @DisplayName("one request more, by a company, answered late")
    void request(@TempDir Path scratch) throws IOException {
        var after = report(
                scratch,
                rows -> rows.add("2023-00003,2023-05-08,某公司,商业企业,网络,某项目的批复,,,,,,,,,,2023-07-03,2023-07-03,予以公开,办公室,"),
                acts -> {});

        moves(after, List.of("1.2.2", "1.2.3", "1.5.5"), List.of("new_received", "disclosed", "total"));
        assertThat(after.sentences().get("1.2.2")).contains("申请3件（邮寄1件、网络2件）");
        assertThat(after.sentences().get("1.5.5")).contains("按期答复率66.6%（办公室50%、自然资源所100%）");
    }

    @Test
    @DisplayName("a fee that was charged and paid")
    void fee(@TempDir Path scratch) throws IOException {
        var after = report(
                scratch,
                rows -> rows.replaceAll(row -> row.startsWith("2023-00001,")
                        ? row.replace(",,,,,,,,,,2023-03-27", ",,,,,,,2023-03-10,40,2023-03-14,2023-03-27")
                        : row),
                acts -> {});

        moves(after, List.of("6.1.1", "6.1.2"), List.of());
        assertThat(after.sentences().get("6.1.1")).endsWith("本年度发出收费通知1件，总金额40元；");
        assertThat(after.sentences().get("6.1.2")).isEqualTo("实际收取40元。");
    }

    @Test
    @DisplayName("one item published more")
    void item(@TempDir Path scratch) throws IOException {
        var after = report(
                scratch,
                rows -> {},
                acts -> acts.perform(new CountItemsPublished(AGENCY, YearMonth.of(2023, 12), "镇务公开", 31), CLERK));

        moves(after, List.of("1.1.2"), List.of());
        assertThat(after.sentences().get("1.1.2")).contains("共计361条");
    }

    @Test
    @DisplayName("a complaint")
    void complaint(@TempDir Path scratch) throws IOException {
        var after = report(
                scratch,
                rows -> {},
                acts -> acts.perform(
                        new ReceiveComplaint(
                                Ids.agency("举报"),
                                AGENCY,
                                LocalDate.of(2023, 9, 1),
                                ComplaintMatter.OTHER,
                                null,
                                null,
                                null),
                        CLERK));

        moves(after, List.of("1.5.4"), List.of());
        assertThat(after.sentences().get("1.5.4")).contains("收到举报1件，办结0件");
    }
}
