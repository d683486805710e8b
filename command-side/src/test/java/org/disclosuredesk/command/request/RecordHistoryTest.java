package org.disclosuredesk.command.request;

import static org.disclosuredesk.command.Days.day;
import static org.disclosuredesk.command.Refusal.refusedFor;
import static org.disclosuredesk.command.request.LedgerRow.row;
import static org.disclosuredesk.command.request.Office.AGENCY;
import static org.disclosuredesk.command.request.Office.APPLICANT;
import static org.disclosuredesk.command.request.Office.CALENDAR;
import static org.disclosuredesk.command.request.Office.REQUEST;
import static org.disclosuredesk.command.request.Office.VERSION;
import static org.disclosuredesk.command.request.Office.carriedOver;
import static org.disclosuredesk.command.request.Office.today;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.disclosuredesk.events.AnswerDelivered;
import org.disclosuredesk.events.CorrectionCalledFor;
import org.disclosuredesk.events.CorrectionReceived;
import org.disclosuredesk.events.DisclosureRefused;
import org.disclosuredesk.events.FeeCharged;
import org.disclosuredesk.events.FeePaid;
import org.disclosuredesk.events.PeriodExtended;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.RequestReceived;
import org.disclosuredesk.events.ThirdPartyConsulted;
import org.disclosuredesk.events.ThirdPartyOpinionReceived;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.DeliveryWay;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.ReceiptBasis;
import org.disclosuredesk.ledger.RequestRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Arts. 29-42: a ledger row is recorded as history, and not judged")
class RecordHistoryTest {

    private static final String CONSULTATION = UUID.nameUUIDFromBytes(
                    (REQUEST + "/third-party").getBytes(StandardCharsets.UTF_8))
            .toString();

    @Test
    @DisplayName("all that the row says, in the order of its days, each step with the due date it led to")
    void recordsTheWholeRow() {
        today("2026-01-05")
                .givenNoPriorActivity()
                .when(record(row(
                        "收到日期", "2025-01-20",
                        "申请人", "王小明",
                        "接收方式", "网络",
                        "所需信息", "征地补偿安置方案",
                        "补正告知日期", "2025-01-22",
                        "补正收到日期", "2025-09-22",
                        "征求第三方意见日期", "2025-09-25",
                        "第三方答复日期", "2025-09-28",
                        "延期告知日期", "2025-09-24",
                        "延期工作日", "20",
                        "收费通知日期", "2025-10-09",
                        "收费金额", "1100.00",
                        "缴费日期", "2025-11-03",
                        "答复日期", "2025-12-29",
                        "送达日期", "2025-12-30",
                        "承办科室", "党政办",
                        "备注", "来电催办")))
                .expectEvents(
                        new RequestReceived(
                                AGENCY,
                                REQUEST,
                                "2023-001",
                                APPLICANT,
                                ApplicantKind.NATURAL_PERSON,
                                Channel.INTERNET,
                                null,
                                day("2025-01-20"),
                                ReceiptBasis.AS_RECORDED,
                                day("2025-02-21"),
                                false,
                                VERSION,
                                null,
                                "党政办",
                                null,
                                null,
                                PersonalData.of(Map.of(
                                        PersonalField.NAME, "王小明",
                                        PersonalField.INFORMATION_SOUGHT, "征地补偿安置方案",
                                        PersonalField.NOTE, "来电催办"))),
                        new CorrectionCalledFor(AGENCY, REQUEST, day("2025-01-22"), null, null, null),
                        corrected("2025-09-22", "2025-10-24"),
                        extended("2025-09-24", 20, "2025-11-21", false),
                        new ThirdPartyConsulted(AGENCY, REQUEST, CONSULTATION, 32, day("2025-09-25"), null, null),
                        // Friday, and the Sunday worked before the holidays, do not count.
                        opinion("2025-09-28", "2025-11-25"),
                        new FeeCharged(
                                AGENCY,
                                REQUEST,
                                day("2025-10-09"),
                                null,
                                null,
                                new BigDecimal("1100.00"),
                                null,
                                null,
                                null,
                                null),
                        new FeePaid(
                                AGENCY,
                                REQUEST,
                                day("2025-11-03"),
                                new BigDecimal("1100.00"),
                                day("2025-12-29"),
                                false,
                                VERSION),
                        refused("2025-12-29"),
                        delivered("2025-12-30"));
    }

    @Test
    @DisplayName("a request nobody has answered, carried over each year since")
    void recordsAnOpenRequest() {
        today("2025-01-05")
                .givenNoPriorActivity()
                .when(record(row("收到日期", "2023-03-06")))
                .expectEvents(received("2023-03-06", "2023-04-03"), carriedOver(2023), carriedOver(2024));
    }

    @Test
    @DisplayName("an answer that was late, years ago: recorded as it was, with the carry-overs it owes")
    void recordsALateAnswer() {
        today("2025-01-05")
                .givenNoPriorActivity()
                .when(record(row("收到日期", "2022-12-20", "答复日期", "2024-02-01")))
                .expectEvents(
                        received("2022-12-20", "2023-01-18"),
                        refused("2024-02-01"),
                        carriedOver(2022),
                        carriedOver(2023));
    }

    @Test
    @DisplayName("a delivery dated before its answer keeps its date and comes after it")
    void keepsTheDayOfDelivery() {
        today("2023-05-08")
                .givenNoPriorActivity()
                .when(record(row("收到日期", "2023-03-06", "送达日期", "2023-03-17", "答复日期", "2023-03-20")))
                .expectEvents(received("2023-03-06", "2023-04-03"), refused("2023-03-20"), delivered("2023-03-17"));
    }

    @Test
    @DisplayName("on one day things happen in the order of the law")
    void ordersOneDay() {
        today("2023-05-08")
                .givenNoPriorActivity()
                .when(record(row(
                        "送达日期", "2023-03-06",
                        "答复日期", "2023-03-06",
                        "补正收到日期", "2023-03-06",
                        "补正告知日期", "2023-03-06",
                        "收到日期", "2023-03-06")))
                .expectEvents(
                        received("2023-03-06", "2023-04-03"),
                        new CorrectionCalledFor(AGENCY, REQUEST, day("2023-03-06"), null, null, null),
                        corrected("2023-03-06", "2023-04-03"),
                        refused("2023-03-06"),
                        delivered("2023-03-06"));
    }

    @Test
    @DisplayName("Art. 33 para. 2: extended by nobody knows how much: the most the law allows, provisionally")
    void assumesTheMost() {
        today("2025-12-01")
                .givenNoPriorActivity()
                .when(record(row("收到日期", "2025-09-22", "延期告知日期", "2025-10-20")))
                .expectEvents(received("2025-09-22", "2025-10-24"), extended("2025-10-20", null, "2025-11-21", true));
    }

    @Test
    @DisplayName("Art. 33 para. 3: asked and not answered, the clock stands still and there is no due date")
    void hasNoDueDateWhileConsulting() {
        today("2025-12-01")
                .givenNoPriorActivity()
                .when(record(row("收到日期", "2025-09-22", "征求第三方意见日期", "2025-09-25", "延期告知日期", "2025-10-20")))
                .expectEvents(
                        received("2025-09-22", "2025-10-24"),
                        new ThirdPartyConsulted(AGENCY, REQUEST, CONSULTATION, 32, day("2025-09-25"), null, null),
                        extended("2025-10-20", null, null, false));
    }

    @Test
    @DisplayName("the same row makes the same events, whenever it is read")
    void isTheSameEachTime() {
        var act = record(row("收到日期", "2023-03-06", "答复日期", "2023-03-20"));

        assertEquals(History.of(act, CALENDAR), History.of(act, CALENDAR));
    }

    @Test
    @DisplayName("what cannot have happened is refused, all of it at once")
    void refusesTheImpossible() {
        today("2023-05-08")
                .givenNoPriorActivity()
                .when(record(row("收到日期", "2023-03-06", "答复日期", "2023-03-03")))
                .expectException(refusedFor("decidedOn answer-before-receipt"));
        today("2023-05-08")
                .givenNoPriorActivity()
                .when(record(row("收到日期", "2023-05-09", "答复日期", "2023-05-10")))
                .expectException(refusedFor("receivedOn receipt-in-future", "decidedOn answer-in-future"));
    }

    private static RecordHistory record(RequestRow row) {
        return new RecordHistory(REQUEST, AGENCY, APPLICANT, row);
    }

    private static RequestReceived received(String on, String dueOn) {
        return new RequestReceived(
                AGENCY,
                REQUEST,
                "2023-001",
                APPLICANT,
                ApplicantKind.NATURAL_PERSON,
                null,
                null,
                day(on),
                ReceiptBasis.AS_RECORDED,
                day(dueOn),
                false,
                VERSION,
                null,
                null,
                null,
                null,
                null);
    }

    private static CorrectionReceived corrected(String on, String dueOn) {
        return new CorrectionReceived(AGENCY, REQUEST, day(on), day(dueOn), false, VERSION, null);
    }

    private static PeriodExtended extended(
            String on, @Nullable Integer workingDays, @Nullable String dueOn, boolean provisional) {
        return new PeriodExtended(
                AGENCY, REQUEST, day(on), workingDays, null, null, null, orNull(dueOn), provisional, VERSION, null);
    }

    private static ThirdPartyOpinionReceived opinion(String on, String dueOn) {
        return new ThirdPartyOpinionReceived(
                AGENCY, REQUEST, CONSULTATION, day(on), null, day(dueOn), false, VERSION, null);
    }

    private static DisclosureRefused refused(String on) {
        return new DisclosureRefused(AGENCY, REQUEST, 1, day(on), Ground.THIRD_PARTY_RIGHTS, null, null, null);
    }

    private static AnswerDelivered delivered(String on) {
        return new AnswerDelivered(AGENCY, REQUEST, 1, DeliveryWay.AS_RECORDED, day(on), null, null);
    }

    private static @Nullable LocalDate orNull(@Nullable String day) {
        return day == null ? null : day(day);
    }
}
