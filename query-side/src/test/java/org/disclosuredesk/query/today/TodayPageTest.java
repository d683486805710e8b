package org.disclosuredesk.query.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.query.Cases;
import org.disclosuredesk.query.Pages;
import org.disclosuredesk.query.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Pages
@DisplayName("Today")
class TodayPageTest {

    private static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);

    @Autowired
    Cases office;

    @Autowired
    Visitor visitor;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void aDesk() {
        office.newDesk();
    }

    @AfterEach
    void nobodyElseIsKnown() {
        database.sql("delete from account where name <> 'admin'").update();
    }

    private void visitorIs(String displayName, @Nullable String department) {
        database.sql("insert into account (name, display_name, password, role, department, demo, enabled, created_at)"
                        + " values ('visitor', ?, 'the-hash', 'OFFICER', ?, false, true,"
                        + " timestamp '2026-03-01 16:30:00+00:00')")
                .params(displayName, department)
                .update();
    }

    @Test
    @DisplayName("is where the front door leads")
    void theFrontDoor() throws Exception {
        visitor.visits("AUDITOR", get("/")).andExpect(redirectedUrl("/today"));
    }

    @Test
    @DisplayName("lists what is due first, then what waits for others and since when, each with its next step")
    void inOrderOfUrgency() throws Exception {
        office.receives("late", LocalDate.of(2026, 2, 3));
        office.receives("soon", LocalDate.of(2026, 2, 4));
        office.receives("normal", LocalDate.of(2026, 3, 9));
        var consulted = office.receives("waiting", MARCH_2);
        office.asksThirdParty(consulted, LocalDate.of(2026, 3, 5));
        office.answers(office.receives("answered", MARCH_2), Ground.DISCLOSED, LocalDate.of(2026, 3, 9));

        var page = visitor.opens("/today");

        assertThat(page)
                .containsSubsequence(
                        "逾期 1 个工作日",
                        ">late<",
                        "拟稿",
                        "今天到期",
                        ">soon<",
                        "拟稿",
                        "剩 19 个工作日",
                        ">normal<",
                        "拟稿",
                        "计时中止",
                        ">waiting<",
                        "等被征求意见的一方",
                        "自 2026-03-05 起",
                        "对方期限 2026-03-27",
                        "登记第三方意见")
                .contains("共 4 件")
                .doesNotContain(">answered<");
    }

    @Test
    @DisplayName("says that the other side's last day has passed")
    void lapsed() throws Exception {
        office.asksThirdParty(office.receives("1", MARCH_2), LocalDate.of(2026, 3, 5));

        office.itIs(LocalDate.of(2026, 3, 30));

        assertThat(visitor.opens("/today")).contains("对方期限 2026-03-27 已过");
    }

    @Test
    @DisplayName("keeps apart what is mine, my department's, and unclaimed; a claim is one press")
    void desks() throws Exception {
        visitorIs("张某", "法规科");
        office.receives("unclaimed", MARCH_2);
        office.assigns(office.receives("mine", MARCH_2), MARCH_2, "财政所", "张某");
        office.assigns(office.receives("by-account", MARCH_2), MARCH_2, "财政所", "visitor");
        office.assigns(office.receives("another's", MARCH_2), MARCH_2, "财政所", "李某");

        assertThat(visitor.opens("/today"))
                .contains(">mine<", ">by-account<", "共 2 件")
                .doesNotContain(">unclaimed<", "another");
        assertThat(visitor.opens("/today?whose=DEPARTMENT"))
                .contains(">unclaimed<")
                .doesNotContain(">mine<");
        assertThat(visitor.opens("/today?whose=UNCLAIMED"))
                .contains(">unclaimed<", "认领 unclaimed", "name=\"officer\" value=\"张某\"")
                .contains("name=\"department\" value=\"法规科\"", "name=\"back\" value=\"/today?whose=UNCLAIMED")
                .doesNotContain(">mine<");
        assertThat(visitor.opensAs("AUDITOR", "/today")).doesNotContain("认领 unclaimed", "?whose=MINE");
    }

    @Test
    @DisplayName("shows one state alone, and pages")
    void statesAndPages() throws Exception {
        IntStream.range(0, 30).forEach(no -> office.receives("2026-" + (100 + no), MARCH_2));
        office.receives("late", LocalDate.of(2026, 2, 3));

        assertThat(visitor.opens("/today?queue=OVERDUE"))
                .contains(">late<", "共 1 件")
                .doesNotContain("2026-100");
        assertThat(visitor.opens("/today?queue=ANSWERED")).contains("共 31 件", "第 1 页，共 2 页");
        assertThat(visitor.opens("/today?page=2")).contains("第 2 页，共 2 页").doesNotContain(">late<");
        assertThat(visitor.opens("/today?queue=ANSWERED"))
                .contains("queue=OPEN")
                .doesNotContain("不分状态");
    }

    @Test
    @DisplayName("says so where there is nothing to do")
    void nothingToDo() throws Exception {
        assertThat(visitor.opens("/today")).contains("没有在办的申请", "查看登记册");
        assertThat(visitor.opens("/today?whose=REVIEW")).contains("没有待审签的稿件", "查看全部在办");
        assertThat(visitor.opens("/today?lang=en")).contains("Nothing is in hand");
    }
}
