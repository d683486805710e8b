package org.disclosuredesk.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.disclosuredesk.eventlog.EventLog;
import org.disclosuredesk.files.KeptFiles;
import org.disclosuredesk.intake.LedgerUpload.State;
import org.disclosuredesk.intake.LedgerUploads;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.ledger.LedgerRecorder.Count;
import org.disclosuredesk.query.Cases;
import org.disclosuredesk.query.Pages;
import org.disclosuredesk.query.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;

@Pages
@DisplayName("An office's own ledger, brought in through the pages")
class ImportPagesTest {

    private static final String TITLE = "某县自然资源局依申请公开台账,,,,,,\n";
    private static final String HEADINGS = "序号,登记编号,收文时间,申请人类型,答复时间,办理结果,联系人\n";
    private static final String ROWS = "1,2025-1,2025-03-03,自然人,2025-03-20,予以公开,小王\n2,2025-2,2025-04-01,商业企业,,,\n";

    /** What the columns of these headings are, by their places. */
    private static final Map<String, String> CHOSEN = Map.of(
            "table0", "REQUESTS",
            "heading0", "2",
            "column0-0", "",
            "column0-1", "登记号",
            "column0-2", "收到日期",
            "column0-3", "申请人类型",
            "column0-4", "答复日期",
            "column0-5", "办理结果",
            "column0-6", "*");

    @Autowired
    Cases office;

    @Autowired
    Visitor visitor;

    @Autowired
    LedgerUploads uploads;

    @Autowired
    EventLog log;

    @BeforeEach
    void aDesk() {
        office.newDesk();
    }

    private String uploads(String file, String text) throws Exception {
        return uploads(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private String uploads(String file, byte[] content) throws Exception {
        return location(visitor.visits(
                "OFFICER",
                multipart("/import")
                        .file(new MockMultipartFile("files", file, null, content))
                        .with(csrf())));
    }

    private String chooses(String upload, Map<String, String> fields) throws Exception {
        var form = post(upload + "/columns").with(csrf());
        fields.forEach(form::param);
        return location(visitor.visits("OFFICER", form));
    }

    private void confirms(String upload) throws Exception {
        visitor.visits("OFFICER", post(upload + "/confirm").with(csrf())).andExpect(status().isSeeOther());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> uploads.find(id(upload)).orElseThrow().state() != State.RUNNING);
    }

    private static String id(String upload) {
        return upload.substring(upload.lastIndexOf('/') + 1);
    }

    private static String location(ResultActions answer) throws Exception {
        answer.andExpect(status().isSeeOther());
        return Objects.requireNonNull(answer.andReturn().getResponse().getHeader("Location"));
    }

    private long events() {
        return log.head();
    }

    @Test
    @DisplayName("goes file, columns, try, import; the case names the file and the row, and an unknown column its note")
    void wholeWay() throws Exception {
        var before = events();

        var upload = uploads("台账.csv", (TITLE + HEADINGS + ROWS).getBytes(Charset.forName("GB18030")));
        assertThat(visitor.opens(upload)).contains("登记编号", "收文时间", "value=\"2\"", "2025-03-03");
        assertThat(chooses(upload, CHOSEN)).isEqualTo(upload);
        assertThat(visitor.opens(upload)).contains("可以导入：将新增 2 行", "导入这 2 行");
        assertThat(events()).as("nothing is written before the word").isEqualTo(before);

        confirms(upload);

        assertThat(visitor.opens(upload)).contains("已新增申请 2 件、复议诉讼 0 件、主动公开数字 0 项");
        assertThat(uploads.filesOf(id(upload))).as("thrown away when done").isEmpty();
        var page = visitor.opens("/requests/" + Ids.request(office.agencyId(), "2025-1"));
        assertThat(page).contains("台账.csv", "联系人: 小王").doesNotContain("序号");
        assertThat(log.of(Ids.request(office.agencyId(), "2025-2"))).isNotEmpty();
    }

    @Test
    @DisplayName("the same file twice changes nothing and says so; its columns are proposed as they were chosen")
    void twice() throws Exception {
        var first = uploads("a.csv", TITLE + HEADINGS + ROWS);
        chooses(first, CHOSEN);
        confirms(first);
        var before = events();

        var second = uploads("b.csv", TITLE + HEADINGS + ROWS);
        assertThat(uploads.find(id(second)).orElseThrow().sheets().get(0).meant())
                .containsExactly("", "登记号", "收到日期", "申请人类型", "答复日期", "办理结果", "*");
        chooses(second, CHOSEN);

        assertThat(visitor.opens(second)).contains("文件中没有新内容").doesNotContain("/confirm");
        confirms(second);
        assertThat(events()).isEqualTo(before);
        assertThat(uploads.find(id(second)).orElseThrow().recorded().known()).isEqualTo(2);
    }

    @Test
    @DisplayName("a fault is named by file, line, own heading, value and mend, and nothing is imported")
    void faults() throws Exception {
        var before = events();
        var upload = uploads("台账.csv", TITLE + HEADINGS + ROWS + "3,2025-3,2025-02-30,公民,2025-03-01,掌握,\n");
        chooses(upload, CHOSEN);

        assertThat(visitor.opens(upload))
                .contains(
                        "有 3 处错误，涉及 1 行，不能导入",
                        ">5<",
                        "收文时间 2025-02-30 不是有效日期；请按 2023-03-06 这样的格式写",
                        "申请人类型 公民 无法识别；请从中选择：自然人",
                        "办理结果 掌握 不是表三的办理结果")
                .doesNotContain("/confirm");
        confirms(upload);
        assertThat(uploads.find(id(upload)).orElseThrow().state()).isEqualTo(State.CHECKED);
        assertThat(events()).isEqualTo(before);
    }

    @Test
    @DisplayName("of many faults the first two hundred are shown, and the number of the rest")
    void manyFaults() throws Exception {
        var text = new StringBuilder(TITLE + HEADINGS);
        for (var at = 1; at <= 250; at++) {
            text.append("%d,2025-%d,昨天,自然人,,,\n".formatted(at, at));
        }
        var upload = uploads("台账.csv", text.toString());
        chooses(upload, CHOSEN);

        var page = visitor.opens(upload);
        assertThat(page).contains("有 250 处错误", "另有 50 处未列出");
        assertThat(page.split("不是有效日期", -1)).hasSize(201);
    }

    @Test
    @DisplayName("rows whose cases went on meanwhile are named one by one and stay out; the others are imported")
    void wentOn() throws Exception {
        var first = uploads("a.csv", TITLE + HEADINGS + ROWS);
        chooses(first, CHOSEN);
        confirms(first);
        office.answers(Ids.request(office.agencyId(), "2025-2"), Ground.NOT_HELD, LocalDate.of(2025, 4, 20));
        var events = log.of(Ids.request(office.agencyId(), "2025-2"));

        var otherwise = ROWS.replace("2025-04-01,商业企业,,,", "2025-04-01,商业企业,2025-04-21,不掌握,");
        var grown = uploads("b.csv", TITLE + HEADINGS + otherwise + "3,2025-3,2025-05-06,自然人,,,\n");
        chooses(grown, CHOSEN);

        assertThat(visitor.opens(grown))
                .contains(
                        "将新增 1 行",
                        "系统另有记载、不导入的 1 行",
                        "登记号 2025-2 在系统中已有登记",
                        "/requests/" + Ids.request(office.agencyId(), "2025-2"));
        confirms(grown);
        assertThat(visitor.opens(grown)).contains("已新增申请 1 件", "没有重复导入的 1 行", "没有导入的 1 行");
        assertThat(log.of(Ids.request(office.agencyId(), "2025-2"))).isEqualTo(events);
    }

    @Test
    @DisplayName("a row that says what the case has come to since is known, whoever wrote it down first")
    void saysTheSame() throws Exception {
        var first = uploads("a.csv", TITLE + HEADINGS + ROWS);
        chooses(first, CHOSEN);
        confirms(first);
        office.answers(Ids.request(office.agencyId(), "2025-2"), Ground.NOT_HELD, LocalDate.of(2025, 4, 20));

        var same = ROWS.replace("2025-04-01,商业企业,,,", "2025-04-01,商业企业,2025-04-20,不掌握,");
        var grown = uploads("b.csv", TITLE + HEADINGS + same);
        chooses(grown, CHOSEN);

        assertThat(visitor.opens(grown)).contains("文件中没有新内容").doesNotContain("不导入的");
    }

    @Test
    @DisplayName("the desk's own ledger, taken out and brought in again there, is known row by row")
    void ownLedger() throws Exception {
        office.answers(
                office.receives("2026-1", LocalDate.of(2026, 2, 3)), Ground.STATE_SECRET, LocalDate.of(2026, 3, 2));
        office.receives("2026-2", LocalDate.of(2026, 2, 3));
        var zip = visitor.visits("OFFICER", get("/ledger.zip"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        byte[] requests;
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            assertThat(in.getNextEntry().getName()).isEqualTo("requests.csv");
            requests = in.readAllBytes();
        }

        var upload = uploads("requests.csv", requests);
        var fields = new HashMap<>(Map.of("table0", "REQUESTS", "heading0", "1"));
        var meant = uploads.find(id(upload)).orElseThrow().sheets().get(0).meant();
        for (var column = 0; column < meant.size(); column++) {
            fields.put("column0-" + column, meant.get(column));
        }
        chooses(upload, fields);

        var run = uploads.find(id(upload)).orElseThrow().dryRun();
        assertThat(run.requests()).isEqualTo(new Count(0, 2, 0));
    }

    @Test
    @DisplayName(
            "what a column means is asked for where it is compulsory or chosen twice; another table is listed anew")
    void columns() throws Exception {
        var upload = uploads("台账.csv", TITLE + HEADINGS + ROWS);
        var refused = new HashMap<>(CHOSEN);
        refused.put("column0-1", "");
        refused.put("column0-4", "收到日期");

        assertThat(chooses(upload, refused)).isEqualTo(upload + "/columns");
        assertThat(uploads.find(id(upload)).orElseThrow().state()).isEqualTo(State.COLUMNS);

        assertThat(chooses(upload, Map.of("table0", "REMEDIES", "heading0", "3")))
                .isEqualTo(upload + "/columns");
        var sheet = uploads.find(id(upload)).orElseThrow().sheets().get(0);
        assertThat(sheet.own().headings()).startsWith("1", "2025-1");
        assertThat(sheet.meant()).containsOnly("");
    }

    @Test
    @DisplayName("is read from several files at once, each a table; a remedy finds its case in the other file")
    void severalFiles() throws Exception {
        var requests = "登记号,收到日期,申请人类型,答复日期,办理结果\n2024-7,2024-03-01,自然人,2024-03-20,予以公开\n";
        var remedies = "登记号,类型,受理日期,审结日期,结果\n2024-7,行政复议,2024-05-06,2024-07-01,结果维持\n";
        var figures = "年度,项目,数值\n2024,行政许可/本年处理决定数量,12\n";
        var upload = location(visitor.visits(
                "ADMINISTRATOR",
                multipart("/import")
                        .file(file("requests.csv", requests))
                        .file(file("remedies.csv", remedies))
                        .file(file("figures.csv", figures))
                        .with(csrf())));
        var fields = new HashMap<String, String>();
        var sheets = uploads.find(id(upload)).orElseThrow().sheets();
        for (var at = 0; at < sheets.size(); at++) {
            fields.put("table" + at, sheets.get(at).table().name());
            for (var column = 0; column < sheets.get(at).meant().size(); column++) {
                fields.put(
                        "column%d-%d".formatted(at, column),
                        sheets.get(at).meant().get(column));
            }
        }
        chooses(upload, fields);
        confirms(upload);

        assertThat(visitor.opens(upload)).contains("已新增申请 1 件、复议诉讼 1 件、主动公开数字 1 项");
    }

    private static MockMultipartFile file(String name, String text) {
        return new MockMultipartFile("files", name, null, text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"台账.xls", "台账.pdf", "台账.xlsx", "空.csv"})
    @DisplayName("is no file of another kind, no broken workbook and no empty file")
    void noLedger(String name) throws Exception {
        var content = name.equals("空.csv") ? "" : "没有表格";
        assertThat(uploads(name, content)).isEqualTo("/import");
        assertThat(uploads.of(office.agencyId())).isEmpty();
    }

    @Test
    @DisplayName("is no larger than what the desk keeps")
    void tooLarge() throws Exception {
        assertThat(uploads("a.csv", new byte[(int) KeptFiles.LARGEST + 1])).isEqualTo("/import");
        assertThat(uploads.of(office.agencyId())).isEmpty();
    }

    @Test
    @DisplayName("is thrown away when given up, and after a day")
    void thrownAway() throws Exception {
        var givenUp = uploads("a.csv", TITLE + HEADINGS + ROWS);
        visitor.visits("OFFICER", post(givenUp + "/discard").with(csrf())).andExpect(status().isSeeOther());
        visitor.visits("OFFICER", get(givenUp)).andExpect(status().isNotFound());

        var left = uploads("b.csv", TITLE + HEADINGS + ROWS);
        office.itIs(Cases.TODAY.plusDays(1));
        uploads.discardOld();
        assertThat(uploads.find(id(left))).isPresent();
        office.itIs(Cases.TODAY.plusDays(2));
        uploads.discardOld();
        assertThat(uploads.find(id(left))).isEmpty();
        assertThat(uploads.filesOf(id(left))).isEmpty();
    }

    @Test
    @DisplayName("what was being recorded when the desk stopped is gone on with by the same word")
    void interrupted() throws Exception {
        var upload = uploads("a.csv", TITLE + HEADINGS + ROWS);
        chooses(upload, CHOSEN);
        uploads.start(id(upload));
        assertThat(visitor.opens(upload))
                .as("looks for what follows, by a script or without")
                .contains("正在导入", "hx-trigger=\"every 2s\"", "<noscript><meta http-equiv=\"refresh\" content=\"2\">");
        uploads.interrupted();

        assertThat(visitor.opens(upload)).contains("导入中系统停止运行", "导入这 2 行");
        confirms(upload);
        assertThat(visitor.opens(upload)).contains("已新增申请 2 件");
    }

    @ParameterizedTest
    @ValueSource(strings = {"REVIEWER", "SUPERVISOR", "AUDITOR"})
    @DisplayName("is for officers and administrators alone, and so is the way out")
    void roles(String role) throws Exception {
        var upload = uploads("a.csv", TITLE + HEADINGS + ROWS);

        visitor.visits(role, get("/import")).andExpect(status().isForbidden());
        visitor.visits(role, get(upload)).andExpect(status().isForbidden());
        visitor.visits(role, get("/ledger.zip")).andExpect(status().isForbidden());
        visitor.visits(role, post(upload + "/confirm").with(csrf())).andExpect(status().isForbidden());
        assertThat(visitor.opensAs(role, "/today")).doesNotContain("href=\"/import\"");
        assertThat(visitor.opensAs("ADMINISTRATOR", "/import")).contains("href=\"/import\"");
    }

    @Test
    @DisplayName("of another agency is not found")
    void ofAnotherAgency() throws Exception {
        var upload = uploads("a.csv", TITLE + HEADINGS + ROWS);
        office.newDesk();

        visitor.visits("OFFICER", get(upload)).andExpect(status().isNotFound());
        visitor.visits("OFFICER", post(upload + "/confirm").with(csrf())).andExpect(status().isNotFound());
    }

    @Test
    @DisplayName("a desk without anything has an empty list, and a ledger of headings to take out")
    void empty() throws Exception {
        assertThat(visitor.opens("/import")).contains("没有正在导入的台账", "/ledger.zip");
        visitor.visits("OFFICER", get("/ledger.zip")).andExpect(status().isOk());
    }
}
