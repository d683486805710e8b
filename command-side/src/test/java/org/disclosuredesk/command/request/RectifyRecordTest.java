package org.disclosuredesk.command.request;

import static org.disclosuredesk.command.Days.day;
import static org.disclosuredesk.command.Refusal.refusedFor;
import static org.disclosuredesk.command.request.Office.AGENCY;
import static org.disclosuredesk.command.request.Office.DONE;
import static org.disclosuredesk.command.request.Office.REQUEST;
import static org.disclosuredesk.command.request.Office.VERSION;
import static org.disclosuredesk.command.request.Office.because;
import static org.disclosuredesk.command.request.Office.carriedOver;
import static org.disclosuredesk.command.request.Office.corrected;
import static org.disclosuredesk.command.request.Office.disclose;
import static org.disclosuredesk.command.request.Office.disclosed;
import static org.disclosuredesk.command.request.Office.received;
import static org.disclosuredesk.command.request.Office.rectified;
import static org.disclosuredesk.command.request.Office.rectify;
import static org.disclosuredesk.command.request.Office.refused;
import static org.disclosuredesk.command.request.Office.setAside;
import static org.disclosuredesk.command.request.Office.strikeOut;
import static org.disclosuredesk.command.request.Office.today;
import static org.disclosuredesk.command.request.Office.withdrawn;

import java.util.Map;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.RecordRectified;
import org.disclosuredesk.events.ThirdPartyConsulted;
import org.disclosuredesk.events.ThirdPartyNoticeDelivered;
import org.disclosuredesk.law.term.Ground;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Art. 45: putting right a clerk's slip")
class RectifyRecordTest {

    @Nested
    @DisplayName("in the receipt")
    class InTheReceipt {

        @Test
        @DisplayName("the day of receipt: the due date moves with it")
        void movesTheDueDate() {
            today("2025-09-30")
                    .given(received("2025-09-08"))
                    .when(rectify(0, "receivedOn", "2025-09-22"))
                    .expectEvents(rectified("2025-09-30", 0, "receivedOn", "2025-09-08", "2025-09-22", "2025-10-24"));
        }

        @Test
        @DisplayName("the day of receipt, the period having started anew since: the due date stays")
        void keepsTheDueDateOfACorrectedRequest() {
            today("2025-09-30")
                    .given(received("2025-09-01"), corrected("2025-09-22", "2025-10-24"))
                    .when(rectify(0, "receivedOn", "2025-09-02"))
                    .expectEvents(rectified("2025-09-30", 0, "receivedOn", "2025-09-01", "2025-09-02", "2025-10-24"));
        }

        @Test
        @DisplayName("the day of receipt, into the year before: it is carried over")
        void carriesOverIntoTheYear() {
            today("2023-03-01")
                    .given(received("2023-01-06"))
                    .when(rectify(0, "receivedOn", "2022-12-30"))
                    .expectEvents(
                            rectified("2023-03-01", 0, "receivedOn", "2023-01-06", "2022-12-30", "2023-02-02"),
                            carriedOver(2022));
        }

        @Test
        @DisplayName("the day of receipt, into the year after: the carry-over is taken back")
        void withdrawsTheCarryOver() {
            today("2023-03-01")
                    .given(received("2022-12-30"), carriedOver(2022))
                    .when(rectify(0, "receivedOn", "2023-01-06"))
                    .expectEvents(
                            rectified("2023-03-01", 0, "receivedOn", "2022-12-30", "2023-01-06", "2023-02-08"),
                            withdrawn(2022));
        }

        @Test
        @DisplayName("the kind of applicant: nothing moves")
        void changesTheColumn() {
            today("2023-03-20")
                    .given(received("2023-03-06"))
                    .when(rectify(0, "applicantKind", "LEGAL_SERVICE"))
                    .expectEvents(rectified(
                            "2023-03-20", 0, "applicantKind", "NATURAL_PERSON", "LEGAL_SERVICE", "2023-04-03"));
        }

        @Test
        @DisplayName("what was rectified once reads as rectified, and may be rectified again")
        void readsAsRectified() {
            today("2023-03-20")
                    .given(
                            received("2023-03-06"),
                            rectified("2023-03-08", 0, "applicantKind", "NATURAL_PERSON", "RESEARCH", "2023-04-03"))
                    .when(rectify(0, "applicantKind", "BUSINESS"))
                    .expectEvents(rectified("2023-03-20", 0, "applicantKind", "RESEARCH", "BUSINESS", "2023-04-03"));
        }

        @Test
        @DisplayName("all of it: there never was a request, and every carry-over is taken back")
        void strikesOutTheRequest() {
            today("2023-03-01")
                    .given(received("2021-12-20"), carriedOver(2021), carriedOver(2022))
                    .when(strikeOut(0))
                    .expectEvents(
                            rectified("2023-03-01", 0, null, null, null, "2022-01-18"),
                            withdrawn(2021),
                            withdrawn(2022));
        }
    }

    @Nested
    @DisplayName("in an answer")
    class InAnAnswer {

        @Test
        @DisplayName("its date, into the year before: the carry-over is taken back")
        void movesItsDateIntoTheYearBefore() {
            today("2023-03-01")
                    .given(received("2022-12-20"), carriedOver(2022), disclosed(1, "2023-01-03"))
                    .when(rectify(2, "decidedOn", "2022-12-30"))
                    .expectEvents(
                            rectified("2023-03-01", 2, "decidedOn", "2023-01-03", "2022-12-30", "2023-01-18"),
                            withdrawn(2022));
        }

        @Test
        @DisplayName("its date, into the year after: the request is carried over")
        void movesItsDateIntoTheYearAfter() {
            today("2023-03-01")
                    .given(received("2022-12-20"), disclosed(1, "2022-12-30"))
                    .when(rectify(1, "decidedOn", "2023-01-03"))
                    .expectEvents(
                            rectified("2023-03-01", 1, "decidedOn", "2022-12-30", "2023-01-03", "2023-01-18"),
                            carriedOver(2022));
        }

        @Test
        @DisplayName("its ground: nothing moves")
        void changesTheGround() {
            today("2023-04-03")
                    .given(received("2023-03-06"), refused(1, "2023-03-20", Ground.INTERNAL_AFFAIRS))
                    .when(rectify(1, "ground", "PROCESS_INFORMATION"))
                    .expectEvents(rectified(
                            "2023-04-03", 1, "ground", "INTERNAL_AFFAIRS", "PROCESS_INFORMATION", "2023-04-03"));
        }

        @Test
        @DisplayName("all of it: the request is open, was open at the year's end, and takes another answer")
        void strikesOutTheAnswer() {
            today("2023-03-01")
                    .given(received("2022-12-05"), disclosed(1, "2022-12-20"))
                    .when(strikeOut(1))
                    .expectEvents(rectified("2023-03-01", 1, null, null, null, "2023-01-03"), carriedOver(2022));
            today("2023-03-01")
                    .given(
                            received("2022-12-05"),
                            disclosed(1, "2022-12-20"),
                            rectified("2023-02-28", 1, null, null, null, "2023-01-03"),
                            carriedOver(2022))
                    .when(disclose("2023-03-01"), DONE)
                    .expectEvents(disclosed(2, "2023-03-01"));
        }
    }

    @Test
    @DisplayName("Art. 32: the day a third party got the letter; its last day is put right with it")
    void itsLastDayFollows() {
        var told = new ThirdPartyNoticeDelivered(AGENCY, REQUEST, "c", day("2023-03-09"), day("2023-03-30"));
        today("2023-03-20")
                .given(
                        received("2023-03-06"),
                        new ThirdPartyConsulted(AGENCY, REQUEST, "c", 32, day("2023-03-08"), null, null),
                        told)
                .when(rectify(2, "deliveredOn", "2023-03-10"))
                .expectEvents(
                        new RecordRectified(
                                AGENCY,
                                REQUEST,
                                day("2023-03-20"),
                                2,
                                "deliveredOn",
                                "2023-03-09",
                                "2023-03-10",
                                null,
                                false,
                                VERSION,
                                because("录入有误")),
                        new RecordRectified(
                                AGENCY,
                                REQUEST,
                                day("2023-03-20"),
                                2,
                                "opinionDueOn",
                                "2023-03-30",
                                "2023-03-31",
                                null,
                                false,
                                VERSION,
                                because("录入有误")));
    }

    @Test
    @DisplayName("Art. 29: an applicant's telephone number; before and after lie in the envelope")
    void personalValues() {
        today("2023-03-20")
                .given(received("2023-03-06"))
                .when(rectify(0, "personal.NAME", "王小红"))
                .expectEvents(new RecordRectified(
                        AGENCY,
                        REQUEST,
                        day("2023-03-20"),
                        0,
                        "personal.NAME",
                        null,
                        null,
                        day("2023-04-03"),
                        false,
                        VERSION,
                        PersonalData.of(Map.of(
                                PersonalField.REASON,
                                "录入有误",
                                PersonalField.BEFORE,
                                "王小明",
                                PersonalField.AFTER,
                                "王小红"))));
    }

    @Nested
    @DisplayName("in a setting aside")
    class InASettingAside {

        @Test
        @DisplayName("its day: the period runs anew from the true one")
        void movesItsDay() {
            today("2025-10-09")
                    .given(received("2025-01-20"), disclosed(1, "2025-02-10"), setAside(1, "2025-09-08", "2025-10-11"))
                    .when(rectify(2, "setAsideOn", "2025-09-22"))
                    .expectEvents(rectified("2025-10-09", 2, "setAsideOn", "2025-09-08", "2025-09-22", "2025-10-24"));
        }

        @Test
        @DisplayName("its day, into the year after: the answer counts again and the carry-over is taken back")
        void movesItsDayIntoTheYearAfter() {
            today("2024-03-01")
                    .given(
                            received("2023-03-06"),
                            disclosed(1, "2023-03-20"),
                            setAside(1, "2023-12-29", "2024-01-29"),
                            carriedOver(2023))
                    .when(rectify(2, "setAsideOn", "2024-01-02"))
                    .expectEvents(
                            rectified("2024-03-01", 2, "setAsideOn", "2023-12-29", "2024-01-02", "2024-01-30"),
                            withdrawn(2023));
        }

        @Test
        @DisplayName("all of it: the answer stands again, and so does its due date")
        void strikesOutTheSettingAside() {
            today("2024-03-01")
                    .given(
                            received("2023-03-06"),
                            disclosed(1, "2023-03-20"),
                            setAside(1, "2023-05-08", "2023-06-05"),
                            carriedOver(2023))
                    .when(strikeOut(2))
                    .expectEvents(rectified("2024-03-01", 2, null, null, null, "2023-04-03"), withdrawn(2023));
            today("2024-03-01")
                    .given(
                            received("2023-03-06"),
                            disclosed(1, "2023-03-20"),
                            setAside(1, "2023-05-08", "2023-06-05"),
                            rectified("2023-05-09", 2, null, null, null, "2023-06-05"))
                    .when(disclose("2023-06-01"), DONE)
                    .expectException(refusedFor("decision request-not-open"));
        }
    }

    @ParameterizedTest(name = "event {0}, {1} to {2}")
    @CsvSource({
        "0, registerNo, 2023-009",
        "0, receivedOn, 2023-02-30",
        "0, receivedOn, ",
        "0, applicantKind, NOBODY",
        "0, , 2023-03-07",
        "1, ground, BECAUSE",
        "1, receivedOn, 2023-03-07",
        "2, decidedOn, 2023-03-07",
        "9, , "
    })
    @DisplayName("refuses what is no fact of the request, cannot be put right, or cannot be read")
    void refusesWhatIsNoFact(long event, String field, String to) {
        today("2023-03-20")
                .given(received("2023-03-06"), disclosed(1, "2023-03-10"))
                .when(rectify(event, field, to))
                .expectException(refusedFor("field nothing-to-rectify"));
    }

    @Test
    @DisplayName("refuses what was struck out already")
    void refusesWhatWasStruckOut() {
        today("2023-03-20")
                .given(received("2023-03-06"), rectified("2023-03-08", 0, null, null, null, "2023-04-03"))
                .when(rectify(0, "receivedOn", "2023-03-07"))
                .expectException(refusedFor("field nothing-to-rectify"));
        today("2023-03-20")
                .given(
                        received("2023-03-06"),
                        disclosed(1, "2023-03-10"),
                        rectified("2023-03-13", 1, null, null, null, "2023-04-03"))
                .when(strikeOut(1))
                .expectException(refusedFor("field nothing-to-rectify"));
    }

    @ParameterizedTest(name = "event {0}, {1} to {2}")
    @CsvSource({
        "0, receivedOn, 2023-03-21",
        "1, decidedOn, 2023-03-03",
        "1, decidedOn, 2023-05-09",
        "2, setAsideOn, 2023-03-17",
        "2, setAsideOn, 2023-06-02",
        "2, setAsideOn, 2023-05-30",
        "3, decidedOn, 2023-05-05",
        "3, decidedOn, 2023-06-02"
    })
    @DisplayName("refuses an order of dates that cannot be: receipt, answer, setting aside, next answer, today")
    void refusesAnImpossibleOrder(long event, String field, String to) {
        today("2023-06-01")
                .given(
                        received("2023-03-06"),
                        disclosed(1, "2023-03-20"),
                        setAside(1, "2023-05-08", "2023-06-05"),
                        disclosed(2, "2023-05-29"))
                .when(rectify(event, field, to))
                .expectException(refusedFor("to rectified-dates-impossible"));
    }

    @Test
    @DisplayName("refuses to strike out a setting aside that was followed by an answer: two would stand")
    void refusesTwoStandingAnswers() {
        today("2023-06-01")
                .given(
                        received("2023-03-06"),
                        disclosed(1, "2023-03-20"),
                        setAside(1, "2023-05-08", "2023-06-05"),
                        disclosed(2, "2023-05-29"))
                .when(strikeOut(2))
                .expectException(refusedFor("to rectified-dates-impossible"));
    }
}
