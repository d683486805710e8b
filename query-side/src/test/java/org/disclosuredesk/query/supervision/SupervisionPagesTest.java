package org.disclosuredesk.query.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.disclosuredesk.eventlog.Projection;
import org.disclosuredesk.query.Cases;
import org.disclosuredesk.query.Pages;
import org.disclosuredesk.query.Replay;
import org.disclosuredesk.query.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

@Pages
@DisplayName("Complaints and supervision")
class SupervisionPagesTest {

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
    @DisplayName("consultations, trainings, inspections and cures are listed by day and summed up by year")
    void activities() throws Exception {
        assertThat(visitor.opens("/supervision")).contains("还没有登记", "/supervision/new");
        assertThat(visitor.opens("/supervision/new")).contains("咨询", "培训", "检查");
        records("CONSULTATION", "一季度窗口咨询", "2026-03-09", "42");
        records("TRAINING", "条例专题培训", "2026-02-10", "35");
        records("TRAINING", "去年的培训", "2025-02-10", "20");
        var inspection = records("INSPECTION", "第一季度检查", "2026-03-02", "3");

        sends(inspection + "/cure", "title", "补发缺漏栏目", "heldOn", "2026-03-06", "number", "2");
        assertThat(visitor.opens(inspection)).contains("已整改 2 个，共发现 3 个问题", "补发缺漏栏目");
        assertThat(refusal(inspection + "/cure", "title", "又", "heldOn", "2026-03-06", "number", "2"))
                .containsKey("number");

        assertThat(visitor.opens("/supervision"))
                .contains("2026 年", "解答咨询 42 次", "培训 1 次、35 人次", "检查 1 次，发现问题 3 个，整改 2 个", "共 5 项");
        assertThat(visitor.opens("/supervision?kind=TRAINING&year="))
                .contains("条例专题培训", "去年的培训")
                .doesNotContain("窗口咨询");
        assertThat(visitor.opens("/supervision?year=2025")).contains("去年的培训", "培训 1 次、20 人次");
        assertThat(visitor.opens("/supervision?kind=CURE&year=2025")).contains("没有符合条件的登记");
        assertThat(refusal("/supervision", "kind", "CURE", "title", "整改", "heldOn", "2026-03-06"))
                .containsKey("kind");
    }

    @Test
    @DisplayName("complaints are received and concluded; who complained stands on their own page only")
    void complaints() throws Exception {
        assertThat(visitor.opens("/supervision/complaints")).contains("没有登记过举报");
        assertThat(visitor.opens("/supervision/complaints/new")).contains("未按要求主动公开");
        var page = complains("2026-03-02");

        assertThat(visitor.opens("/supervision/complaints"))
                .contains("对申请不依法答复处理", "2026-1", "办理中", "收到举报 1 件、办结 0 件")
                .doesNotContain("王小明");
        assertThat(visitor.opens(page)).contains("王小明", "一直没有答复", "登记办结");

        sends(page + "/conclusion", "concludedOn", "2026-03-09", "result", "FOUNDED", "handling", "已督促答复");

        assertThat(visitor.opens(page)).contains("查证属实，督促整改", "已督促答复").doesNotContain("登记办结");
        assertThat(visitor.opens("/supervision/complaints?open=false"))
                .contains("2026-03-09 办结，查证属实，督促整改", "收到举报 1 件、办结 1 件");
        assertThat(visitor.opens("/supervision/complaints?open=true&year=")).contains("没有符合条件的举报");
        assertThat(visitor.opens(page + "?lang=en")).contains("Founded, to be put right");
        visitor.opens(page + "?lang=zh-CN");
    }

    @Test
    @DisplayName("recorded by mistake, they stand in no list and no sum, and say so under their address")
    void voided() throws Exception {
        var inspection = records("INSPECTION", "误录的检查", "2026-03-02", "3");
        sends(inspection + "/cure", "title", "补发", "heldOn", "2026-03-06", "number", "2");
        var complaint = complains("2026-03-02");

        sends(inspection + "/void", "reason", "重复登记");
        sends(complaint + "/void", "reason", "重复登记");

        assertThat(visitor.opens("/supervision")).contains("收到举报 0 件", "检查 0 次，发现问题 0 个，整改 0 个");
        assertThat(visitor.opens(inspection)).contains("已经作废").doesNotContain("登记整改");
        assertThat(visitor.opens(complaint)).contains("已经作废").doesNotContain("登记办结");
    }

    @Test
    @DisplayName("are seen by all who come in, and recorded by officers and supervisors; another agency has its own")
    void whose() throws Exception {
        var page = complains("2026-03-02");
        assertThat(visitor.opensAs("AUDITOR", page)).doesNotContain("登记办结");
        assertThat(visitor.opensAs("AUDITOR", "/supervision/new")).contains("不能登记");
        visitor.visits("REVIEWER", post(URI.create(page + "/conclusion")).with(csrf()))
                .andExpect(status().isForbidden());
        visitor.visits("OFFICER", post(URI.create("/supervision/none/cure")).with(csrf()))
                .andExpect(status().isNotFound());
        office.newDesk();
        visitor.visits("OFFICER", get(URI.create(page))).andExpect(status().isNotFound());
        visitor.visits("OFFICER", get(URI.create("/supervision/none"))).andExpect(status().isNotFound());
    }

    @Test
    @DisplayName("come out the same when the log is read again from its beginning")
    void replayed() throws Exception {
        var inspection = records("INSPECTION", "第一季度检查", "2026-03-02", "3");
        sends(inspection + "/cure", "title", "补发", "heldOn", "2026-03-06", "number", "2");
        var complaint = complains("2026-03-02");
        sends(complaint + "/conclusion", "concludedOn", "2026-03-09", "result", "UNFOUNDED");

        var lists = projections.stream()
                .filter(projection -> projection.tables().contains("complaint_entry"))
                .findFirst()
                .orElseThrow();
        new Replay(log, database, transaction)
                .leavesAsItWas(
                        lists,
                        "agency_id",
                        office.agencyId(),
                        inspection.substring("/supervision/".length()),
                        complaint.substring("/supervision/complaints/".length()));
    }

    private String records(String kind, String title, String on, String number) throws Exception {
        return sends("/supervision", "kind", kind, "title", title, "heldOn", on, "number", number);
    }

    private String complains(String on) throws Exception {
        return sends(
                "/supervision/complaints",
                "receivedOn",
                on,
                "matter",
                "REQUEST_NOT_HANDLED",
                "registerNo",
                "2026-1",
                "name",
                "王小明",
                "text",
                "一直没有答复");
    }

    private String sends(String form, String... fields) throws Exception {
        var answer = visitor.visits("OFFICER", filled(form, fields))
                .andExpect(status().isSeeOther())
                .andReturn();
        assertThat(answer.getFlashMap().get("errors")).as(form).isNull();
        return answer.getResponse().getRedirectedUrl();
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> refusal(String form, String... fields) throws Exception {
        return (Map<String, String>) visitor.visits("OFFICER", filled(form, fields))
                .andReturn()
                .getFlashMap()
                .get("errors");
    }

    private static MockHttpServletRequestBuilder filled(String form, String... fields) {
        var sent = post(URI.create(form)).with(csrf());
        for (var field = 0; field < fields.length; field += 2) {
            sent.param(fields[field], fields[field + 1]);
        }
        return sent;
    }
}
