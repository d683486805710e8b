package org.disclosuredesk.query.proactive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.List;
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
import org.springframework.transaction.support.TransactionTemplate;

@Pages
@DisplayName("The agency's documents")
class DocumentPagesTest {

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
    @DisplayName("are logged, reviewed, published and repealed by their forms, and each page says where they stand")
    void wholeLife() throws Exception {
        assertThat(visitor.opens("/disclosures")).contains("还没有登记公文", "/disclosures/new");
        assertThat(visitor.opens("/disclosures/new")).contains("公开属性", "行政规范性文件");

        var page = issues("某镇秸秆禁烧管理办法", "2026-03-02", "PROACTIVE", "");
        assertThat(visitor.opens("/disclosures")).contains("某镇秸秆禁烧管理办法", "应于 2026-03-30 前公开", "共 1 件");
        assertThat(visitor.opens(page)).contains("制发公文，认定公开属性", "2026年3月30日", page + "/review");

        assertThat(visitor.opens(page + "/publication")).contains("公开栏目");
        assertThat(sends(page + "/publication", "publishedOn", "2026-03-09", "column", "政策文件"))
                .isEqualTo(page + "/publication");
        sends(page + "/review", "review", "SECRECY", "reviewedOn", "2026-03-03", "reviewedBy", "王审核", "passed", "true");
        assertThat(sends(page + "/publication", "publishedOn", "2026-03-09", "column", "政策文件"))
                .isEqualTo(page);
        assertThat(visitor.opens(page)).contains("保密审查", "王审核", "政策文件").doesNotContain("发现的问题");

        assertThat(visitor.opens(page + "/reassessment")).contains("第十八条");
        assertThat(visitor.opens(page + "/repeal")).contains("废止依据");
        sends(page + "/repeal", "repealedOn", "2026-03-10", "reason", "清理时废止");
        assertThat(visitor.opens("/disclosures?queue=REPEALED")).contains("2026-03-10 废止");
        assertThat(visitor.opens(page + "?lang=en")).contains("Repealed", "Secrecy review");
        visitor.opens(page + "?lang=zh-CN");
    }

    @Test
    @DisplayName("art. 26: what is late is found by its article, and listed")
    void late() throws Exception {
        var page = issues("某镇防汛预案", "2026-01-05", "PROACTIVE", "");
        assertThat(visitor.opens("/disclosures?queue=OVERDUE")).contains("某镇防汛预案", "应于 2026-02-02 前公开，已逾期");

        sends(page + "/publication", "publishedOn", "2026-03-09", "column", "政策文件", "doneAlready", "公开时没有登记");

        assertThat(visitor.opens(page))
                .contains("公开日期 2026-03-09 晚于 2026-02-02", "条例第 26 条", "条例第 17 条第 2 款", "公开时没有登记");
        assertThat(visitor.opens("/disclosures?queue=LATE")).contains("2026-03-09 公开，晚于期限");
        assertThat(visitor.opens("/disclosures?queue=OVERDUE")).contains("没有符合条件的公文");
    }

    @Test
    @DisplayName("recorded by mistake, they stand in a list of their own and in no figure")
    void voided() throws Exception {
        var page = issues("重复登记的办法", "2026-03-02", "PROACTIVE", "");
        assertThat(visitor.opens("/years/2026/figures")).contains("value=\"1\"");

        assertThat(visitor.opens(page + "/void")).contains("错在哪里");
        assertThat(sends(page + "/void", "reason", "与前一件重复")).isEqualTo(page);

        assertThat(visitor.opens(page)).contains("这件公文是误录", "与前一件重复").doesNotContain(page + "/publication");
        assertThat(visitor.opens("/disclosures")).doesNotContain("重复登记的办法");
        assertThat(visitor.opens("/disclosures?queue=VOIDED")).contains("重复登记的办法");
        assertThat(visitor.opens("/years/2026/figures")).doesNotContain("value=\"1\"");
    }

    @Test
    @DisplayName("are narrowed by text, kind, attribute and year; signs of a search pattern are letters like any other")
    void narrowed() throws Exception {
        issues("值班安排100%", "2026-03-02", "WITHHELD", "条例第十六条第一款");
        issues("殡葬管理办法", "2025-03-03", "PROACTIVE", "");

        assertThat(visitor.opens("/disclosures?q=100%25")).contains("值班安排").doesNotContain("殡葬");
        assertThat(visitor.opens("/disclosures?q=%25")).contains("值班安排").doesNotContain("殡葬");
        assertThat(visitor.opens("/disclosures?year=2025")).contains("殡葬").doesNotContain("值班安排");
        assertThat(visitor.opens("/disclosures?attribute=WITHHELD&kind=NORMATIVE_DOCUMENT"))
                .contains("值班安排", "不予公开")
                .doesNotContain("殡葬");
        assertThat(visitor.opens("/disclosures?queue=UNDISCLOSED"))
                .contains("值班安排")
                .doesNotContain("殡葬");
        assertThat(visitor.opens("/disclosures?page=9")).contains("共 2 件");
    }

    @Test
    @DisplayName("are of this desk's agency, and seen by all who come in; officers and supervisors record")
    void whose() throws Exception {
        var page = issues("某镇防汛预案", "2026-03-02", "PROACTIVE", "");

        assertThat(visitor.opensAs("AUDITOR", page)).doesNotContain("/repeal");
        assertThat(visitor.opensAs("REVIEWER", page)).contains("/review").doesNotContain("/repeal");
        assertThat(visitor.opensAs("AUDITOR", page + "/review")).contains("不能登记");
        visitor.visits("AUDITOR", post(URI.create(page + "/repeal")).with(csrf()))
                .andExpect(status().isForbidden());
        visitor.visits("OFFICER", get(URI.create("/disclosures/none"))).andExpect(status().isNotFound());
        office.newDesk();
        visitor.visits("OFFICER", get(URI.create(page))).andExpect(status().isNotFound());
    }

    @Test
    @DisplayName("come out the same when the log is read again from its beginning")
    void replayed() throws Exception {
        var page = issues("某镇防汛预案", "2026-03-02", "WITHHELD", "条例第十六条");
        sends(page + "/reassessment", "assessedOn", "2026-03-05", "attribute", "PROACTIVE");
        sends(page + "/review", "review", "SECRECY", "reviewedOn", "2026-03-05", "reviewedBy", "王", "passed", "true");
        sends(page + "/publication", "publishedOn", "2026-03-09", "column", "政策文件");
        sends(page + "/repeal", "repealedOn", "2026-03-10", "reason", "清理");

        var documents = projections.stream()
                .filter(projection -> projection.tables().contains("document_entry"))
                .findFirst()
                .orElseThrow();
        new Replay(log, database, transaction)
                .leavesAsItWas(documents, "document_id", page.substring("/disclosures/".length()));
    }

    private String issues(String title, String on, String attribute, String reason) throws Exception {
        return sends(
                "/disclosures",
                "title",
                title,
                "kind",
                "NORMATIVE_DOCUMENT",
                "issuedOn",
                on,
                "attribute",
                attribute,
                "reason",
                reason,
                "department",
                "党政办");
    }

    /** Sends a form; where it leads. */
    private String sends(String form, String... fields) throws Exception {
        var sent = post(URI.create(form)).with(csrf());
        for (var field = 0; field < fields.length; field += 2) {
            sent.param(fields[field], fields[field + 1]);
        }
        var answer =
                visitor.visits("OFFICER", sent).andExpect(status().isSeeOther()).andReturn();
        return answer.getResponse().getRedirectedUrl();
    }
}
