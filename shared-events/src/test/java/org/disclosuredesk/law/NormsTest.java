package org.disclosuredesk.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosuredesk.law.Life.AGENCY;
import static org.disclosuredesk.law.Life.REQUEST;
import static org.disclosuredesk.law.Life.VERSION;
import static org.disclosuredesk.law.Life.answered;
import static org.disclosuredesk.law.Life.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.disclosuredesk.events.AnswerApproved;
import org.disclosuredesk.events.AnswerDelayed;
import org.disclosuredesk.events.AnswerDelivered;
import org.disclosuredesk.events.AnswerDrafted;
import org.disclosuredesk.events.AnswerReturned;
import org.disclosuredesk.events.AttachmentAdded;
import org.disclosuredesk.events.CorrectionCalledFor;
import org.disclosuredesk.events.CorrectionReceived;
import org.disclosuredesk.events.DecisionSetAside;
import org.disclosuredesk.events.FeeCharged;
import org.disclosuredesk.events.FeeNoticeDelivered;
import org.disclosuredesk.events.FeePaid;
import org.disclosuredesk.events.InformationPartiallyDisclosed;
import org.disclosuredesk.events.LetterIssued;
import org.disclosuredesk.events.OtherAgencyAnswered;
import org.disclosuredesk.events.OtherAgencyConsultationEnded;
import org.disclosuredesk.events.OtherAgencyConsulted;
import org.disclosuredesk.events.OtherAgencyNoticeDelivered;
import org.disclosuredesk.events.PeriodExtended;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.ReasonsAskedFor;
import org.disclosuredesk.events.ReasonsReceived;
import org.disclosuredesk.events.RequestAssigned;
import org.disclosuredesk.events.RequestCarriedOver;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.RequestReceived;
import org.disclosuredesk.events.RequestSplit;
import org.disclosuredesk.events.ThirdPartyConsultationEnded;
import org.disclosuredesk.events.ThirdPartyConsulted;
import org.disclosuredesk.events.ThirdPartyNoticeDelivered;
import org.disclosuredesk.events.ThirdPartyOpinionReceived;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.ConsultationEnd;
import org.disclosuredesk.law.term.DeliveryWay;
import org.disclosuredesk.law.term.FeeMethod;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.disclosuredesk.law.term.SetAsideBy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Which rules each event is asked, given where the request stands")
class NormsTest {

    private static final LocalDate TODAY = day("2023-06-30");

    @Test
    @DisplayName("Art. 31: a receipt, its day and its basis")
    void receipt() {
        assertThat(broken(null, Life.received("2023-07-03"))).containsExactly("receivedOn receipt-in-future");
        assertThat(broken(null, Life.received("2023-03-06"))).isEmpty();
    }

    @Test
    @DisplayName("Art. 45: whatever happens has a day between receipt and today")
    void days() {
        for (var on : List.of("2023-03-05", "2023-07-01")) {
            var rule = on.equals("2023-03-05") ? "before-receipt" : "in-future";
            var in = Life.of("2023-03-06").state();
            assertThat(broken(in, new RequestAssigned(AGENCY, REQUEST, day(on), "法规科", null, null)))
                    .containsExactly("assignedOn " + rule);
            assertThat(broken(in, new AttachmentAdded(AGENCY, REQUEST, "f", day(on), "text/plain", 1, "0", null, null)))
                    .containsExactly("addedOn " + rule);
            assertThat(broken(in, new RequestSplit(AGENCY, REQUEST, day(on), List.of("b"), null)))
                    .containsExactly("splitOn " + rule);
            assertThat(broken(in, new ReasonsAskedFor(AGENCY, REQUEST, day(on), null, null, null)))
                    .containsExactly("askedOn " + rule);
            assertThat(broken(
                            in,
                            new AnswerDrafted(AGENCY, REQUEST, 1, day(on), Ground.DISCLOSED, "a", null, null, null)))
                    .containsExactly("draftedOn " + rule);
            assertThat(broken(in, new ThirdPartyConsulted(AGENCY, REQUEST, "t", 32, day(on), null, null)))
                    .containsExactly("sentOn " + rule);
            assertThat(broken(in, new OtherAgencyConsulted(AGENCY, REQUEST, "o", 34, day(on), null, null)))
                    .containsExactly("sentOn " + rule);
            assertThat(broken(
                            in,
                            new LetterIssued(
                                    AGENCY, REQUEST, "l", "k", day(on), null, null, null, null, null, null, null,
                                    null)))
                    .containsExactly("issuedOn " + rule);
        }
        assertThat(broken(Life.of("2023-03-06").state(), new RequestSplit(AGENCY, REQUEST, TODAY, List.of(), null)))
                .containsExactly("parts nothing-to-split");
        assertThat(broken(Life.of("2023-03-06").state(), new RequestCarriedOver(AGENCY, REQUEST, 2023)))
                .isEmpty();
    }

    @Test
    @DisplayName("Art. 33 (1): only what is given on the spot to whoever asks in person is given without a review")
    void onTheSpot() {
        var asked = Life.of("2023-03-06").state();
        assertThat(broken(asked, answered(1, "2023-03-06", Ground.DISCLOSED))).isEmpty();
        assertThat(broken(asked, answered(1, "2023-03-07", Ground.DISCLOSED)))
                .containsExactly("approvedBy answer-not-approved");
        assertThat(broken(asked, answered(1, "2023-03-06", Ground.STATE_SECRET)))
                .contains("approvedBy answer-not-approved");
        var byFax = RequestState.after(null, by(Channel.FAX, "2023-03-06"));
        assertThat(broken(byFax, answered(1, "2023-03-06", Ground.DISCLOSED)))
                .containsExactly("approvedBy answer-not-approved");
        var drafted = Life.of("2023-03-06").drafted(Ground.DISCLOSED).state();
        assertThat(broken(drafted, answered(1, "2023-03-06", Ground.DISCLOSED)))
                .contains("approvedBy answer-not-approved");
    }

    @Test
    @DisplayName("Art. 30: a call for a correction, and the correction after it")
    void correction() {
        var life = Life.of("2023-03-06");
        assertThat(broken(life.state(), called("2023-03-15", "2023-03-29"))).isEmpty();
        assertThat(broken(life.state(), called("2023-03-16", "2023-03-29")))
                .containsExactly("calledOn late-correction");
        var bare = new CorrectionCalledFor(AGENCY, REQUEST, day("2023-03-15"), null, null, null);
        assertThat(broken(life.state(), bare)).containsExactly("text correction-text", "correctBy correction-period");
        assertThat(ofLedger(life.state(), bare)).isEmpty();

        life.then(called("2023-03-15", "2023-03-29"));
        assertThat(broken(life.state(), corrected("2023-03-14"))).containsExactly("receivedOn before-what-it-follows");
        assertThat(broken(life.state(), corrected("2023-03-15"))).isEmpty();
        assertThat(broken(life.state(), answered(1, "2023-03-29", Ground.CORRECTION_OVERDUE)))
                .containsExactly("decidedOn correction-period-runs");
        assertThat(broken(life.state(), answered(1, "2023-03-30", Ground.CORRECTION_OVERDUE)))
                .isEmpty();
        assertThat(broken(life.state(), answered(1, "2023-03-30", Ground.FEE_OVERDUE)))
                .containsExactly("ground nothing-awaited");

        life.then(corrected("2023-03-20"));
        assertThat(broken(life.state(), called("2023-03-15", "2023-03-29")))
                .containsExactly("calledOn second-correction");
        assertThat(broken(life.state(), corrected("2023-03-21"))).containsExactly(" act-not-open");
    }

    @Test
    @DisplayName("Art. 30: a second notice is found, and gains the office no time, nor does what comes after it")
    void secondNotice() {
        var life = Life.of("2023-03-06").then(called("2023-03-08", "2023-03-22"));
        assertThat(life.then(called("2023-03-09", "2023-03-29"))
                        .state()
                        .correction()
                        .correctBy())
                .as("while the first correction is awaited")
                .isEqualTo("2023-03-22");
        life.then(corrected("2023-03-20"));
        var due = life.state().answerDueOn();
        assertThat(due).isEqualTo(Life.CALENDAR.after(day("2023-03-20"), 20));

        life.then(called("2023-03-22", "2023-03-29"));
        assertThat(life.state().stage()).isEqualTo(Stage.IN_HAND);
        assertThat(life.state().answerDueOn()).isEqualTo(due);
        life.then(corrected("2023-03-28"));
        assertThat(life.state().answerDueOn()).isEqualTo(due);
        assertThat(life.state().period().startedOn()).isEqualTo("2023-03-20");
    }

    @Test
    @DisplayName("Art. 32: a third party, its letter, its opinion, its silence")
    void thirdParty() {
        var life = Life.of("2023-03-06");
        assertThat(broken(
                        life.state(), new ThirdPartyConsulted(AGENCY, REQUEST, "t", 34, day("2023-03-08"), null, null)))
                .containsExactly("article third-party-article");
        life.then(new ThirdPartyConsulted(AGENCY, REQUEST, "t", 32, day("2023-03-08"), null, null));
        assertThat(broken(life.state(), told("t", "2023-03-07"))).containsExactly("deliveredOn before-what-it-follows");
        assertThat(broken(life.state(), told("other", "2023-03-08")))
                .containsExactly("consultationId consultation-not-open");
        assertThat(broken(life.state(), opinion("2023-03-07"))).containsExactly("receivedOn before-what-it-follows");
        assertThat(broken(life.state(), ended("2023-03-31", ConsultationEnd.LAPSED)))
                .containsExactly("endedOn third-party-fifteen");
        life.then(told("t", "2023-03-10"));
        assertThat(life.state().consultation("t").orElseThrow().opinionDueOn()).isEqualTo("2023-03-31");
        assertThat(broken(life.state(), ended("2023-03-31", ConsultationEnd.LAPSED)))
                .containsExactly("endedOn third-party-fifteen");
        assertThat(broken(life.state(), ended("2023-04-03", ConsultationEnd.LAPSED)))
                .isEmpty();
        assertThat(broken(life.state(), ended("2023-03-13", ConsultationEnd.WITHDRAWN)))
                .isEmpty();
        assertThat(broken(life.state(), ended("2023-03-07", ConsultationEnd.WITHDRAWN)))
                .containsExactly("endedOn before-what-it-follows");

        life.then(opinion("2023-03-20"));
        assertThat(broken(life.state(), opinion("2023-03-21")))
                .containsExactly(" act-not-open", "consultationId consultation-not-open");
        life.approved(Ground.THIRD_PARTY_RIGHTS);
        assertThat(broken(life.state(), answered(1, "2023-03-24", Ground.THIRD_PARTY_RIGHTS)))
                .isEmpty();
        assertThat(broken(
                        Life.of("2023-03-06")
                                .approved(Ground.THIRD_PARTY_RIGHTS)
                                .state(),
                        answered(1, "2023-03-24", Ground.THIRD_PARTY_RIGHTS)))
                .containsExactly("ground third-party-not-asked");
    }

    @Test
    @DisplayName("Art. 34: another agency, its letter, its answer, its silence")
    void otherAgency() {
        var life = Life.of("2023-03-06");
        assertThat(broken(
                        life.state(),
                        new OtherAgencyConsulted(AGENCY, REQUEST, "o", 32, day("2023-03-08"), null, null)))
                .containsExactly("article other-agency-article");
        life.then(new OtherAgencyConsulted(AGENCY, REQUEST, "o", 34, day("2023-03-08"), null, null));
        var lapse = new OtherAgencyConsultationEnded(
                AGENCY, REQUEST, "o", day("2023-03-31"), ConsultationEnd.LAPSED, null, false, VERSION);
        assertThat(broken(life.state(), lapse)).containsExactly("endedOn joint-maker-fifteen");
        assertThat(broken(life.state(), new OtherAgencyNoticeDelivered(AGENCY, REQUEST, "o", day("2023-03-07"), null)))
                .containsExactly("deliveredOn before-what-it-follows");
        life.then(new OtherAgencyNoticeDelivered(AGENCY, REQUEST, "o", day("2023-03-09"), null));
        assertThat(broken(life.state(), lapse)).isEmpty();
        assertThat(broken(
                        life.state(),
                        new OtherAgencyAnswered(
                                AGENCY, REQUEST, "o", day("2023-03-07"), true, null, false, VERSION, null)))
                .containsExactly("answeredOn before-what-it-follows");
        // Another agency is no third party.
        life.then(lapse).approved(Ground.THIRD_PARTY_RIGHTS);
        assertThat(broken(life.state(), answered(1, "2023-03-31", Ground.THIRD_PARTY_RIGHTS)))
                .containsExactly("ground third-party-not-asked");
    }

    @Test
    @DisplayName("Art. 33 para. 2: an extension, in all")
    void extension() {
        var life = Life.of("2023-03-06");
        assertThat(broken(life.state(), extended("2023-04-03", 20))).isEmpty();
        assertThat(broken(life.state(), extended("2023-04-04", 21)))
                .containsExactly("workingDays extension-too-long", "toldOn late-extension");
        life.then(extended("2023-03-20", 15));
        assertThat(broken(life.state(), extended("2023-03-21", 5))).isEmpty();
        assertThat(broken(life.state(), extended("2023-03-21", 6))).containsExactly("workingDays extension-too-long");
        var untold = new PeriodExtended(
                AGENCY, REQUEST, day("2023-03-21"), null, null, null, null, null, false, VERSION, null);
        assertThat(broken(life.state(), untold)).containsExactly("approvedBy extension-approval");
        assertThat(ofLedger(life.state(), untold)).isEmpty();
    }

    @Test
    @DisplayName("Art. 35: reasons asked for, given, and the later day or the refusal that follows")
    void excess() {
        var life = Life.of("2023-03-06");
        assertThat(broken(life.state(), delayed("2023-03-20", "2023-06-01")))
                .containsExactly("toldOn delay-without-reasons");
        assertThat(broken(
                        Life.of("2023-03-06").approved(Ground.EXCESSIVE).state(),
                        answered(1, "2023-03-20", Ground.EXCESSIVE)))
                .containsExactly("ground excess-without-asking");
        assertThat(ofLedger(life.state(), answered(1, "2023-03-20", Ground.EXCESSIVE)))
                .isEmpty();

        life.then(new ReasonsAskedFor(AGENCY, REQUEST, day("2023-03-08"), null, null, null));
        assertThat(broken(life.state(), delayed("2023-03-20", "2023-06-01")))
                .containsExactly(" act-not-open", "toldOn delay-without-reasons");
        assertThat(broken(life.state(), gave("2023-03-07"))).containsExactly("receivedOn before-what-it-follows");
        life.then(gave("2023-03-13"));
        assertThat(broken(life.state(), delayed("2023-03-20", "2023-06-01"))).isEmpty();
        assertThat(broken(life.state(), delayed("2023-04-04", "2023-04-03")))
                .containsExactly("toldOn late-delay", "answerDueOn delay-not-later");
        life.approved(Ground.EXCESSIVE);
        assertThat(broken(life.state(), answered(1, "2023-03-20", Ground.EXCESSIVE)))
                .isEmpty();
    }

    @Test
    @DisplayName("Art. 42, fee measures: notice, one method, tariff, payment, lapse")
    void fee() {
        var life = Life.of("2023-03-06");
        assertThat(broken(life.state(), charged("2023-04-04", FeeMethod.BY_VOLUME, 120, null, "1000")))
                .containsExactly("noticedOn late-fee-notice", "amount fee-not-by-tariff");
        assertThat(broken(life.state(), charged("2023-03-20", FeeMethod.BY_VOLUME, 120, 9, "1100")))
                .isEmpty();
        assertThat(broken(life.state(), charged("2023-03-20", FeeMethod.BY_ITEM, 1, 10, "100")))
                .isEmpty();
        assertThat(broken(life.state(), charged("2023-03-20", FeeMethod.BY_ITEM, 11, null, "100")))
                .isEmpty();
        assertThat(broken(life.state(), charged("2023-03-20", null, null, null, "7")))
                .isEmpty();
        assertThat(broken(life.state(), charged("2023-03-20", FeeMethod.BY_ITEM, null, null, "7")))
                .isEmpty();

        assertThat(broken(life.state(), new FeeNoticeDelivered(AGENCY, REQUEST, day("2023-03-20"), null)))
                .as("nothing was charged")
                .containsExactly(" act-not-open", " nothing-charged");
        life.then(charged("2023-03-20", FeeMethod.BY_VOLUME, 120, null, "1100"));
        assertThat(broken(life.state(), charged("2023-03-21", FeeMethod.BY_ITEM, 11, null, "100")))
                .containsExactly(" act-not-open", "method second-fee-method");
        assertThat(broken(life.state(), new FeeNoticeDelivered(AGENCY, REQUEST, day("2023-03-17"), null)))
                .containsExactly("deliveredOn before-what-it-follows");
        assertThat(broken(life.state(), paid("2023-03-17"))).containsExactly("paidOn before-what-it-follows");
        assertThat(broken(life.state(), answered(1, "2023-05-04", Ground.FEE_OVERDUE)))
                .containsExactly("decidedOn payment-period-runs");
        life.then(new FeeNoticeDelivered(AGENCY, REQUEST, day("2023-03-22"), null));
        assertThat(broken(life.state(), answered(1, "2023-04-20", Ground.FEE_OVERDUE)))
                .containsExactly("decidedOn payment-period-runs");
        assertThat(broken(life.state(), answered(1, "2023-04-21", Ground.FEE_OVERDUE)))
                .isEmpty();
        assertThat(ofLedger(life.state(), answered(1, "2023-04-20", Ground.FEE_OVERDUE)))
                .isEmpty();
        assertThat(broken(life.then(paid("2023-03-24")).state(), paid("2023-03-25")))
                .containsExactly(" act-not-open");
    }

    @Test
    @DisplayName("Arts. 17, 45: a draft, its return, its approval")
    void review() {
        var life = Life.of("2023-03-06");
        assertThat(broken(
                        life.state(),
                        new AnswerDrafted(
                                AGENCY,
                                REQUEST,
                                1,
                                day("2023-03-08"),
                                Ground.REPEAT,
                                "a",
                                null,
                                Particular.DRAFT,
                                null)))
                .containsExactly("particular particular-does-not-fit");
        life.drafted(Ground.DISCLOSED);
        assertThat(broken(life.state(), approved("officer", true)))
                .containsExactly(" not-reviewed", "approvedBy four-eyes");
        life.reviewed();
        assertThat(broken(life.state(), approved("officer", true))).containsExactly("approvedBy four-eyes");
        assertThat(broken(life.state(), approved("officer", false))).containsExactly("approvedBy four-eyes");
        assertThat(broken(life.state(), approved("head", true))).isEmpty();
        assertThat(broken(life.state(), new AnswerReturned(AGENCY, REQUEST, 1, day("2023-03-09"), "head", false, null)))
                .containsExactly("reason return-without-reason");
        assertThat(broken(Life.of("2023-03-06").state(), approved("head", true)))
                .containsExactly(" act-not-open", " not-reviewed");
    }

    @Test
    @DisplayName("Arts. 36, 37: an answer, after approval, on its ground, in time")
    void answer() {
        var life = Life.of("2023-03-06");
        assertThat(broken(life.state(), answered(1, "2023-03-20", Ground.DISCLOSED)))
                .containsExactly("approvedBy answer-not-approved");
        assertThat(ofLedger(life.state(), answered(1, "2023-03-20", Ground.DISCLOSED)))
                .isEmpty();
        life.approved(Ground.DISCLOSED);
        assertThat(broken(life.state(), answered(1, "2023-04-03", Ground.DISCLOSED)))
                .isEmpty();
        assertThat(broken(life.state(), answered(1, "2023-04-04", Ground.DISCLOSED)))
                .containsExactly("decidedOn late-answer");
        assertThat(broken(life.state(), answered(1, "2023-03-20", Ground.REPEAT)))
                .containsExactly("ground not-the-approved-answer");
        assertThat(broken(life.state(), answered(1, "2023-03-20", Ground.STATE_SECRET, null)))
                .containsExactly("reasons refusal-without-reasons", "ground not-the-approved-answer");
        assertThat(broken(life.state(), partial(List.of(Ground.REPEAT))))
                .containsExactly(
                        "reasons partial-without-reasons",
                        "ground not-the-approved-answer",
                        "withheldOn withheld-on-no-refusal");
        assertThat(broken(life.state(), partial(List.of())))
                .containsExactly(
                        "reasons partial-without-reasons",
                        "ground not-the-approved-answer",
                        "withheldOn withheld-without-ground");
        assertThat(ofLedger(life.state(), partial(List.of()))).isEmpty();
    }

    @Test
    @DisplayName("Art. 36: withdrawn or lapsed, nothing is owed by a day, and nothing has to be approved")
    void closed() {
        var life = Life.of("2023-03-06").approved(Ground.DISCLOSED);
        assertThat(broken(life.state(), Life.closed("2023-06-01", Particular.WITHDRAWN)))
                .isEmpty();
        assertThat(broken(life.state(), Life.closed("2023-06-01", null)))
                .containsExactly("ground not-the-approved-answer", "decidedOn late-answer");
        life.then(answered(1, "2023-03-20", Ground.DISCLOSED));
        assertThat(broken(life.state(), Life.closed("2023-03-21", Particular.WITHDRAWN)))
                .containsExactly(" act-not-open", "decision request-not-open");
    }

    @Test
    @DisplayName("Art. 51: what was set aside stood, and the new answer comes after")
    void setAside() {
        var life = Life.of("2023-03-06").approved(Ground.DISCLOSED);
        assertThat(broken(life.state(), aside(1, "2023-03-20")))
                .containsExactly(" act-not-open", "decisionNo nothing-to-set-aside");
        life.then(answered(1, "2023-03-20", Ground.DISCLOSED));
        assertThat(broken(life.state(), aside(1, "2023-03-20"))).isEmpty();
        assertThat(broken(life.state(), aside(2, "2023-03-20"))).containsExactly("decisionNo nothing-to-set-aside");
        assertThat(broken(life.state(), aside(1, "2023-03-19"))).containsExactly("setAsideOn set-aside-before-answer");
        assertThat(broken(life.state(), aside(1, "2023-07-01"))).containsExactly("setAsideOn set-aside-in-future");
        assertThat(broken(life.state(), answered(2, "2023-03-21", Ground.DISCLOSED)))
                .containsExactly(" act-not-open", "decision request-not-open");
        life.then(aside(1, "2023-05-08")).approved(Ground.REPEAT);
        assertThat(broken(life.state(), answered(2, "2023-05-05", Ground.REPEAT)))
                .containsExactly("decidedOn answer-before-set-aside");
        assertThat(broken(life.state(), answered(2, "2023-05-08", Ground.REPEAT)))
                .isEmpty();
    }

    @Test
    @DisplayName("国办公开办函〔2016〕235号: posted counts on the day of posting, the rest when signed for")
    void delivery() {
        var life = Life.of("2023-03-06").approved(Ground.DISCLOSED);
        life.then(answered(1, "2023-03-31", Ground.DISCLOSED));
        assertThat(broken(life.state(), delivered(DeliveryWay.POST, "2023-04-03", "2023-04-06")))
                .isEmpty();
        assertThat(broken(life.state(), delivered(DeliveryWay.POST, "2023-04-04", null)))
                .containsExactly("sentOn late-delivery");
        assertThat(broken(life.state(), delivered(DeliveryWay.HANDED_OVER, "2023-04-03", "2023-04-06")))
                .containsExactly("sentOn late-delivery");
        assertThat(broken(life.state(), delivered(DeliveryWay.ELECTRONIC, "2023-03-30", null)))
                .containsExactly("sentOn before-what-it-follows");
        assertThat(broken(life.state(), delivered(DeliveryWay.POST, "2023-07-03", null)))
                .containsExactly("sentOn in-future", "sentOn late-delivery");
        assertThat(broken(Life.of("2023-03-06").state(), delivered(DeliveryWay.POST, "2023-03-20", null)))
                .as("nothing was answered")
                .containsExactly(" act-not-open", " nothing-to-deliver");
        assertThat(broken(life.state(), delivered(DeliveryWay.POST, null, null)))
                .containsExactly("sentOn delivery-day");
    }

    private static List<String> broken(@Nullable RequestState state, RequestEvent event) {
        return said(state, event, false);
    }

    @Test
    @DisplayName(
            "of several deliveries of an answer the first counts; one of an answer set aside is kept and counts no more")
    void deliveredAgain() {
        var life = Life.of("2023-03-06").approved(Ground.DISCLOSED).then(answered(1, "2023-03-20", Ground.DISCLOSED));
        life.then(delivered(DeliveryWay.POST, "2023-03-21", null));
        assertThat(broken(life.state(), delivered(DeliveryWay.POST, "2023-05-08", null)))
                .isEmpty();
        life.then(delivered(DeliveryWay.POST, "2023-05-08", null));
        assertThat(life.state().deliveredOn()).isEqualTo("2023-03-21");

        life.then(aside(1, "2023-05-10"));
        assertThat(broken(life.state(), delivered(DeliveryWay.POST, "2023-05-09", null)))
                .containsExactly(" act-not-open");
        assertThat(life.then(delivered(DeliveryWay.POST, "2023-05-09", null))
                        .state()
                        .deliveredOn())
                .isNull();
    }

    private static RequestReceived by(Channel channel, String on) {
        var inPerson = Life.received(on);
        return new RequestReceived(
                AGENCY,
                REQUEST,
                inPerson.registerNo(),
                inPerson.applicantId(),
                inPerson.applicantKind(),
                channel,
                null,
                inPerson.receivedOn(),
                ReceiptDay.basisOf(channel),
                null,
                false,
                VERSION,
                null,
                null,
                null,
                null,
                null);
    }

    private static List<String> ofLedger(RequestState state, RequestEvent event) {
        return said(state, event, true);
    }

    private static List<String> said(@Nullable RequestState state, RequestEvent event, boolean fromLedger) {
        return Findings.of(state, event, new Circumstances(TODAY, Life.CALENDAR, fromLedger)).stream()
                .map(finding -> finding.violation().field() + " "
                        + finding.violation().key().substring(4))
                .toList();
    }

    private static CorrectionCalledFor called(String on, String by) {
        return new CorrectionCalledFor(
                AGENCY, REQUEST, day(on), day(by), null, PersonalData.of(PersonalField.TEXT, "请写明文件名称"));
    }

    private static CorrectionReceived corrected(String on) {
        return new CorrectionReceived(AGENCY, REQUEST, day(on), null, false, VERSION, null);
    }

    private static ThirdPartyNoticeDelivered told(String consultation, String on) {
        return new ThirdPartyNoticeDelivered(AGENCY, REQUEST, consultation, day(on), null);
    }

    private static ThirdPartyOpinionReceived opinion(String on) {
        return new ThirdPartyOpinionReceived(AGENCY, REQUEST, "t", day(on), false, null, false, VERSION, null);
    }

    private static ThirdPartyConsultationEnded ended(String on, ConsultationEnd why) {
        return new ThirdPartyConsultationEnded(AGENCY, REQUEST, "t", day(on), why, null, false, VERSION);
    }

    private static PeriodExtended extended(String on, int workingDays) {
        return new PeriodExtended(
                AGENCY, REQUEST, day(on), workingDays, "主任", day(on), null, null, false, VERSION, null);
    }

    private static AnswerDelayed delayed(String on, String until) {
        return new AnswerDelayed(AGENCY, REQUEST, day(on), "主任", null, day(until), false, VERSION);
    }

    private static ReasonsReceived gave(String on) {
        return new ReasonsReceived(AGENCY, REQUEST, day(on), null);
    }

    private static FeeCharged charged(
            String on, @Nullable FeeMethod method, @Nullable Integer units, @Nullable Integer before, String amount) {
        return new FeeCharged(
                AGENCY, REQUEST, day(on), method, units, new BigDecimal(amount), null, null, null, before);
    }

    private static FeePaid paid(String on) {
        return new FeePaid(AGENCY, REQUEST, day(on), null, null, false, VERSION);
    }

    private static AnswerApproved approved(String by, boolean fourEyes) {
        return new AnswerApproved(AGENCY, REQUEST, 1, day("2023-03-10"), by, false, fourEyes, null);
    }

    private static InformationPartiallyDisclosed partial(List<Ground> withheldOn) {
        return new InformationPartiallyDisclosed(AGENCY, REQUEST, 1, day("2023-03-20"), withheldOn, null, null, null);
    }

    private static DecisionSetAside aside(int no, String on) {
        return new DecisionSetAside(
                AGENCY, REQUEST, no, day(on), SetAsideBy.REVIEW, null, null, null, null, false, VERSION);
    }

    private static AnswerDelivered delivered(DeliveryWay way, @Nullable String sentOn, @Nullable String signedOn) {
        return new AnswerDelivered(
                AGENCY,
                REQUEST,
                1,
                way,
                sentOn == null ? null : day(sentOn),
                signedOn == null ? null : day(signedOn),
                null);
    }
}
