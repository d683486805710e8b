package org.disclosuredesk.query.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.disclosuredesk.eventlog.Projection;
import org.disclosuredesk.law.term.Ground;
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
@DisplayName("Findings")
class FindingsPageTest {

    private static final LocalDate RECEIVED = LocalDate.of(2025, 1, 20);

    /** One working day after the last. */
    private static final LocalDate LATE = LocalDate.of(2025, 2, 24);

    @Autowired
    Cases office;

    @Autowired
    Visitor visitor;

    @Autowired
    FoundFindings findings;

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
    @DisplayName("say of a ledger row which norm it broke, by which article, and link to the line that broke it")
    void ofALedger() throws Exception {
        assertThat(visitor.opens("/findings")).contains("没有发现问题");

        var id = late("2025-1");

        var page = visitor.opens("/findings");
        assertThat(page)
                .contains("答复日期 2025-02-24 晚于答复到期日 2025-02-21", "条例第 33 条第 2 款", "台账导入", "共 1 项")
                .contains("/requests/" + id + "#e1", "rule=AnswerComesWithinThePeriod");
        assertThat(visitor.opens("/requests/" + id)).contains("发现的问题（1）", "href=\"#e1\"", "台账导入");
        assertThat(visitor.opens("/requests?queue=WITH_FINDINGS")).contains("2025-1", "共 1 件");
        assertThat(visitor.opens("/findings?lang=en"))
                .contains("A request is answered within its period", "Regulation, art. 33 para. 2");
        visitor.opens("/requests?lang=zh-CN");
    }

    @Test
    @DisplayName("tell why what was done against a norm was recorded later")
    void ofHistory() throws Exception {
        var id = office.receives("2026-1", LocalDate.of(2026, 2, 25));
        office.answers(id, Ground.STATE_SECRET, LocalDate.of(2026, 3, 5));

        assertThat(findings.of(id)).extracting(FindingRow::rule).containsExactly("ActIsOpenAtThisStage");
        assertThat(visitor.opens("/requests/" + id)).contains("先审查后公开", "理由：补录");
        assertThat(visitor.opens("/findings"))
                .as("a finding states what was found; the mend is for whoever is refused")
                .contains("本件处于“办理中”环节，答复未经保密审查、合法性审查和签发")
                .doesNotContain("请先拟稿送审", "请填写审核人");
    }

    @Test
    @DisplayName("go with what was put right, and with what never happened; the rest stays")
    void followTheRecord() {
        var id = late("2025-1");
        var other = late("2025-2");

        office.rectifies(id, 1, "decidedOn", "2025-02-21");
        assertThat(findings.of(id)).isEmpty();
        office.rectifies(id, 1, "decidedOn", "2025-02-25");
        assertThat(findings.of(id)).singleElement().satisfies(finding -> {
            assertThat(finding.sequence()).isEqualTo(1);
            assertThat(finding.happenedOn()).isEqualTo("2025-02-25");
        });
        office.rectifies(id, 0, null, null);
        assertThat(findings.of(id)).isEmpty();

        assertThat(findings.of(other)).hasSize(1);
    }

    @Test
    @DisplayName("are counted by norm, narrowed by norm and year, and turned over page by page")
    void narrowed() throws Exception {
        late("2025-1");
        office.imports(
                Cases.row(
                        "2024-1",
                        LocalDate.of(2024, 3, 4),
                        Map.of(
                                "correctionCalledOn", LocalDate.of(2024, 3, 14),
                                "correctionReceivedOn", LocalDate.of(2024, 3, 18))),
                "ledger.csv");

        assertThat(visitor.opens("/findings")).contains("共 2 项", "7 个工作日内告知补正（1）", "在答复期限内答复（1）");
        assertThat(visitor.opens("/findings?year=2024"))
                .contains("共 1 项", "2024-1")
                .doesNotContain(">2025-1<");
        assertThat(visitor.opens("/findings?rule=AnswerComesWithinThePeriod"))
                .contains(">2025-1<")
                .doesNotContain(">2024-1<");
        assertThat(visitor.opens("/findings?rule=AnswerComesWithinThePeriod&year=2024"))
                .contains("没有符合条件的问题");
        assertThat(visitor.opens("/findings?page=9")).contains(">2025-1<");
    }

    @Test
    @DisplayName("come out the same when the log is read again from its beginning")
    void replayed() {
        var id = late("2025-1");
        office.rectifies(id, 1, "decidedOn", "2025-02-25");
        office.setsAside(id, 1, LocalDate.of(2025, 3, 10));
        assertThat(findings.of(id)).isNotEmpty();

        var register = projections.stream()
                .filter(projection -> projection.tables().contains(FindingRows.TABLE))
                .findFirst()
                .orElseThrow();
        new Replay(log, database, transaction).leavesAsItWas(register, "agency_id", office.agencyId(), id);
    }

    private String late(String registerNo) {
        return office.imports(Cases.row(registerNo, RECEIVED, Map.of("answeredOn", LATE)), "ledger.csv");
    }
}
