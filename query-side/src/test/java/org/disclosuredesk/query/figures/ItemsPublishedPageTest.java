package org.disclosuredesk.query.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.disclosuredesk.eventlog.Projection;
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
import org.springframework.transaction.support.TransactionTemplate;

@Pages
@DisplayName("Items published, by column and month")
class ItemsPublishedPageTest {

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
    @DisplayName("are summed by month and column; a later count takes the place of the earlier one")
    void summed() throws Exception {
        assertThat(visitor.opens("/publications")).contains("2026 年还没有登记", "以后一次为准", "value=\"2026-02\"");
        counts("政策文件", "2026-01", 12);
        counts("政策文件", "2026-02", 30);
        counts("通知公告", "2026-02", 101);
        counts("政策文件", "2026-01", 7);

        assertThat(visitor.opens("/publications"))
                .contains(">政策文件<", ">37<", ">101<", ">131<", ">138<")
                .doesNotContain(">12<");
        assertThat(visitor.opens("/publications?year=2025")).contains("2025 年还没有登记");
        assertThat(visitor.opensAs("AUDITOR", "/publications")).contains(">138<", "不能登记");
        assertThat(visitor.opens("/publications?lang=en")).contains("Items published");
        visitor.opens("/publications?lang=zh-CN");
    }

    @Test
    @DisplayName("of a month that is not over, are counted on the day they were told: the report opens what it counts")
    void ofAMonthThatIsNotOver() throws Exception {
        counts("政策文件", "2026-01", 7);
        counts("政策文件", "2026-02", 30);

        assertThat(visitor.opens("/reports/2026?cell=fact/items_published"))
                .contains("共 2 件", "政策文件 · 2026-01", "政策文件 · 2026-02")
                .containsPattern("主动公开政府信息共计(<[^>]*>)*37");
    }

    @Test
    @DisplayName("come out the same when the log is read again from its beginning")
    void replayed() throws Exception {
        counts("政策文件", "2026-01", 12);
        counts("政策文件", "2026-01", 13);
        counts("通知公告", "2026-02", 101);

        var items = projections.stream()
                .filter(projection -> projection.tables().contains("items_published"))
                .findFirst()
                .orElseThrow();
        new Replay(log, database, transaction)
                .leavesAsItWas(items, "agency_id", office.agencyId(), Ids.year(office.agencyId(), 2026));
    }

    private void counts(String column, String month, int items) throws Exception {
        var form = post(URI.create("/publications"))
                .with(csrf())
                .param("column", column)
                .param("month", month)
                .param("items", Integer.toString(items));
        visitor.visits("OFFICER", form).andExpect(status().isSeeOther());
    }
}
