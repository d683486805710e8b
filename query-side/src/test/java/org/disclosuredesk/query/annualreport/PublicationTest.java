package org.disclosuredesk.query.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.disclosuredesk.Office;
import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.command.year.CloseYear;
import org.disclosuredesk.command.year.PublishReport;
import org.disclosuredesk.command.year.RestateReport;
import org.disclosuredesk.command.year.WriteNarrative;
import org.disclosuredesk.command.year.YearClose;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.law.rule.RuleBroken;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.query.Cases;
import org.disclosuredesk.query.Pages;
import org.disclosuredesk.query.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;

@Pages
@DisplayName("A published report")
class PublicationTest {

    private static final Provenance HEAD = Provenance.live("supervisor", "test");
    private static final String JSON = "/reports/2025/publications/1/annual-report.json";

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

    private String agency;

    @BeforeEach
    void aYear() {
        cases.newDesk();
        agency = cases.agencyId();
        var first = cases.receives("2025-1", LocalDate.of(2025, 3, 3), ApplicantKind.NATURAL_PERSON, "李甲", "名册");
        cases.receives("2025-2", LocalDate.of(2025, 12, 4), ApplicantKind.BUSINESS, "某公司", "合同");
        cases.answers(first, Ground.DISCLOSED, LocalDate.of(2025, 3, 20));
        acts.perform(new WriteNarrative(agency, 2025, 5, "在公开深度上还有不足。"), HEAD);
    }

    private String hashSeen() throws Exception {
        office.counted();
        var page = visitor.opensAs("SUPERVISOR", "/years/2025");
        return page.replaceAll("(?s).*name=\"tablesHash\" value=\"([0-9a-f]{64})\".*", "$1");
    }

    private void closeAndPublish() throws Exception {
        close.close(agency, 2025, HEAD);
        acts.perform(new PublishReport(agency, 2025, hashSeen()), HEAD);
        office.counted();
    }

    @Test
    @DisplayName(
            "stays as it was, byte for byte, whatever is recorded later; the change is named by cell, case and clerk")
    void differs() throws Exception {
        closeAndPublish();
        var published = visitor.opens(JSON);
        assertThat(published).contains("\"carried_out\" : [ 0, 1, 0, 0, 0, 0, 1 ]", "在公开深度上还有不足");
        assertThat(visitor.opensAs("SUPERVISOR", "/years/2025")).contains("现在的数据和文字与第 1 次发布一致");

        var late = cases.receives("2025-3", LocalDate.of(2025, 12, 30), ApplicantKind.NATURAL_PERSON, "王乙", "信函");
        cases.answers(late, Ground.NOT_HELD, LocalDate.of(2025, 12, 31));
        acts.perform(new WriteNarrative(agency, 2025, 5, "后来改写的文字。"), HEAD);
        close.close(agency, 2025, HEAD);
        office.counted();

        assertThat(visitor.opens(JSON)).isEqualTo(published);
        assertThat(visitor.opens("/reports/2025/annual-report.json")).contains("后来改写的文字", "\"new_received\" : [ 2, 1,");
        assertThat(visitor.opensAs("SUPERVISOR", "/years/2025")).contains("与第 1 次发布不同，涉及 6 个数字、2 节文字");
        assertThat(visitor.opens("/reports/2025/publications/1/differences"))
                .contains("一、本年新收政府信息公开申请数量", "1.本机关不掌握相关政府信息", ">2025-3</a>", "补录", "原因：")
                .contains("不同的文字", "在公开深度上还有不足", "后来改写的文字。");
        assertThat(visitor.opens("/reports/2025/publications/1?cell=table3/new_received/natural_person"))
                .contains("从记录重新算出，表格校验码与发布时一致", ">2025-1</a>")
                .doesNotContain(">2025-3</a>");
    }

    @Test
    @DisplayName("is restated with a reason, as a new number; both stay readable")
    void restated() throws Exception {
        closeAndPublish();
        var first = visitor.opens(JSON);
        var late = cases.receives("2025-3", LocalDate.of(2025, 12, 30), ApplicantKind.NATURAL_PERSON, "王乙", "信函");
        cases.answers(late, Ground.NOT_HELD, LocalDate.of(2025, 12, 31));

        acts.perform(new RestateReport(agency, 2025, hashSeen(), "补录 12 月 30 日的来信"), HEAD);
        office.counted();

        assertThat(visitor.opensAs("SUPERVISOR", "/years/2025"))
                .contains("第 1 次发布", "第 2 次发布", "补录 12 月 30 日的来信", "现在的数据和文字与第 2 次发布一致");
        assertThat(visitor.opens(JSON)).isEqualTo(first);
        assertThat(visitor.opens("/reports/2025/publications/2/annual-report.json"))
                .contains("\"new_received\" : [ 2, 1,", "\"unable_not_held\" : [ 1,");
        assertThat(visitor.opens("/reports/2025/publications/2/annual-report.html"))
                .contains("第2次发布，");
        visitor.visits("OFFICER", get("/reports/2025/publications/3")).andExpect(status().isNotFound());
    }

    @Test
    @DisplayName("is published of a closed year, once, and of the figures that were seen")
    void refused() throws Exception {
        office.counted();
        refused(new PublishReport(agency, 2025, "0"), "law.year-not-closed");
        acts.perform(new CloseYear(agency, 2025), HEAD);
        refused(new RestateReport(agency, 2025, "0", "无"), "law.not-published");
        refused(new PublishReport(agency, 2025, "0"), "law.figures-moved");
        closeAndPublish();
        refused(new PublishReport(agency, 2025, hashSeen()), "law.report-published-already");
    }

    private void refused(Object act, String key) {
        assertThatThrownBy(() -> acts.perform(act, HEAD))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.violations())
                                .extracting(violation -> violation.key())
                                .containsExactly(key));
    }

    @Test
    @DisplayName("may be published by a supervisor alone, on the desk's own form")
    void whoMay() throws Exception {
        close.close(agency, 2025, HEAD);
        var hash = hashSeen();
        assertThat(visitor.opens("/years/2025")).doesNotContain("/years/2025/publish");
        visitor.visits(
                        "OFFICER",
                        post("/years/2025/publish")
                                .with(SecurityMockMvcRequestPostProcessors.csrf())
                                .param("tablesHash", hash)
                                .param("commandId", "p-1"))
                .andExpect(status().isForbidden());
        visitor.visits(
                        "SUPERVISOR",
                        post("/years/2025/publish")
                                .with(SecurityMockMvcRequestPostProcessors.csrf())
                                .param("tablesHash", hash)
                                .param("commandId", "p-2"))
                .andExpect(status().isSeeOther());
        office.counted();
        assertThat(visitor.opens("/years/2025")).contains("第 1 次发布");
    }

    @Test
    @DisplayName("is held against what is known today, by both clocks")
    void twoClocks() throws Exception {
        closeAndPublish();
        var page = visitor.opens(
                "/reports/2025/compare?firstDay=2025-03-10&firstKnown=2026-03-10&secondDay=2025-12-31&secondKnown=2026-03-10");
        assertThat(page).contains("至 2025-03-10，知于 2026-03-10", ">2025-1</a>", "（一）予以公开");
        assertThat(visitor.opens("/reports/2025?asOf=2025-12-31&known=2026-03-09"))
                .contains("2026-03-09 已知的情况");
    }
}
