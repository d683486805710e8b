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
import java.util.Map;
import java.util.Optional;
import org.disclosuredesk.events.AnswerDelayed;
import org.disclosuredesk.events.AnswerDueDateMoved;
import org.disclosuredesk.events.CarryOverWithdrawn;
import org.disclosuredesk.events.CorrectionReceived;
import org.disclosuredesk.events.Decision;
import org.disclosuredesk.events.DisclosureRefused;
import org.disclosuredesk.events.FeeCharged;
import org.disclosuredesk.events.FeeNoticeDelivered;
import org.disclosuredesk.events.InformationPartiallyDisclosed;
import org.disclosuredesk.events.InformationUnavailable;
import org.disclosuredesk.events.OtherAgencyAnswered;
import org.disclosuredesk.events.OtherAgencyConsulted;
import org.disclosuredesk.events.OtherAgencyNoticeDelivered;
import org.disclosuredesk.events.PeriodExtended;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.RequestCarriedOver;
import org.disclosuredesk.events.RequestSplit;
import org.disclosuredesk.events.ThirdPartyConsulted;
import org.disclosuredesk.events.ThirdPartyNoticeDelivered;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.FeeMethod;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Art. 45: what of a record can be put right, how it reads now, and how it reads after")
class RectificationTest {

    @Nested
    @DisplayName("What can be put right")
    class Fields {

        @Test
        @DisplayName(
                "of a receipt: its days first, then the rest, the applicant's own data, and the whole; no number or key")
        void ofAReceipt() {
            assertThat(Rectification.fields(Life.of("2023-03-06").state(), 0))
                    .containsExactly(
                            "receivedOn",
                            "submittedOn",
                            "applicantKind",
                            "channel",
                            "receiptBasis",
                            "department",
                            "handedDownFrom",
                            "takenDownBy",
                            "personal.NAME",
                            "personal.IDENTITY_NO",
                            "personal.CONTACT",
                            "personal.AGENT",
                            "personal.CO_APPLICANTS",
                            "personal.INFORMATION_SOUGHT",
                            "personal.FORM_WANTED",
                            "personal.PURPOSE",
                            "");
        }

        @Test
        @DisplayName(
                "of an answer: its ground, whether the event itself names one or its kind does, and the reasons given")
        void ofAnAnswer() {
            assertThat(Rectification.fields(of(Ground.STATE_SECRET).state(), 1))
                    .containsExactly("decidedOn", "ground", "particular", "documentNo", "personal.REASON", "");
            assertThat(Rectification.fields(of(Ground.DISCLOSED).state(), 1))
                    .containsExactly("decidedOn", "particular", "documentNo", "ground", "personal.REASON", "");
        }

        @Test
        @DisplayName("of a delay: the day itself, which elsewhere follows from facts (art. 35)")
        void ofADelay() {
            assertThat(Rectification.fields(delayed().state(), 1))
                    .containsExactly("toldOn", "answerDueOn", "approvedBy", "documentNo", "");
            assertThat(Rectification.reads(delayed().state(), 1, "answerDueOn")).contains("2023-06-01");
            assertThat(Rectification.reads(corrected().state(), 1, "answerDueOn"))
                    .isEmpty();
            assertThat(Rectification.reads(delayed().state(), 1, "provisional")).isEmpty();
        }

        @Test
        @DisplayName(
                "nothing of what the desk recorded by itself, and nothing that would leave others without a beginning")
        void nothingOfTheDesksOwn() {
            for (var event : List.of(
                    new RequestCarriedOver(AGENCY, REQUEST, 2023),
                    new CarryOverWithdrawn(AGENCY, REQUEST, 2023),
                    new AnswerDueDateMoved(AGENCY, REQUEST, null, day("2023-04-04"), false, VERSION),
                    new RequestSplit(AGENCY, REQUEST, day("2023-03-07"), List.of("b"), null))) {
                var life = Life.of("2023-03-06").then(event);
                assertThat(Rectification.fields(life.state(), 1)).isEmpty();
                assertThat(Rectification.reads(life.state(), 1, null)).isEmpty();
            }
            var life = of(Ground.DISCLOSED).rectified(1, "documentNo", "5");
            assertThat(Rectification.fields(life.state(), 2)).isEmpty();
        }

        @Test
        @DisplayName("nothing of what never happened, was struck out, or belongs to a request registered by mistake")
        void nothingThatIsNotThere() {
            var life = of(Ground.DISCLOSED);
            for (var no : List.of(-1, 2)) {
                assertThat(Rectification.fields(life.state(), no)).isEmpty();
                assertThat(Rectification.reads(life.state(), no, null)).isEmpty();
                assertThat(Rectification.holds(life.state(), no, "decidedOn")).isEmpty();
            }
            assertThat(Rectification.fields(life.rectified(1, null, null).state(), 1))
                    .isEmpty();
            assertThat(Rectification.fields(life.state(), 0)).isNotEmpty();
            assertThat(Rectification.fields(life.rectified(0, null, null).state(), 0))
                    .isEmpty();
        }
    }

    @Nested
    @DisplayName("How it reads")
    class Reads {

        @Test
        @DisplayName("a day, a term, a figure, words; empty where nothing was recorded, and where the whole is meant")
        void asText() {
            var life = Life.of("2023-03-06")
                    .then(new FeeCharged(
                            AGENCY,
                            REQUEST,
                            day("2023-03-20"),
                            FeeMethod.BY_VOLUME,
                            120,
                            new BigDecimal("1.1E+3"),
                            null,
                            null,
                            null,
                            null))
                    .then(new InformationPartiallyDisclosed(
                            AGENCY,
                            REQUEST,
                            1,
                            day("2023-03-24"),
                            List.of(Ground.STATE_SECRET, Ground.INTERNAL_AFFAIRS),
                            null,
                            "信公开〔2023〕5号",
                            null))
                    .state();

            assertThat(Rectification.reads(life, 0, "receivedOn")).contains("2023-03-06");
            assertThat(Rectification.reads(life, 0, "submittedOn")).contains("");
            assertThat(Rectification.reads(life, 0, "applicantKind")).contains("NATURAL_PERSON");
            assertThat(Rectification.reads(life, 1, "units")).contains("120");
            assertThat(Rectification.reads(life, 1, "amount")).contains("1100");
            assertThat(Rectification.reads(life, 2, "withheldOn")).contains("STATE_SECRET,INTERNAL_AFFAIRS");
            assertThat(Rectification.reads(life, 2, "ground")).contains("PARTIALLY_DISCLOSED");
            assertThat(Rectification.reads(life, 2, "documentNo")).contains("信公开〔2023〕5号");
            assertThat(Rectification.reads(life, 2, null)).contains("");
        }

        @Test
        @DisplayName("no field that the event does not have, and no ground but an answer's")
        void onlyItsOwn() {
            var state = of(Ground.DISCLOSED).state();
            assertThat(Rectification.reads(state, 0, "decidedOn")).isEmpty();
            assertThat(Rectification.reads(state, 0, "ground")).isEmpty();
            assertThat(Rectification.reads(state, 0, "registerNo")).isEmpty();
            assertThat(Rectification.reads(state, 1, "personal.NAME")).isEmpty();
        }

        @Test
        @DisplayName("Art. 29: what lies in the envelope")
        void personal() {
            var state = of(Ground.STATE_SECRET).state();
            assertThat(Rectification.reads(state, 1, "personal.REASON")).contains("依照条例处理");
            assertThat(Rectification.reads(state, 0, "personal.NAME")).contains("");
        }

        @Test
        @DisplayName("and what kind of value it is")
        void holds() {
            var state = of(Ground.DISCLOSED).state();
            assertThat(Rectification.holds(state, 0, "receivedOn")).contains(LocalDate.class);
            assertThat(Rectification.holds(state, 0, "channel")).contains(Channel.class);
            assertThat(Rectification.holds(state, 0, "personal.NAME")).contains(String.class);
            assertThat(Rectification.holds(state, 0, "ground")).isEmpty();
            assertThat(Rectification.holds(state, 1, "ground")).contains(Ground.class);
            assertThat(Rectification.holds(state, 1, "decidedOn")).contains(LocalDate.class);
            assertThat(Rectification.holds(state, 1, "decisionNo")).isEmpty();
        }
    }

    @Nested
    @DisplayName("How it reads after")
    class After {

        @Test
        @DisplayName("one field reads otherwise, all others as before")
        void oneField() {
            var life = Life.of("2023-03-06").rectified(0, "receivedOn", "2023-03-07");
            var receipt = life.state().receipt();
            assertThat(receipt.receivedOn()).isEqualTo("2023-03-07");
            assertThat(receipt.channel()).isEqualTo(Channel.IN_PERSON);
            assertThat(receipt.registerNo()).isEqualTo("2023-00001");
            assertThat(life.state().answerDueOn()).isEqualTo("2023-04-04");

            life.rectified(0, "channel", "FAX").rectified(0, "department", "法规科");
            assertThat(life.state().receipt().channel()).isEqualTo(Channel.FAX);
            assertThat(life.state().department()).isEqualTo("法规科");
            life.rectified(0, "applicantKind", "RESEARCH");
            assertThat(life.state().receipt().applicantKind()).isEqualTo(ApplicantKind.RESEARCH);
            life.rectified(0, "department", "");
            assertThat(life.state().department()).isNull();
        }

        @Test
        @DisplayName("a figure, a sum, an article, a consent, the grounds of what was withheld")
        void everyKindOfValue() {
            var fee = Life.of("2023-03-06")
                    .then(new FeeCharged(AGENCY, REQUEST, day("2023-03-20"), null, null, null, null, null, null, null))
                    .rectified(1, "units", "120")
                    .rectified(1, "amount", "1100.00")
                    .rectified(1, "method", "BY_VOLUME");
            assertThat(fee.state().events(FeeCharged.class))
                    .containsExactly(new FeeCharged(
                            AGENCY,
                            REQUEST,
                            day("2023-03-20"),
                            FeeMethod.BY_VOLUME,
                            120,
                            new BigDecimal("1100.00"),
                            null,
                            null,
                            null,
                            null));
            var asked = askedOtherAgency()
                    .rectified(1, "article", "17")
                    .then(new OtherAgencyAnswered(
                            AGENCY, REQUEST, "o", day("2023-03-10"), null, null, false, VERSION, null))
                    .rectified(4, "consents", "true");
            assertThat(asked.state().events(OtherAgencyConsulted.class))
                    .extracting(OtherAgencyConsulted::article)
                    .containsExactly(17);
            assertThat(asked.state().consultation("o").orElseThrow().article()).isEqualTo(17);
            assertThat(asked.state().events(OtherAgencyAnswered.class))
                    .extracting(OtherAgencyAnswered::consents)
                    .containsExactly(true);
            var part = of(Ground.PARTIALLY_DISCLOSED).rectified(1, "withheldOn", "STATE_SECRET,PROCESS_INFORMATION");
            assertThat(withheldOn(part)).containsExactly(Ground.STATE_SECRET, Ground.PROCESS_INFORMATION);
            assertThat(withheldOn(part.rectified(1, "withheldOn", ""))).isEmpty();
        }

        @Test
        @DisplayName(
                "Arts. 36, 37: an answer on another ground is another decision; what belonged to the old ground goes")
        void anotherGround() {
            var life = Life.of("2023-03-06")
                    .then(new DisclosureRefused(
                            AGENCY,
                            REQUEST,
                            1,
                            day("2023-03-20"),
                            Ground.PROCESS_INFORMATION,
                            Particular.DRAFT,
                            "5",
                            PersonalData.of(PersonalField.REASON, "讨论稿")));
            assertThat(life.rectified(1, "ground", "PROCESS_INFORMATION")
                            .state()
                            .events(Decision.class))
                    .extracting(Decision::particular)
                    .containsExactly(Particular.DRAFT);
            assertThat(life.rectified(1, "ground", "NOT_HELD").state().events(Decision.class))
                    .containsExactly(new InformationUnavailable(
                            AGENCY,
                            REQUEST,
                            1,
                            day("2023-03-20"),
                            Ground.NOT_HELD,
                            null,
                            "5",
                            PersonalData.of(PersonalField.REASON, "讨论稿")));
            assertThat(life.state().counted().standingAnswer().orElseThrow().ground())
                    .isEqualTo(Ground.NOT_HELD);

            var part = of(Ground.PARTIALLY_DISCLOSED)
                    .rectified(1, "withheldOn", "STATE_SECRET")
                    .rectified(1, "ground", "PARTIALLY_DISCLOSED");
            assertThat(withheldOn(part)).containsExactly(Ground.STATE_SECRET);
        }

        @Test
        @DisplayName(
                "Art. 29: a name in the envelope, the rest of it untouched; taken out where nothing takes its place")
        void personal() {
            var life = Life.of("2023-03-06")
                    .rectified(0, "personal.NAME", "王小红")
                    .rectified(0, "personal.CONTACT", "13800000000");
            assertThat(life.state().receipt().personal())
                    .isEqualTo(
                            PersonalData.of(Map.of(PersonalField.NAME, "王小红", PersonalField.CONTACT, "13800000000")));
            assertThat(life.rectified(0, "personal.NAME", null)
                            .state()
                            .receipt()
                            .personal())
                    .isEqualTo(PersonalData.of(PersonalField.CONTACT, "13800000000"));
        }

        @Test
        @DisplayName("struck out, it is as if it had never happened; the number of what follows stays")
        void struckOut() {
            var life = of(Ground.DISCLOSED).rectified(1, null, null);
            assertThat(life.state().events()).isEqualTo(3);
            assertThat(life.state().happened().get(1).voided()).isTrue();
            assertThat(life.state().happened().get(0).voided()).isFalse();
            assertThat(life.state().events(Decision.class)).isEmpty();
            assertThat(life.state().open()).isTrue();
            assertThat(life.state().stage()).isEqualTo(Stage.IN_HAND);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "receivedOn, 2023-03-07, true",
        "receivedOn, 2023-02-30, false",
        "receivedOn, '', false",
        "receivedOn, ' ', false",
        "receivedOn, , false",
        "submittedOn, '', true",
        "submittedOn, , true",
        "channel, INTERNET, true",
        "channel, '', true",
        "channel, 网络, false",
        "applicantKind, NOBODY, false",
        "department, 法规科, true",
        "personal.NAME, 王小红, true",
        ", , true",
        ", 2023-03-07, false"
    })
    @DisplayName("A new value can be read as what the field holds, or is refused; the whole takes none")
    void readable(String field, String to, boolean readable) {
        assertThat(Rectification.readable(Life.of("2023-03-06").state(), 0, field, to))
                .isEqualTo(readable);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"ground, REPEAT, true", "ground, BECAUSE, false", "ground, , false", "decidedOn, 2023-03-21, true"})
    @DisplayName("and so is an answer's")
    void readableInAnAnswer(String field, String to, boolean readable) {
        assertThat(Rectification.readable(of(Ground.DISCLOSED).state(), 1, field, to))
                .isEqualTo(readable);
    }

    @Nested
    @DisplayName("Art. 33 para. 2: an extension, where what came before it is put right")
    class Extensions {

        @Test
        @DisplayName("counts where it only looked late")
        void onlyLookedLate() {
            var life = extended("2023-02-06");
            assertThat(life.state().answerDueOn()).isEqualTo("2023-03-06");

            assertThat(life.rectified(0, "receivedOn", "2023-03-06").state().answerDueOn())
                    .isEqualTo("2023-05-04")
                    .isEqualTo(extended("2023-03-06").state().answerDueOn());
        }

        @Test
        @DisplayName("counts no more where it only looked in time")
        void onlyLookedInTime() {
            var life = extended("2023-03-06");

            assertThat(life.rectified(0, "receivedOn", "2023-02-06").state().answerDueOn())
                    .isEqualTo("2023-03-06");
        }

        private Life extended(String receivedOn) {
            return Life.of(receivedOn)
                    .then(new PeriodExtended(
                            AGENCY, REQUEST, day("2023-03-20"), 20, "主任", null, null, null, false, VERSION, null));
        }
    }

    @Nested
    @DisplayName("The last day of others, where a notice came on another day")
    class LastDays {

        @Test
        @DisplayName("Art. 32: fifteen working days to give an opinion, from the true day")
        void ofAThirdParty() {
            var life = Life.of("2023-03-06")
                    .then(new ThirdPartyConsulted(AGENCY, REQUEST, "t", 32, day("2023-03-08"), null, null))
                    .then(new ThirdPartyNoticeDelivered(AGENCY, REQUEST, "t", day("2023-03-09"), null));
            assertThat(follows(life, 2)).isEmpty();
            assertThat(follows(life.rectified(2, "deliveredOn", "2023-03-10"), 2))
                    .contains(new Rectification.LastDay("opinionDueOn", day("2023-03-31")));
            assertThat(follows(life, 0)).isEmpty();
        }

        @Test
        @DisplayName("Art. 34: the same for another agency")
        void ofAnotherAgency() {
            var life = askedOtherAgency();
            assertThat(follows(life, 2)).isEmpty();
            assertThat(follows(life.rectified(2, "deliveredOn", "2023-03-10"), 2))
                    .contains(new Rectification.LastDay("opinionDueOn", day("2023-03-31")));
        }

        @Test
        @DisplayName("Fee measures art. 6: twenty working days to pay")
        void ofPayment() {
            var life = Life.of("2023-03-06")
                    .then(new FeeCharged(
                            AGENCY, REQUEST, day("2023-03-20"), null, null, null, day("2023-03-20"), null, null, null));
            assertThat(life.state().fee().payBy()).isEqualTo("2023-04-18");
            assertThat(follows(life.rectified(1, "noticeReceivedOn", "2023-03-21"), 1))
                    .contains(new Rectification.LastDay("payBy", day("2023-04-19")));

            var later = Life.of("2023-03-06")
                    .then(new FeeCharged(AGENCY, REQUEST, day("2023-03-20"), null, null, null, null, null, null, null));
            assertThat(follows(later, 1)).isEmpty();
            later.then(new FeeNoticeDelivered(AGENCY, REQUEST, day("2023-03-21"), null));
            assertThat(later.state().fee().payBy()).isEqualTo("2023-04-19");
            assertThat(follows(later.rectified(2, "deliveredOn", "2023-03-20"), 2))
                    .contains(new Rectification.LastDay("payBy", day("2023-04-18")));
        }

        private Optional<Rectification.LastDay> follows(Life life, long event) {
            return Rectification.lastDayThatFollows(life.state(), event, Life.CALENDAR);
        }
    }

    private static Life of(Ground ground) {
        return Life.of("2023-03-06").then(answered(1, "2023-03-20", ground));
    }

    private static Life delayed() {
        return Life.of("2023-03-06")
                .then(new AnswerDelayed(
                        AGENCY, REQUEST, day("2023-03-20"), "主任", null, day("2023-06-01"), false, VERSION));
    }

    private static Life corrected() {
        return Life.of("2023-03-06")
                .then(new CorrectionReceived(AGENCY, REQUEST, day("2023-03-20"), null, false, VERSION, null));
    }

    private static Life askedOtherAgency() {
        return Life.of("2023-03-06")
                .then(new OtherAgencyConsulted(AGENCY, REQUEST, "o", 34, day("2023-03-08"), null, null))
                .then(new OtherAgencyNoticeDelivered(AGENCY, REQUEST, "o", day("2023-03-09"), null));
    }

    private static List<Ground> withheldOn(Life life) {
        return life.state().events(InformationPartiallyDisclosed.class).get(0).withheldOn();
    }
}
