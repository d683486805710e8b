package org.disclosuredesk.command.request;

import static org.disclosuredesk.command.Days.day;
import static org.disclosuredesk.command.Refusal.refusedFor;
import static org.disclosuredesk.command.request.Office.AGENCY;
import static org.disclosuredesk.command.request.Office.DONE;
import static org.disclosuredesk.command.request.Office.LIVE;
import static org.disclosuredesk.command.request.Office.REQUEST;
import static org.disclosuredesk.command.request.Office.VERSION;
import static org.disclosuredesk.command.request.Office.after;
import static org.disclosuredesk.command.request.Office.received;
import static org.disclosuredesk.command.request.Office.today;

import org.disclosuredesk.events.OtherAgencyAnswered;
import org.disclosuredesk.events.OtherAgencyConsultationEnded;
import org.disclosuredesk.events.OtherAgencyConsulted;
import org.disclosuredesk.events.OtherAgencyNoticeDelivered;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.ThirdPartyConsultationEnded;
import org.disclosuredesk.events.ThirdPartyConsulted;
import org.disclosuredesk.events.ThirdPartyNoticeDelivered;
import org.disclosuredesk.events.ThirdPartyOpinionReceived;
import org.disclosuredesk.law.term.ConsultationEnd;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Arts. 32-34: asking others")
class ConsultationTest {

    private static final PersonalData WHO = PersonalData.of(PersonalField.NAME, "××公司");

    private static final ThirdPartyConsulted THIRD =
            new ThirdPartyConsulted(AGENCY, REQUEST, "one", 32, day("2023-03-08"), "×征〔2023〕1号", WHO);

    private static final OtherAgencyConsulted OTHER =
            new OtherAgencyConsulted(AGENCY, REQUEST, "two", 34, day("2023-03-10"), "××局", null);

    private static final ThirdPartyNoticeDelivered TOLD =
            new ThirdPartyNoticeDelivered(AGENCY, REQUEST, "one", day("2023-03-09"), after("2023-03-09", 15));

    @Test
    @DisplayName("Art. 32: a third party is asked in writing, and has 15 working days from the day it got the letter")
    void thirdParty() {
        today("2023-03-20")
                .given(received("2023-03-06"))
                .when(new ConsultThirdParty(REQUEST, "one", day("2023-03-08"), "×征〔2023〕1号", WHO), LIVE)
                .expectEvents(THIRD);
        today("2023-03-20")
                .given(received("2023-03-06"), THIRD)
                .when(new RecordThirdPartyNotice(REQUEST, "one", day("2023-03-09")), LIVE)
                .expectEvents(TOLD);
    }

    @Test
    @DisplayName("Art. 33 para. 3: the days after the sending, up to the answer, are not counted")
    void doesNotCount() {
        today("2023-03-20")
                .given(received("2023-03-06"), THIRD)
                .when(new RecordThirdPartyOpinion(REQUEST, "one", day("2023-03-15"), false, null), LIVE)
                .expectEvents(new ThirdPartyOpinionReceived(
                        AGENCY,
                        REQUEST,
                        "one",
                        day("2023-03-15"),
                        false,
                        after("2023-03-06", 25),
                        false,
                        VERSION,
                        null));
    }

    @Test
    @DisplayName("Art. 33 para. 3: of two that overlap, no day is left out twice")
    void overlap() {
        today("2023-03-20")
                .given(
                        received("2023-03-06"),
                        THIRD,
                        OTHER,
                        new ThirdPartyOpinionReceived(
                                AGENCY, REQUEST, "one", day("2023-03-15"), true, null, false, VERSION, null))
                .when(new RecordOtherAgencyAnswer(REQUEST, "two", day("2023-03-17"), true, null), LIVE)
                .expectEvents(new OtherAgencyAnswered(
                        AGENCY,
                        REQUEST,
                        "two",
                        day("2023-03-17"),
                        true,
                        after("2023-03-06", 27),
                        false,
                        VERSION,
                        null));
    }

    @Test
    @DisplayName("Art. 32: the third party's silence counts after its 15 working days")
    void silence() {
        var lastDay = after("2023-03-09", 15).toString();
        today("2023-04-20")
                .given(received("2023-03-06"), THIRD, TOLD)
                .when(end(lastDay, ConsultationEnd.LAPSED), LIVE)
                .expectException(refusedFor("endedOn third-party-fifteen"));
        today("2023-04-20")
                .given(received("2023-03-06"), THIRD)
                .when(end("2023-04-20", ConsultationEnd.LAPSED), LIVE)
                .expectException(refusedFor("endedOn third-party-fifteen"));
        today("2023-04-20")
                .given(received("2023-03-06"), THIRD, TOLD)
                .when(end("2023-03-31", ConsultationEnd.LAPSED), LIVE)
                .expectEvents(new ThirdPartyConsultationEnded(
                        AGENCY,
                        REQUEST,
                        "one",
                        day("2023-03-31"),
                        ConsultationEnd.LAPSED,
                        after("2023-03-06", 37),
                        false,
                        VERSION));
        today("2023-04-20")
                .given(received("2023-03-06"), THIRD)
                .when(end("2023-03-09", ConsultationEnd.WITHDRAWN), LIVE)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    @DisplayName("Art. 34: so does a joint maker's, which is consent")
    void jointMaker() {
        today("2023-04-20")
                .given(received("2023-03-06"))
                .when(new ConsultOtherAgency(REQUEST, "two", 34, day("2023-03-10"), "××局", null), LIVE)
                .expectEvents(OTHER);
        today("2023-04-20")
                .given(received("2023-03-06"), OTHER)
                .when(new RecordOtherAgencyNotice(REQUEST, "two", day("2023-03-13")), LIVE)
                .expectEvents(new OtherAgencyNoticeDelivered(
                        AGENCY, REQUEST, "two", day("2023-03-13"), after("2023-03-13", 15)));
        today("2023-04-20")
                .given(
                        received("2023-03-06"),
                        OTHER,
                        new OtherAgencyNoticeDelivered(
                                AGENCY, REQUEST, "two", day("2023-03-13"), after("2023-03-13", 15)))
                .when(
                        new EndOtherAgencyConsultation(REQUEST, "two", after("2023-03-13", 15), ConsultationEnd.LAPSED),
                        LIVE)
                .expectException(refusedFor("endedOn joint-maker-fifteen"));
        today("2023-04-20")
                .given(received("2023-03-06"), OTHER)
                .when(
                        new EndOtherAgencyConsultation(REQUEST, "two", day("2023-03-14"), ConsultationEnd.WITHDRAWN),
                        LIVE)
                .expectEvents(new OtherAgencyConsultationEnded(
                        AGENCY,
                        REQUEST,
                        "two",
                        day("2023-03-14"),
                        ConsultationEnd.WITHDRAWN,
                        after("2023-03-06", 22),
                        false,
                        VERSION));
    }

    @Test
    @DisplayName("another agency is asked under art. 11, 17 or 34, even in history")
    void underItsArticle() {
        today("2023-04-20")
                .given(received("2023-03-06"))
                .when(new ConsultOtherAgency(REQUEST, "two", 32, day("2023-03-10"), "××局", null), DONE)
                .expectException(refusedFor("article other-agency-article"));
    }

    @Test
    @DisplayName("nobody answers who was not asked, even in history")
    void onlyWhoWasAsked() {
        today("2023-04-20")
                .given(received("2023-03-06"), THIRD)
                .when(new RecordThirdPartyOpinion(REQUEST, "three", day("2023-03-15"), true, null), DONE)
                .expectException(refusedFor("consultationId consultation-not-open"));
        today("2023-04-20")
                .given(received("2023-03-06"), THIRD)
                .when(new RecordThirdPartyOpinion(REQUEST, "one", day("2023-03-07"), true, null), DONE)
                .expectException(refusedFor("receivedOn before-what-it-follows"));
    }

    private static EndThirdPartyConsultation end(String on, ConsultationEnd why) {
        return new EndThirdPartyConsultation(REQUEST, "one", day(on), why);
    }
}
