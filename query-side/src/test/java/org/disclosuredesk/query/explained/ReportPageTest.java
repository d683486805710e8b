package org.disclosuredesk.query.explained;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.disclosuredesk.Office;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.query.Cases;
import org.disclosuredesk.query.Pages;
import org.disclosuredesk.query.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Pages
@DisplayName("The report's page")
class ReportPageTest {

    private static final Pattern FIGURE =
            Pattern.compile("href=\"(/reports/2026\\?cell=[^\"#]+)#table[234]\"[^>]*>(\\d+)<");

    @Autowired
    Cases cases;

    @Autowired
    Office office;

    @Autowired
    Visitor visitor;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void aDesk() {
        cases.newDesk();
        var first = cases.receives("2026-1", LocalDate.of(2026, 2, 3), ApplicantKind.NATURAL_PERSON, "李甲", "名册");
        cases.receives("2026-2", LocalDate.of(2026, 2, 4), ApplicantKind.BUSINESS, "某公司", "合同");
        cases.answers(first, Ground.PROCESS_INFORMATION, LocalDate.of(2026, 2, 20));
        office.counted();
    }

    @Test
    @DisplayName("every figure lists as many cases as it says")
    void everyFigureOpens() throws Exception {
        var page = visitor.opens("/reports/2026");
        var figures = FIGURE.matcher(page);
        var opened = 0;
        while (figures.find()) {
            var count = Integer.parseInt(figures.group(2));
            var behind = visitor.opens(figures.group(1));
            assertThat(behind).as(figures.group(1)).contains("id=\"opened\"");
            if (count > 0) {
                assertThat(behind).as(figures.group(1)).contains("共 %d 件".formatted(count));
            }
            opened++;
        }
        assertThat(opened).as("10 of table 2, 25 x 7 of table 3, 15 of table 4").isEqualTo(10 + 25 * 7 + 15);
    }

    @Test
    @DisplayName("a figure names its case, the event behind it and the counting rule")
    void opened() throws Exception {
        assertThat(visitor.opens("/reports/2026?cell=table3/refused_process_info/total"))
                .contains("2026-1", "2026-02-20", "第 2 条", "计数规则：答复书日期在本年度内")
                .doesNotContain(">2026-2<");
    }

    @Test
    @DisplayName("shows the balance of each column as a proof, and what was so on an earlier day")
    void asOf() throws Exception {
        assertThat(visitor.opens("/reports/2026")).contains("✓ 2+0 = 1+1");
        assertThat(visitor.opens("/reports/2026?asOf=2026-02-10")).contains("✓ 2+0 = 0+2", "截至 2026-02-10 发生");
        assertThat(visitor.opens("/reports/2026?asOf=2026-02-03")).contains("✓ 1+0 = 0+1");
    }

    @Test
    @DisplayName("knows no figure, year or day that does not exist")
    void unknown() throws Exception {
        for (var wrong : new String[] {
            "/reports/2026?cell=table3/nothing/total", "/reports/2026?cell=../x", "/reports/1999", "/reports/2999"
        }) {
            visitor.visits("OFFICER", get(wrong)).andExpect(status().isNotFound());
        }
        visitor.visits("OFFICER", get("/reports/2026?asOf=2999-01-01")).andExpect(status().isBadRequest());
        visitor.visits("OFFICER", get("/reports/2026?asOf=yesterday")).andExpect(status().isBadRequest());
    }

    @Test
    @DisplayName("lists the years, and speaks English where it is asked to")
    void years() throws Exception {
        assertThat(visitor.opens("/reports")).contains("href=\"/reports/2026\"", "进行中");
        assertThat(visitor.opens("/reports/2026?lang=en")).contains("As of", "Click any figure");
    }

    @Test
    @DisplayName("gives the report as files")
    void files() throws Exception {
        assertThat(visitor.opens("/reports/2026/annual-report.json"))
                .contains("\"refused_process_info\" : [ 1, 0, 0, 0, 0, 0, 1 ]");
        assertThat(visitor.opens("/reports/2026/annual-report.html"))
                .contains("2026年政府信息公开工作年度报告", "<style>")
                .doesNotContain("<script", "href=");
    }

    @Test
    @DisplayName("only a supervisor may close a year that has ended")
    void close() throws Exception {
        assertThat(visitor.opensAs("SUPERVISOR", "/years/2025")).contains("/years/2025/close");
        assertThat(visitor.opens("/years/2025")).doesNotContain("/years/2025/close");
        assertThat(visitor.opensAs("SUPERVISOR", "/years/2026")).doesNotContain("/years/2026/close");
    }

    @Test
    @DisplayName("is not made where its sides differ, and names the cases to blame")
    void unbalanced() throws Exception {
        var lost = cases.receives("2026-3", LocalDate.of(2026, 2, 5), ApplicantKind.NATURAL_PERSON, "王丙", "信件");
        cases.answers(lost, Ground.DISCLOSED, LocalDate.of(2026, 2, 20));
        office.counted();
        jdbc.sql("delete from tally_entry where case_id = ? and cell = 'table3/disclosed/natural_person'")
                .param(lost)
                .update();
        jdbc.sql(
                        "update tally_cell set cases = cases - 1 where agency_id = ? and cell = 'table3/disclosed/natural_person'")
                .param(cases.agencyId())
                .update();

        assertThat(visitor.opens("/reports/2026"))
                .contains("2026年年报不能生成", "引起矛盾的件", ">2026-3</a>")
                .doesNotContain(">2026-1</a>");
        visitor.visits("OFFICER", get("/reports/2026/annual-report.json")).andExpect(status().isServiceUnavailable());
    }
}
