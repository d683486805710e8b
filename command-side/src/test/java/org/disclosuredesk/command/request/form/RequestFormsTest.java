package org.disclosuredesk.command.request.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.disclosuredesk.command.TestClock;
import org.disclosuredesk.command.TestDesk;
import org.disclosuredesk.command.form.Browser;
import org.disclosuredesk.command.form.Browser.Answer;
import org.disclosuredesk.command.known.KnownAgencies;
import org.disclosuredesk.command.known.KnownRequests;
import org.disclosuredesk.command.known.KnownRow;
import org.disclosuredesk.events.AnswerDelivered;
import org.disclosuredesk.events.Decision;
import org.disclosuredesk.events.DecisionSetAside;
import org.disclosuredesk.events.DeskEvent;
import org.disclosuredesk.events.InformationDisclosed;
import org.disclosuredesk.events.InformationPartiallyDisclosed;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.RecordRectified;
import org.disclosuredesk.events.RequestReceived;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.disclosuredesk.law.term.ReceiptBasis;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@DisplayName("Forms about a request")
class RequestFormsTest {

    @Autowired
    Browser browser;

    @Autowired
    TestDesk desk;

    @Autowired
    TestClock clock;

    @Autowired
    KnownAgencies agencies;

    @Autowired
    KnownRequests requests;

    @BeforeEach
    void theDeskIsRegistered() {
        clock.isNow(LocalDate.of(2026, 3, 2));
        if (agencies.theDesks().isEmpty()) {
            desk.newAgency();
        }
    }

    /** A form in which all that is compulsory is filled in, and these fields beside it. */
    @SafeVarargs
    private static Map<String, String> request(Map.Entry<String, String>... more) {
        var fields = new HashMap<String, String>();
        fields.put("commandId", UUID.randomUUID().toString());
        fields.put("registerNo", "");
        fields.put("applicantKind", "NATURAL_PERSON");
        fields.put("receivedOn", "2026-02-02");
        fields.put("informationSought", "会议纪要");
        for (var field : more) {
            fields.put(field.getKey(), field.getValue());
        }
        return fields;
    }

    private String log() {
        return browser.send("/requests", request()).location();
    }

    private List<DeskEvent> eventsOf(String page) {
        return desk.eventsOf(page.substring(page.lastIndexOf('/') + 1));
    }

    private Answer answer(String page, String decidedOn, Ground ground) {
        return browser.send(
                page + "/answer", Map.of("decidedOn", decidedOn, "ground", ground.name(), "doneAlready", "纸质件已办结，补录"));
    }

    @Test
    @DisplayName("a request with three fields filled in is logged, and the officer sees its number and when it is due")
    void threeFieldsAreEnough() {
        var answer = browser.send("/requests", request());

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).startsWith("/requests/");
        assertThat(answer.notice()).matches("已登记，登记号 2026-\\d{5}。应于 2026年3月6日星期五 前（含当日）答复。");
        var received = (RequestReceived) eventsOf(answer.location()).get(0);
        assertThat(received.receiptBasis()).isEqualTo(ReceiptBasis.AS_RECORDED);
    }

    @Test
    @DisplayName("an agent is kept with the authorisation, which is nobody's without one; so are further applicants")
    void agentsAndFurtherApplicants() {
        var answer = browser.send(
                "/requests",
                request(entry("agent", "钱律师"), entry("authorisation", "2026-01-20，一般代理"), entry("coApplicants", "孙立")));
        var received = (RequestReceived) eventsOf(answer.location()).get(0);
        assertThat(received.personal().value(PersonalField.AGENT)).isEqualTo("钱律师；2026-01-20，一般代理");
        assertThat(received.personal().value(PersonalField.CO_APPLICANTS)).isEqualTo("孙立");
        assertThat(browser.send("/requests", request(entry("authorisation", "2026-01-20")))
                        .errors())
                .containsKey("agent");
    }

    @Test
    @DisplayName("art. 33 (1): what is answered on the spot is received, answered and handed over in one form")
    void onTheSpot() {
        var done = browser.send(
                "/requests", request(entry("onTheSpot", "ALREADY_PUBLIC"), entry("onTheSpotGiven", "告知在政府网站可查")));

        assertThat(done.notice()).contains("已登记并当场答复");
        var events = eventsOf(done.location());
        assertThat(events).hasSize(3);
        assertThat(((RequestReceived) events.get(0)).channel()).isEqualTo(Channel.IN_PERSON);
        assertThat(events.get(1)).isInstanceOfSatisfying(InformationDisclosed.class, answer -> {
            assertThat(answer.decidedOn()).isEqualTo("2026-02-02");
            assertThat(answer.particular()).isEqualTo(Particular.ALREADY_PUBLIC);
        });
        assertThat(events.get(2))
                .isInstanceOfSatisfying(
                        AnswerDelivered.class,
                        delivered -> assertThat(delivered.signedOn()).isEqualTo("2026-02-02"));
    }

    @Test
    @DisplayName("an answer on the spot says how and what, and is given to nobody who wrote a letter")
    void onTheSpotRefused() {
        assertThat(browser.send("/requests", request(entry("onTheSpotGiven", "复印件")))
                        .errors())
                .containsOnlyKeys("onTheSpot");
        assertThat(browser.send("/requests", request(entry("onTheSpot", "PROVIDED"), entry("channel", "FAX")))
                        .errors())
                .containsOnlyKeys("onTheSpotGiven", "channel");
        assertThat(browser.send("/requests", request(entry("onTheSpot", "DRAFT"), entry("onTheSpotGiven", "x")))
                        .errors())
                .containsOnlyKeys("onTheSpot");
    }

    @Test
    @DisplayName("an act sent from a list leads back to that list, and to no other place")
    void backToTheList() {
        var page = log();
        var claim = Map.of("assignedOn", "2026-03-02", "department", "财政所", "officer", "张某");

        assertThat(claimedFrom(page, claim, "/today?whose=UNCLAIMED&page=2"))
                .isEqualTo("/today?whose=UNCLAIMED&page=2");
        assertThat(claimedFrom(page, claim, "https://elsewhere/today")).isEqualTo(page);
        assertThat(claimedFrom(page, claim, "//elsewhere/today")).isEqualTo(page);
        assertThat(claimedFrom(page, claim, "/logout")).isEqualTo(page);
    }

    private String claimedFrom(String page, Map<String, String> claim, String back) {
        var fields = new HashMap<>(claim);
        fields.put("back", back);
        return browser.send(page + "/assignment", fields).location();
    }

    @Test
    @DisplayName("a split takes free numbers, one for each matter, and refuses those that are taken")
    void split() {
        var page = log();
        var taken = ((RequestReceived) eventsOf(page).get(0)).registerNo();
        assertThat(browser.send(
                                page + "/split",
                                Map.of("splitOn", "2026-03-02", "parts", "决算\n纪要", "registerNos", taken))
                        .errors()
                        .get("registerNos"))
                .contains("1 个登记号", "已被使用");
        assertThat(browser.send(page + "/split", Map.of("splitOn", "2026-03-02", "parts", "决算\n纪要"))
                        .location())
                .isEqualTo(page);
        assertThat(browser.send(page + "/fee", Map.of("noticedOn", "2026-03-02", "method", "BY_ITEM", "units", "0"))
                        .errors())
                .containsKey("units");
        assertThat(browser.send(page + "/nonsense", Map.of()).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("the desk speaks English where English is chosen")
    void speaksEnglish() {
        assertThat(browser.send("/requests", "OFFICER", Locale.ENGLISH, request())
                        .notice())
                .startsWith("Logged under 2026-")
                .endsWith("The answer is due by Friday, March 6, 2026.");
    }

    @Test
    @DisplayName("numbers run within the year of receipt")
    void numbersRunWithinTheYear() {
        var first = (RequestReceived) eventsOf(log()).get(0);
        browser.send("/requests", request(entry("registerNo", "2026-00700")));
        var next = (RequestReceived) eventsOf(log()).get(0);
        var lastYears = (RequestReceived) eventsOf(browser.send("/requests", request(entry("receivedOn", "2011-12-30")))
                        .location())
                .get(0);

        assertThat(first.registerNo()).startsWith("2026-");
        assertThat(next.registerNo()).isEqualTo("2026-00701");
        assertThat(lastYears.registerNo()).isEqualTo("2011-00001");
    }

    @Test
    @DisplayName("Art. 31: the channel says what made the day the day of receipt")
    void theChannelGivesTheBasis() {
        var page =
                browser.send("/requests", request(entry("channel", "INTERNET"))).location();

        assertThat(((RequestReceived) eventsOf(page).get(0)).receiptBasis()).isEqualTo(ReceiptBasis.CONFIRMED_BY_BOTH);
    }

    @Test
    @DisplayName("everything personal lies in the envelope")
    void personalDataLieInTheEnvelope() {
        var page = browser.send(
                        "/requests",
                        request(
                                entry("applicantName", "李某"),
                                entry("identityNo", "11010519491231002X"),
                                entry("contact", "电话"),
                                entry("purpose", "自用")))
                .location();

        var personal = ((RequestReceived) eventsOf(page).get(0)).personal();
        assertThat(personal.clear())
                .containsEntry(PersonalField.NAME, "李某")
                .containsEntry(PersonalField.IDENTITY_NO, "11010519491231002X")
                .containsEntry(PersonalField.CONTACT, "电话")
                .containsEntry(PersonalField.INFORMATION_SOUGHT, "会议纪要")
                .containsEntry(PersonalField.PURPOSE, "自用");
    }

    @Test
    @DisplayName("all that is wrong is said at once, by field, and what was typed comes back")
    void allErrorsAtOnce() {
        var typed = request(
                entry("applicantKind", ""),
                entry("receivedOn", "2026-02-30"),
                entry("submittedOn", "1926-02-02"),
                entry("informationSought", " "),
                entry("channel", "PIGEON"),
                entry("contact", "x".repeat(20_001)));

        var answer = browser.send("/requests", typed);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/requests/new");
        assertThat(answer.errors())
                .containsOnlyKeys(
                        "applicantKind", "receivedOn", "submittedOn", "informationSought", "channel", "contact")
                .containsEntry("receivedOn", "“2026-02-30”不是有效日期。请按“年-月-日”填写，例如 2026-03-06。");
        assertThat(answer.typed())
                .containsEntry("receivedOn", "2026-02-30")
                .containsEntry("channel", "PIGEON")
                .doesNotContainKeys("commandId", "_csrf");
    }

    @Test
    @DisplayName("a broken rule is said at its field")
    void aBrokenRuleIsSaidAtItsField() {
        var answer = browser.send(
                "/requests", request(entry("receivedOn", "2026-03-03"), entry("submittedOn", "2026-03-04")));

        assertThat(answer.errors())
                .containsEntry("receivedOn", "收到日期 2026-03-03 晚于今天（2026-03-02）。请填写实际收到申请之日（条例第三十一条）。")
                .containsKey("submittedOn");
    }

    @Test
    @DisplayName("a number that is taken is said at the number")
    void aNumberThatIsTaken() {
        browser.send("/requests", request(entry("registerNo", "信公开〔2026〕8号")));

        var answer = browser.send("/requests", request(entry("registerNo", "信公开〔2026〕8号")));

        assertThat(answer.location()).isEqualTo("/requests/new");
        assertThat(answer.errors()).containsOnlyKeys("registerNo");
    }

    @Test
    @DisplayName("an identity number that was copied wrongly is said; other papers are not judged")
    void identityNumbers() {
        assertThat(browser.send("/requests", request(entry("identityNo", "110105194912310021")))
                        .errors())
                .containsOnlyKeys("identityNo");
        assertThat(browser.send("/requests", request(entry("identityNo", "E12345678")))
                        .errors())
                .isEmpty();
        assertThat(browser.send(
                                "/requests",
                                request(entry("applicantKind", "BUSINESS"), entry("identityNo", "911101051949123102")))
                        .errors())
                .isEmpty();
    }

    @Test
    @DisplayName("a form sent twice is performed once and answered alike")
    void sentTwiceIsPerformedOnce() {
        var form = request();
        var before = requests.rows(agencies.theDesks().orElseThrow()).size();

        var first = browser.send("/requests", form);
        var second = browser.send("/requests", form);

        assertThat(second).isEqualTo(first);
        assertThat(requests.rows(agencies.theDesks().orElseThrow())).hasSize(before + 1);
    }

    @Test
    @DisplayName("an answer sent twice is no second answer, and no complaint that there is one")
    void anAnswerSentTwice() {
        var page = log();
        var form = Map.of(
                "commandId",
                UUID.randomUUID().toString(),
                "decidedOn",
                "2026-03-02",
                "ground",
                "DISCLOSED",
                "doneAlready",
                "补录");

        var first = browser.send(page + "/answer", form);
        var second = browser.send(page + "/answer", form);

        assertThat(first.errors()).isEmpty();
        assertThat(second).isEqualTo(first);
        assertThat(eventsOf(page)).hasSize(2);
    }

    @Test
    @DisplayName("many forms at once each get a number of their own, and a form doubled among them is performed once")
    void manyAtOnce() throws Exception {
        var agency = agencies.theDesks().orElseThrow();
        var before = requests.rows(agency).size();
        var doubled = request();
        var forms = new ArrayList<Callable<Answer>>();
        for (var officer = 0; officer < 4; officer++) {
            forms.add(() -> browser.send("/requests", request()));
            forms.add(() -> browser.send("/requests", doubled));
        }
        var pool = Executors.newFixedThreadPool(forms.size());
        try {
            for (var answer : pool.invokeAll(forms)) {
                assertThat(answer.get().errors()).isEmpty();
                assertThat(answer.get().location()).startsWith("/requests/").doesNotEndWith("new");
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(requests.rows(agency))
                .hasSize(before + 5)
                .extracting(KnownRow::registerNo)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Ground.class)
    @DisplayName("the ground decides which of the six answers it is")
    void theGroundDecides(Ground ground) {
        var page = log();

        var answer = answer(page, "2026-03-02", ground);

        assertThat(answer.location()).isEqualTo(page);
        assertThat(answer.notice()).isEqualTo("已记录 2026年3月2日星期一 的答复。请将答复书送达申请人。");
        assertThat(eventsOf(page))
                .last()
                .isInstanceOfSatisfying(
                        Decision.class,
                        decision -> assertThat(decision.ground()).isEqualTo(ground));
    }

    @Test
    @DisplayName("Art. 37: what is withheld of a partial answer may have several grounds")
    void severalGroundsOfWithholding() {
        var page = log();

        browser.send(
                page + "/answer",
                Map.of(
                        "decidedOn", "2026-03-02",
                        "ground", "PARTIALLY_DISCLOSED",
                        "withheldOn", "STATE_SECRET|THIRD_PARTY_RIGHTS",
                        "documentNo", "告〔2026〕1号",
                        "reasons", "部分内容涉及第三方",
                        "reviewedBy", "李审",
                        "approvedBy", "王签"));

        assertThat(eventsOf(page))
                .extracting(event -> event.getClass().getSimpleName())
                .as("signed on paper: each step is recorded, and then the answer")
                .containsExactly(
                        "RequestReceived",
                        "AnswerDrafted",
                        "AnswerReviewed",
                        "AnswerReviewed",
                        "AnswerApproved",
                        "InformationPartiallyDisclosed");
        var decision = (InformationPartiallyDisclosed) eventsOf(page).get(5);
        assertThat(decision.withheldOn()).containsExactly(Ground.STATE_SECRET, Ground.THIRD_PARTY_RIGHTS);
        assertThat(decision.documentNo()).isEqualTo("告〔2026〕1号");
        assertThat(decision.personal().value(PersonalField.REASON)).isEqualTo("部分内容涉及第三方");
    }

    @Test
    @DisplayName("what concerns no field of the form is said of the whole form")
    void whatConcernsNoField() {
        var page = log();
        answer(page, "2026-03-02", Ground.DISCLOSED);

        var again = answer(page, "2026-03-02", Ground.DISCLOSED);

        assertThat(again.location()).isEqualTo(page + "/answer");
        assertThat(again.errors()).containsOnlyKeys("");
        assertThat(again.errors().get("")).startsWith("本件已有有效答复");
    }

    @Test
    @DisplayName("an answer is set aside, and the request is open again")
    void anAnswerIsSetAside() {
        var page = log();
        answer(page, "2026-02-10", Ground.NOT_HELD);

        var answer = browser.send(
                page + "/set-aside",
                Map.of("decisionNo", "1", "setAsideOn", "2026-02-27", "setAsideBy", "COURT", "authority", "某法院"));

        assertThat(answer.location()).isEqualTo(page);
        assertThat(eventsOf(page)).last().isInstanceOf(DecisionSetAside.class);
        assertThat(answer(page, "2026-03-02", Ground.DISCLOSED).errors()).isEmpty();
    }

    @Test
    @DisplayName("a slip is put right, and a refused rectification comes back to its own event")
    void aSlipIsPutRight() {
        var page = log();

        var refused = browser.send(
                page + "/rectification",
                Map.of("eventSequence", "0", "field", "receivedOn", "to", "2026-02-31", "reason", ""));
        var done = browser.send(
                page + "/rectification",
                Map.of("eventSequence", "0", "field", "receivedOn", "to", "2026-02-03", "reason", "录入有误"));

        assertThat(refused.location()).isEqualTo(page + "/rectification?event=0");
        assertThat(refused.errors()).containsOnlyKeys("to", "reason");
        assertThat(done.location()).isEqualTo(page);
        assertThat(eventsOf(page))
                .last()
                .isInstanceOfSatisfying(
                        RecordRectified.class,
                        rectified -> assertThat(rectified.to()).isEqualTo("2026-02-03"));
    }

    @Test
    @DisplayName("a request logged by mistake is voided by a rectification without a field")
    void aRequestIsVoided() {
        var page = log();

        var done = browser.send(
                page + "/rectification", Map.of("eventSequence", "0", "field", "", "to", "", "reason", "重复登记"));

        assertThat(done.notice()).startsWith("已作废");
        assertThat(answer(page, "2026-03-02", Ground.DISCLOSED).errors()).containsOnlyKeys("");
    }

    @Test
    @DisplayName("a request nobody knows is not found")
    void anUnknownRequestIsNotFound() {
        assertThat(answer("/requests/" + UUID.randomUUID(), "2026-03-02", Ground.DISCLOSED)
                        .status())
                .isEqualTo(404);
    }
}
