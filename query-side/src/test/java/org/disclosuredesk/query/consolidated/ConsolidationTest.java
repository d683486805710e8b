package org.disclosuredesk.query.consolidated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.disclosuredesk.Office;
import org.disclosuredesk.SettableClock;
import org.disclosuredesk.command.agency.RegisterAgency;
import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.command.year.ConsolidateReports;
import org.disclosuredesk.command.year.PublishReport;
import org.disclosuredesk.command.year.ReportFigures;
import org.disclosuredesk.command.year.RestateReport;
import org.disclosuredesk.command.year.YearClose;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.files.KeptFiles;
import org.disclosuredesk.intake.LedgerUploads;
import org.disclosuredesk.intake.OutsideUploads;
import org.disclosuredesk.intake.UploadedFile;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.law.rule.RuleBroken;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Figure;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.query.Cases;
import org.disclosuredesk.query.Pages;
import org.disclosuredesk.query.Visitor;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.annualreport.AnnualReports;
import org.disclosuredesk.query.annualreport.ReportForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;

@Pages
@DisplayName("Several agencies, added up")
class ConsolidationTest {

    private static final Provenance HEAD = Provenance.live("supervisor", "test");
    private static final String SUM = "/consolidated/2025/consolidations/1/consolidated-report.";
    private static final byte[] MEGABYTE = new byte[1024 * 1024];

    @Autowired
    Cases cases;

    @Autowired
    Office office;

    @Autowired
    Visitor visitor;

    @Autowired
    Acts acts;

    @Autowired
    YearClose close;

    @Autowired
    AnnualReports reports;

    @Autowired
    ConsolidatedReports consolidated;

    @Autowired
    DeskAgency agencies;

    @Autowired
    KeptFiles files;

    @Autowired
    OutsideUploads uploads;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient database;

    private String town;
    private String bureau;
    private String bureauName;
    private Outsiders outsiders;

    @BeforeEach
    void twoAgencies() {
        outsiders = new Outsiders(visitor, office);
        bureauName = cases.newDesk().replace("镇", "局");
        town = cases.agencyId();
        bureau = Ids.agency(bureauName);
        office.does(new RegisterAgency(bureau, bureauName, null));
        var first = office.receives(town, "镇-1", ApplicantKind.NATURAL_PERSON, LocalDate.of(2025, 3, 3));
        office.receives(town, "镇-2", ApplicantKind.BUSINESS, LocalDate.of(2025, 12, 4));
        office.answers(first, Ground.DISCLOSED, LocalDate.of(2025, 3, 20));
        var other = office.receives(bureau, "局-1", ApplicantKind.NATURAL_PERSON, LocalDate.of(2025, 5, 6));
        office.answers(other, Ground.NOT_HELD, LocalDate.of(2025, 5, 20));
        office.does(new ReportFigures(
                bureau, 2025, new TreeMap<>(Map.of(Figure.ADMINISTRATIVE_FEES, new BigDecimal("368.60"))), "财务科"));
        office.counted();
    }

    private void publishes(String agency) {
        close.close(agency, 2025, HEAD);
        office.counted();
        acts.perform(new PublishReport(agency, 2025, hash(agency)), HEAD);
        office.counted();
    }

    private String hash(String agency) {
        return reports.of(agency, "", 2025).tables().hash();
    }

    /** The report of an agency elsewhere: the bureau's as JSON, under another name. */
    private String outside() throws Exception {
        return visitor.opens("/reports/2025/annual-report.json?agency=" + bureau)
                .replace(bureauName, "某某区水务局");
    }

    @Test
    @DisplayName("each has its own report, year and text; what is behind a figure is its own cases, which open")
    void own() throws Exception {
        var of = "?agency=" + bureau;
        assertThat(visitor.opens("/reports/2025" + of)).contains(bureauName + "2025年", "✓ 1+0 = 1+0", "<option");
        assertThat(visitor.opens("/reports/2025")).contains("✓ 2+0 = 1+1");
        assertThat(visitor.opens("/reports/2025" + of + "&cell=table3/new_received/natural_person"))
                .contains(">局-1</a>")
                .doesNotContain(">镇-1</a>");
        assertThat(visitor.opens("/requests/" + Ids.request(bureau, "局-1"))).contains("局-1");
        for (var page : List.of(
                "/reports",
                "/years/2025",
                "/years/2025/narrative/5",
                "/years/2025/figures",
                "/years/2025/copy-out",
                "/reports/2025/compare")) {
            assertThat(visitor.opensAs("SUPERVISOR", page + of)).as(page).contains("agency=" + bureau);
        }
        visitor.visits("OFFICER", get("/reports/2025?agency=nobody")).andExpect(status().isNotFound());

        var form = post("/years/2025/narrative/5")
                .param("agency", bureau)
                .param("text", "局里的不足。")
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        visitor.visits("OFFICER", form).andExpect(status().isForbidden());
        assertThat(visitor.visits("SUPERVISOR", form).andReturn().getResponse().getRedirectedUrl())
                .isEqualTo("/years/2025/narrative/5" + of);
        office.counted();
        assertThat(visitor.opens("/reports/2025" + of)).contains("局里的不足。");
        assertThat(visitor.opens("/reports/2025")).doesNotContain("局里的不足。");
    }

    @Test
    @DisplayName(
            "the sum is the sum of its shares, cell by cell, with one that was sent in; each figure says whose it is")
    void sum() throws Exception {
        publishes(town);
        outsiders.add("外部.json", outside().getBytes(StandardCharsets.UTF_8), "");

        var report = consolidated.now(agencies.current().orElseThrow(), 2025);
        assertThat(report.shares()).hasSize(3);
        var sums = ReportForm.figures(report.sum());
        assertThat(sums).hasSize(200);
        sums.forEach((cell, text) -> assertThat(new BigDecimal(text))
                .as(cell)
                .isEqualByComparingTo(report.shares().stream()
                        .map(share -> ReportForm.figures(share.report()).get(cell))
                        .map(BigDecimal::new)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)));
        assertThat(sums)
                .containsEntry("table3/new_received/total", "4")
                .containsEntry("table3/unable_not_held/natural_person", "2")
                .containsEntry("table2/administrative_fees", "737.20");

        var page = visitor.opens("/consolidated/2025?cell=table3/new_received/total");
        assertThat(page)
                .contains("第 1 次发布", "尚未发布：取现有记录", "外部报送第 1 份", "其中 200 个等于各机关同一格之和")
                .contains("/reports/2025/publications/1?agency=%s&amp;cell=table3/new_received/total#opened"
                        .formatted(town))
                .contains("/reports/2025?agency=%s&amp;cell=table3/new_received/total#opened".formatted(bureau))
                .contains("/consolidated/2025/outside/1?cell=table3/new_received/total#table3");
        assertThat(visitor.opens("/consolidated/2025/outside/1?cell=table3/new_received/total"))
                .contains("不在本系统");
        assertThat(visitor.opens("/today")).contains("href=\"/consolidated\"");
    }

    @Test
    @DisplayName("fixed, it is made again to the byte whatever is recorded later, and says that an agency restated")
    void pinned() throws Exception {
        outsiders.add("外部.json", outside().getBytes(StandardCharsets.UTF_8), "");
        publishes(town);
        var form = post("/consolidated/2025/consolidate")
                .param("report-" + town, "1")
                .param("report-" + bureau, "1")
                .param("report-outside-1", "1")
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        assertThat(visitor.visits("SUPERVISOR", form).andReturn().getFlashMap().toString())
                .as("what is not published")
                .contains("尚未发布");
        publishes(bureau);
        visitor.visits("OFFICER", form).andExpect(status().isForbidden());
        assertThat(visitor.visits("SUPERVISOR", form).andReturn().getFlashMap().get("errors"))
                .isNull();
        office.counted();
        var json = visitor.opens(SUM + "json");
        var html = visitor.opens(SUM + "html");
        assertThat(json).contains("\"consolidation\" : 1", "某某区水务局", bureauName);
        assertThat(visitor.opens("/consolidated/2025/consolidations/1"))
                .contains("表格校验码与固定时一致", "<code>" + hash(town) + "</code>", "<code>" + hash(bureau) + "</code>")
                .doesNotContain("此后已有新的");

        office.receives(bureau, "局-2", ApplicantKind.NATURAL_PERSON, LocalDate.of(2025, 6, 6));
        office.counted();
        acts.perform(new RestateReport(bureau, 2025, hash(bureau), "补录"), HEAD);
        visitor.visits(
                        "SUPERVISOR",
                        post("/consolidated/2025/outside/1/withdraw")
                                .param("reason", "报错了")
                                .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andExpect(status().isSeeOther());
        office.counted();

        assertThat(visitor.opens(SUM + "json")).isEqualTo(json);
        assertThat(visitor.opens(SUM + "html")).isEqualTo(html);
        assertThat(visitor.opens("/consolidated/2025/consolidations/1"))
                .contains("固定之后，有 2 个机关重新发布、撤回或替换", "此后已有新的", "表格校验码与固定时一致");
        assertThat(visitor.opens("/consolidated/2025")).contains("与现在不同", "第 2 次发布");
        assertThat(visitor.opens("/consolidated/2025/outside")).contains("撤回：报错了");
        for (var ending : List.of("docx", "xlsx")) {
            visitor.visits("OFFICER", get(SUM + ending)).andExpect(status().isOk());
        }
    }

    @Test
    @DisplayName("nothing is not added up, nor what does not exist; a figure or year that is none is not found")
    void nothing() throws Exception {
        publishes(town);
        for (var wrong : List.of(
                new ConsolidateReports(town, 2025, new TreeMap<>(), new TreeSet<>()),
                new ConsolidateReports(town, 2025, new TreeMap<>(Map.of(town, 2)), new TreeSet<>()),
                new ConsolidateReports(town, 2025, new TreeMap<>(Map.of(town, 1)), new TreeSet<>(List.of(7))))) {
            assertThatThrownBy(() -> acts.perform(wrong, HEAD)).isInstanceOf(RuleBroken.class);
        }
        for (var page : List.of(
                "/consolidated/2025?cell=table3/nothing/total",
                "/consolidated/2025/consolidations/1",
                "/consolidated/2025/outside/1",
                "/consolidated/2099")) {
            visitor.visits("OFFICER", get(page)).andExpect(status().isNotFound());
        }
    }

    @Test
    @DisplayName("the tables in Excel are read by their words; the desk's own file as it is")
    void excel() throws Exception {
        var file = visitor.visits("OFFICER", get("/reports/2025/annual-report.xlsx?agency=" + bureau))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(outsiders
                        .send("报送.xlsx", file, "某某区水务局")
                        .andReturn()
                        .getFlashMap()
                        .get("faults")
                        .toString())
                .contains("文件写的机关是“%s”，表单填的是“某某区水务局”".formatted(bureauName));
        office.does(new RegisterAgency(Ids.agency("别处"), "别处", null));
        cases.noDesk();
        town = Ids.agency("汇总机关");
        office.does(new RegisterAgency(town, "汇总机关", null));
        outsiders.add("报送.XLSX", file, "");

        var report = consolidated.now(agencies.current().orElseThrow(), 2025);
        var sums = ReportForm.figures(report.sum());
        ReportForm.figures(reports.of(bureau, bureauName, 2025))
                .forEach((cell, text) ->
                        assertThat(new BigDecimal(sums.get(cell))).as(cell).isEqualByComparingTo(text));
        assertThat(report.shares()).extracting(ConsolidatedReport.Share::name).containsExactly("汇总机关", bureauName);
    }

    @Test
    @DisplayName("a bad file is refused whole, every fault named with its place; nothing is added")
    void bad() throws Exception {
        var wrong = outside()
                .replace("\"new_received\" : [ 1, 0, 0, 0, 0, 0, 1 ]", "\"new_received\" : [ 2, 0, 0, 0, 0, 0, 1 ]")
                .replace("\"upheld\" : 0", "\"upheld\" : 3");
        var faults = outsiders.faults("报送.json", wrong.getBytes(StandardCharsets.UTF_8), "");
        assertThat(faults)
                .hasSize(6)
                .anyMatch(fault -> fault.contains("表格校验码与表格不符"))
                .anyMatch(fault -> fault.contains("一、本年新收政府信息公开申请数量 各列之和为 2，总计填的是 1"))
                .anyMatch(fault -> fault.contains("自然人 第一项加第二项为 2，第三项加第四项为 1"))
                .anyMatch(fault -> fault.contains("行政复议 四种结果之和为 3，总计填的是 0"));

        assertThat(outsiders.faults(
                        "报送.json",
                        outside().replace("\"year\" : 2025", "\"year\" : 2024").getBytes(StandardCharsets.UTF_8),
                        "别的局"))
                .hasSize(2)
                .anyMatch(fault -> fault.contains("2024 不是 2025 年的年度报告"))
                .anyMatch(fault -> fault.contains("表单填的是“别的局”"));
        assertThat(outsiders.faults(
                        "报送.json",
                        outside()
                                .replace("\"petition\"", "\"x\"")
                                .replace("not_processed_petition", "petitions")
                                .replace("\"made\" : 0", "\"made\" : -1")
                                .replace("368.60", "1e999999999")
                                .getBytes(StandardCharsets.UTF_8),
                        ""))
                .anyMatch(fault -> fault.contains("petitions 不是这张表的行或列"))
                .anyMatch(fault -> fault.contains("regulations.made"))
                .anyMatch(fault -> fault.contains("administrative_fees_10k_yuan"))
                .anyMatch(fault -> fault.contains("表格校验码与表格不符"));
        assertThat(outsiders.faults("报送.json", "[]".getBytes(StandardCharsets.UTF_8), ""))
                .isNotEmpty();
        assertThat(outsiders.faults("报送.json", "{}".getBytes(StandardCharsets.UTF_8), ""))
                .hasSizeGreaterThan(38);
        assertThat(outsiders.faults("报送.xlsx", "no workbook".getBytes(StandardCharsets.UTF_8), "某局"))
                .isNotEmpty();
        assertThat(outsiders
                        .send("报送.pdf", new byte[] {1}, "")
                        .andReturn()
                        .getFlashMap()
                        .get("errors")
                        .toString())
                .contains("不是 .json 或 .xlsx");

        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (var written = 0L; written <= UploadedFile.LARGEST_UNPACKED; written += MEGABYTE.length) {
                zip.write(MEGABYTE);
            }
        }
        assertThat(outsiders
                        .send("报送.xlsx", packed.toByteArray(), "")
                        .andReturn()
                        .getFlashMap()
                        .get("errors")
                        .toString())
                .contains("300");

        assertThat(visitor.opens("/consolidated/2025/outside")).contains("还没有外部报送");
    }

    @Test
    @DisplayName("an agency of the store sends nothing in; the same report comes once, another takes its place")
    void once() throws Exception {
        var own = visitor.opens("/reports/2025/annual-report.json?agency=" + bureau)
                .getBytes(StandardCharsets.UTF_8);
        var check = outsiders.send("自己.json", own, "").andReturn().getResponse().getRedirectedUrl();
        assertThat(visitor.opensAs("SUPERVISOR", check)).contains("在本系统登记申请").doesNotContain("/outside/add");

        outsiders.add("外部.json", outside().getBytes(StandardCharsets.UTF_8), "");
        var again = outsiders
                .send("外部.json", outside().getBytes(StandardCharsets.UTF_8), "")
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(visitor.opensAs("SUPERVISOR", again)).contains("内容相同").doesNotContain("/outside/add");

        office.receives(bureau, "局-2", ApplicantKind.NATURAL_PERSON, LocalDate.of(2025, 6, 6));
        office.counted();
        outsiders.add("外部二.json", outside().getBytes(StandardCharsets.UTF_8), "");
        assertThat(visitor.opens("/consolidated/2025/outside")).contains("被后来的一份替换", "计入汇总");
        assertThat(visitor.opens("/consolidated/2025")).contains("外部报送第 2 份").doesNotContain("外部报送第 1 份");
        visitor.visits("OFFICER", get(URI.create("/consolidated/2025/outside/1/file")))
                .andExpect(status().isOk());
        visitor.visits("OFFICER", get(check)).andExpect(status().isForbidden());
    }

    @Test
    @DisplayName(
            "a file is kept for good when it is added, and not for being checked; what is not added goes after a day")
    void keptWhenAdded() throws Exception {
        var content = outside().getBytes(StandardCharsets.UTF_8);
        var checked =
                outsiders.send("外部.json", content, "").andReturn().getResponse().getRedirectedUrl();
        assertThat(files.find(KeptFiles.sha256(content))).as("checked").isEmpty();
        clock.set(Cases.TODAY.plusDays(LedgerUploads.KEPT.toDays() + 1));
        uploads.discardOld();
        visitor.visits("SUPERVISOR", get(checked)).andExpect(redirectedUrl("/consolidated/2025/outside"));
        var late = post("/consolidated/2025/outside/add")
                .param("upload", checked.substring(checked.lastIndexOf('/') + 1))
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        assertThat(visitor.visits("SUPERVISOR", late).andReturn().getFlashMap().toString())
                .contains("请重新上传");

        outsiders.add("外部.json", content, "");
        assertThat(files.find(KeptFiles.sha256(content))).as("added").isPresent();
        assertThat(database.sql("select count(*) from outside_upload")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
