package org.disclosuredesk.query.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.disclosuredesk.eventlog.Projection;
import org.disclosuredesk.intake.UploadedFile;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.query.Cases;
import org.disclosuredesk.query.Pages;
import org.disclosuredesk.query.Replay;
import org.disclosuredesk.query.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.support.TransactionTemplate;

@Pages
@DisplayName("The figures of table 2 and what they follow from")
class FiguresPageTest {

    private static final byte[] MEGABYTE = new byte[1024 * 1024];

    @Autowired
    Cases office;

    @Autowired
    Visitor visitor;

    @Autowired
    List<Projection> projections;

    @Autowired
    EventStore log;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void aDesk() {
        office.newDesk();
    }

    @Test
    @DisplayName("departments' shares are summed and proposed; the report takes what the agency reports, and no share")
    void proposed() throws Exception {
        assertThat(visitor.opens("/years/2025/figures")).contains("还没有科室报送", "上传表格");
        sends("/years/2025/figures/department", "department", "民政办", "ADMINISTRATIVE_LICENSING", "12");
        sends("/years/2025/figures/department", "department", "财政所", "ADMINISTRATIVE_LICENSING", "30");

        assertThat(visitor.opens("/years/2025/figures")).contains("民政办", "value=\"42\"");
        assertThat(visitor.opens("/reports/2025?cell=table2/administrative_licensing"))
                .doesNotContain(">42<")
                .contains("/years/2025/figures");

        sends("/years/2025/figures", "ADMINISTRATIVE_LICENSING", "41");
        assertThat(visitor.opens("/years/2025/figures")).contains("value=\"41\"", "不一致");
        assertThat(visitor.opens("/reports/2025")).contains(">41<");
    }

    @Test
    @DisplayName(
            "documents come from their register and roll forward; what differs is explained, and the report says so")
    void rollForward() throws Exception {
        sends("/years/2024/figures", "NORMATIVE_DOCUMENTS_IN_FORCE", "5");
        var first = issues("殡葬管理办法", "2025-03-03");
        issues("防汛预案", "2025-05-06");
        sends(first + "/repeal", "repealedOn", "2025-12-01", "reason", "清理");

        assertThat(visitor.opens("/years/2025/figures"))
                .contains("上年 5 加制发 2 减废止 1，应为 6。", "理解：没有文件明文规定")
                .contains("value=\"6\"");

        sends("/years/2025/figures", "NORMATIVE_DOCUMENTS_MADE", "2", "NORMATIVE_DOCUMENTS_REPEALED", "1");
        sends("/years/2025/figures", "NORMATIVE_DOCUMENTS_IN_FORCE", "9", "source", "机构改革划入");
        assertThat(visitor.opens("/years/2025/figures")).contains("应为 6；填报的是 9。");
        assertThat(visitor.opens("/reports/2025")).contains("行政规范性文件现行有效 9 件，而上年结转加本年制发减本年废止为 6 件");
        assertThat(visitor.opens("/reports/2025?cell=table2/normative_documents_in_force"))
                .contains("机构改革划入");
    }

    @Test
    @DisplayName("a refused form comes back with what was typed, and a department's never stands among the agency's")
    void refused() throws Exception {
        var back = visitor.returnsTo(
                "/years/2025/figures",
                Map.of("department", "民政办", "ADMINISTRATIVE_LICENSING", "十"),
                Map.of("ADMINISTRATIVE_LICENSING", "“十”不是整数。请只写数字，例如 12。"));

        assertThat(back).contains("id=\"share-ADMINISTRATIVE_LICENSING-error\"", "value=\"十\"", "value=\"民政办\"");
        assertThat(back)
                .contains("href=\"#share-ADMINISTRATIVE_LICENSING\"")
                .doesNotContain("href=\"#ADMINISTRATIVE_LICENSING\"");
        assertThat(back).doesNotContain("id=\"ADMINISTRATIVE_LICENSING-error\"");
    }

    @Test
    @DisplayName("are those of a year that has begun, shown to all, reported by officers and supervisors")
    void whose() throws Exception {
        visitor.visits("OFFICER", get(URI.create("/years/2027/figures"))).andExpect(status().isNotFound());
        assertThat(visitor.opensAs("AUDITOR", "/years/2025/figures"))
                .contains("不能填报")
                .doesNotContain("/figures/upload");
        assertThat(visitor.visits("OFFICER", get(URI.create("/figures")))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .as("in March last year's are due")
                .isEqualTo("/years/2025/figures");
        assertThat(visitor.opens("/years/2025/figures?lang=en")).contains("Figures of table 2, 2025", "Expected");
        visitor.opens("/years/2025/figures?lang=zh-CN");
    }

    @Test
    @DisplayName("a workbook that unpacks to more than a desk can read is refused before anything reads it")
    void bomb() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (var written = 0L; written <= UploadedFile.LARGEST_UNPACKED; written += MEGABYTE.length) {
                zip.write(MEGABYTE);
            }
        }
        var answer = visitor.visits(
                        "OFFICER",
                        multipart("/years/2025/figures/upload")
                                .file(new MockMultipartFile("file", "报送.XLSX", null, packed.toByteArray()))
                                .with(csrf()))
                .andExpect(status().isSeeOther())
                .andReturn();
        assertThat(answer.getFlashMap().get("errors"))
                .isEqualTo(Map.of("file", "“报送.XLSX”展开后超过 300 MB。请删去无关的工作表，或分开上传。"));
    }

    @Test
    @DisplayName("come out the same when the log is read again from its beginning")
    void replayed() throws Exception {
        sends("/years/2025/figures/department", "department", "民政办", "ADMINISTRATIVE_LICENSING", "12");
        sends("/years/2025/figures/department", "department", "民政办", "ADMINISTRATIVE_FEES", "1.20", "remark", "更正");
        sends("/years/2025/figures/department", "department", "财政所");

        var figures = projections.stream()
                .filter(projection -> projection.tables().contains("department_figure"))
                .findFirst()
                .orElseThrow();
        new Replay(log, database, transaction)
                .leavesAsItWas(figures, "agency_id", office.agencyId(), Ids.year(office.agencyId(), 2025));
    }

    private String issues(String title, String on) throws Exception {
        return sends(
                "/disclosures", "title", title, "kind", "NORMATIVE_DOCUMENT", "issuedOn", on, "attribute", "PROACTIVE");
    }

    private String sends(String form, String... fields) throws Exception {
        var sent = post(URI.create(form)).with(csrf());
        for (var field = 0; field < fields.length; field += 2) {
            sent.param(fields[field], fields[field + 1]);
        }
        var answer =
                visitor.visits("OFFICER", sent).andExpect(status().isSeeOther()).andReturn();
        assertThat(answer.getFlashMap().get("errors")).as(form).isNull();
        return answer.getResponse().getRedirectedUrl();
    }
}
