package org.disclosuredesk.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.RemedyResult;
import org.disclosuredesk.query.Cases;
import org.disclosuredesk.query.Pages;
import org.disclosuredesk.query.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Pages
@DisplayName("The page of a case")
class CasePageTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 2, 25);

    @Autowired
    Cases office;

    @Autowired
    Visitor visitor;

    @Autowired
    CaseFiles files;

    @BeforeEach
    void aDesk() {
        office.newDesk();
    }

    @Test
    @DisplayName("says which request it is, how it stands, and what to do next")
    void theHead() throws Exception {
        var page = visitor.opens("/requests/" + office.receives("2026-00131", RECEIVED));

        assertThat(page)
                .contains("2026-00131", "城建专题会会议纪要", "自然人", "李**", "网络", "2026年2月25日", "法规科", "办理中")
                .contains("●", "正常", "剩 10 个工作日", "应于 2026年3月24日 周二 前答复")
                .contains("/draft\"", "/answer\"", "/call-for-correction\"", "拟稿")
                .doesNotContain("/set-aside\"");
    }

    @Test
    @DisplayName("tells by a request's state what can be done, and to those who may not act that they may not")
    void nextSteps() throws Exception {
        var id = office.receives("2026-1", RECEIVED);
        assertThat(visitor.opensAs("REVIEWER", "/requests/" + id))
                .contains("不能办理")
                .doesNotContain("/answer\"", "/rectification");

        office.answers(id, Ground.STATE_SECRET, LocalDate.of(2026, 3, 5));
        assertThat(visitor.opens("/requests/" + id))
                .contains(
                        "/set-aside\"",
                        "btn btn-primary\" href=\"/requests/" + id + "/delivery\"",
                        "已答复",
                        "属于国家秘密",
                        "按期")
                .doesNotContain("/answer\"");

        office.rectifies(id, 0, null, null);
        assertThat(visitor.opens("/requests/" + id))
                .contains("登记有误，已作废", "没有下一步")
                .doesNotContain("/answer\"", "/set-aside\"", "/rectification?");
    }

    @Test
    @DisplayName("offers no act that today is too late for; each says by which rule, and can be recorded as done")
    void tooLate() throws Exception {
        office.newDesk();
        var late = visitor.opens("/requests/" + office.receives("late", LocalDate.of(2026, 2, 3)));
        var early = visitor.opens("/requests/" + office.receives("early", LocalDate.of(2026, 3, 2)));

        assertThat(offered(late))
                .doesNotContain("call-for-correction", "extension", "fee")
                .contains("draft", "closing");
        assertThat(closed(late))
                .contains("按今天办理：补正告知日期", "最晚 2026-02-12", "按今天办理：延期告知日期", "按今天办理：收费通知日期")
                .contains("/call-for-correction\"", "/extension\"", "/fee\"", "补录");
        assertThat(offered(early)).contains("call-for-correction", "extension", "fee", "draft", "closing");
        assertThat(closed(early)).doesNotContain("按今天办理");
    }

    private static List<String> offered(String page) {
        return Pattern.compile("/requests/[^/\"]+/([a-z-]+)\"")
                .matcher(page.substring(page.indexOf("class=\"desk-next\""), page.indexOf("class=\"desk-closed\"")))
                .results()
                .map(link -> link.group(1))
                .distinct()
                .toList();
    }

    private static String closed(String page) {
        return page.substring(page.indexOf("class=\"desk-closed\""), page.indexOf("id=\"act\""));
    }

    @Test
    @DisplayName(
            "an answer that reached the applicant leaves nothing that must be done; another delivery stands with the rest")
    void delivered() throws Exception {
        var id = office.imports(
                Cases.row(
                        "2026-1",
                        LocalDate.of(2026, 1, 5),
                        Map.of("answeredOn", LocalDate.of(2026, 2, 2), "deliveredOn", LocalDate.of(2026, 2, 2))),
                "l.csv");

        assertThat(visitor.opens("/requests/" + id))
                .contains("没有必须办理的下一步", "/requests/" + id + "/delivery\"")
                .doesNotContain("btn-primary\" href=\"/requests/" + id);
    }

    @Test
    @DisplayName("tells what happened, when, when it was recorded, by whom, and how it came")
    void theTimeline() throws Exception {
        var id = office.imports(
                Cases.row(
                        "2026-1",
                        LocalDate.of(2026, 1, 5),
                        Map.of(
                                "thirdPartyConsultedOn", LocalDate.of(2026, 1, 12),
                                "thirdPartyAnsweredOn", LocalDate.of(2026, 1, 19),
                                "extensionToldOn", LocalDate.of(2026, 1, 30),
                                "answeredOn", LocalDate.of(2026, 3, 3),
                                "deliveredOn", LocalDate.of(2026, 3, 4))),
                "2026年台账.csv");

        var page = visitor.opens("/requests/" + id);

        assertThat(page)
                .containsSubsequence(
                        "2026-01-05",
                        "收到申请",
                        "2026-01-12",
                        "征求第三方意见",
                        "计时中止",
                        "2026-01-19",
                        "收到第三方意见",
                        "恢复计时",
                        "2026-01-30",
                        "延长答复期限",
                        "期限由",
                        "2026-03-03",
                        "答复：予以公开",
                        "2026-03-04",
                        "答复送达")
                .contains("台账导入", "2026年台账.csv 第 7 行", "clerk", "记于 ");
    }

    @Test
    @DisplayName("shows rectified, set aside and voided facts in their place, as such")
    void nothingIsHidden() throws Exception {
        var id = office.receives("2026-1", RECEIVED);
        office.answers(id, Ground.STATE_SECRET, LocalDate.of(2026, 3, 3));
        office.rectifies(id, 1, "decidedOn", "2026-03-04");
        office.rectifies(id, 1, "ground", "THIRD_PARTY_RIGHTS");
        office.setsAside(id, 1, LocalDate.of(2026, 3, 6));
        office.answers(id, Ground.NOT_HELD, LocalDate.of(2026, 3, 9));
        office.rectifies(id, 5, null, null);

        var page = visitor.opens("/requests/" + id);

        assertThat(page)
                .contains("<del>2026年3月3日</del>", "<ins>2026年3月4日</ins>")
                .contains("<del>属于国家秘密</del>", "<ins>保护第三方合法权益</ins>")
                .contains("答复日期已更正（2026年3月10日）", "已被撤销（2026年3月6日）", "已作废（2026年3月10日）")
                .contains("录入时看错一行", "答复：无法提供（第 2 次）", "class=\"is-voided\"")
                .contains("重新起算，期限 2026年4月3日");
        var line = files.find(id).orElseThrow().timeline().get(1);
        assertThat(line.on()).as("it stands at the day it reads now").isEqualTo(LocalDate.of(2026, 3, 4));
    }

    @Test
    @DisplayName("shows the remedies against its answers, pending or concluded")
    void remedies() throws Exception {
        var id = office.receives("2026-1", RECEIVED);
        office.answers(id, Ground.STATE_SECRET, LocalDate.of(2026, 3, 3));
        var review = office.reviewOf(id, LocalDate.of(2026, 3, 4));
        assertThat(visitor.opens("/requests/" + id)).contains("行政复议受理", "2026年3月4日 受理，尚未审结", "某市人民政府");

        office.concludes(review, LocalDate.of(2026, 3, 9), RemedyResult.CORRECTED);
        assertThat(visitor.opens("/requests/" + id)).contains("行政复议审结", "2026年3月4日 受理，2026年3月9日 审结：结果纠正");
    }

    @Test
    @DisplayName("explains the date: counted days numbered, worked weekend days marked, the articles named")
    void whyThisDate() throws Exception {
        var id = office.receives("2026-1", LocalDate.of(2026, 2, 10));

        var why = files.find(id).orElseThrow().why();

        assertThat(visitor.opens("/requests/" + id))
                .contains("为什么是这天", "第三十一条", "第三十三条第二款", "因此应于 2026年3月16日 前", "调休上班日，第 4 个工作日", "班", "放假");
        var counted = why.months().stream()
                .flatMap(month -> month.weeks().stream())
                .flatMap(List::stream)
                .filter(day -> day.number() > 0)
                .toList();
        assertThat(counted)
                .extracting(WhyThisDate.Day::number)
                .startsWith(1, 2, 3, 4)
                .endsWith(20)
                .hasSize(20);
        assertThat(counted.get(3).day()).isEqualTo(LocalDate.of(2026, 2, 14));
        assertThat(counted.get(19).style()).contains("is-due");
    }

    @Test
    @DisplayName("a stopped clock says since when and what it waits for, and is not overdue")
    void aStoppedClock() throws Exception {
        var consulted = office.imports(
                Cases.row("2026-1", RECEIVED, Map.of("thirdPartyConsultedOn", LocalDate.of(2026, 3, 2))), "l.csv");
        office.itIs(LocalDate.of(2026, 7, 1));
        assertThat(visitor.opens("/requests/" + consulted))
                .contains("‖", "计时中止", "征求意见中", "自 2026年3月2日 起", "已计 4 个工作日，余 16 个", "为什么是这天");

        var corrected = office.imports(
                Cases.row("2026-2", RECEIVED, Map.of("correctionCalledOn", LocalDate.of(2026, 3, 3))), "l.csv");
        assertThat(visitor.opens("/requests/" + corrected))
                .contains("待补正", "自 2026年3月3日 起", "补正到达后重新起算", "为什么没有期限", "第三十条")
                .doesNotContain("class=\"desk-month\"", "计时中止</");
    }

    @Test
    @DisplayName("a late answer stays late, by the day it was delivered")
    void late() throws Exception {
        var id = office.imports(
                Cases.row(
                        "2026-1",
                        LocalDate.of(2026, 1, 5),
                        Map.of("answeredOn", LocalDate.of(2026, 2, 2), "deliveredOn", LocalDate.of(2026, 2, 5))),
                "l.csv");

        assertThat(visitor.opens("/requests/" + id)).contains("2026年2月2日 答复", "2026年2月5日 送达", "逾期 3 个工作日");
    }

    @Test
    @DisplayName("names the person only where the work needs it, and shows text as text")
    void personalData() throws Exception {
        var id = office.receives(
                "2026-1", RECEIVED, ApplicantKind.NATURAL_PERSON, "欧阳<b>锋", "一<script>alert(1)</script>二");

        var page = visitor.opens("/requests/" + id);

        assertThat(page).contains("一&lt;script&gt;alert(1)&lt;/script&gt;二").doesNotContain("<script>alert");
        var closed = page.indexOf("<details class=\"desk-applicant\">");
        assertThat(page.indexOf("欧阳&lt;b&gt;锋")).isGreaterThan(closed);
        assertThat(page.indexOf("13800000000")).isGreaterThan(closed);
        assertThat(page.substring(0, closed)).contains("欧**").doesNotContain("欧阳");
    }

    @Test
    @DisplayName("a request nobody knows is not found")
    void notFound() throws Exception {
        for (var page : new String[] {"nobody", "nobody/answer", "nobody/set-aside", "nobody/rectification?event=0"}) {
            visitor.visits("OFFICER", get("/requests/" + page)).andExpect(status().isNotFound());
        }
    }

    @Test
    @DisplayName("reads in English where English was chosen")
    void english() throws Exception {
        var id = office.receives("2026-1", RECEIVED);

        assertThat(visitor.opens("/requests/" + id + "?lang=en"))
                .contains("lang=\"en\"", "10 working days left", "Answer due by Tue, 24 March 2026", "Why this date?")
                .contains("Request received", "arts. 31, 33 para. 2");
    }
}
