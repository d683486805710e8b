package org.disclosuredesk.command.request;

import static org.disclosuredesk.command.Days.day;
import static org.disclosuredesk.command.Refusal.refusedFor;
import static org.disclosuredesk.command.request.Office.AGENCY;
import static org.disclosuredesk.command.request.Office.DONE;
import static org.disclosuredesk.command.request.Office.REQUEST;
import static org.disclosuredesk.command.request.Office.VERSION;
import static org.disclosuredesk.command.request.Office.carriedOver;
import static org.disclosuredesk.command.request.Office.disclose;
import static org.disclosuredesk.command.request.Office.disclosed;
import static org.disclosuredesk.command.request.Office.received;
import static org.disclosuredesk.command.request.Office.rectified;
import static org.disclosuredesk.command.request.Office.refused;
import static org.disclosuredesk.command.request.Office.setAside;
import static org.disclosuredesk.command.request.Office.today;

import org.disclosuredesk.events.DecisionSetAside;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.SetAsideBy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Art. 51: setting an answer aside")
class SetAsideDecisionTest {

    @ParameterizedTest(name = "by {0}")
    @EnumSource(SetAsideBy.class)
    @DisplayName("by whomever it is done, the period runs anew in full from the day after")
    void startsThePeriodAnew(SetAsideBy by) {
        today("2025-09-23")
                .given(received("2025-01-20"), refused(1, "2025-02-10", Ground.STATE_SECRET))
                .when(new SetAsideDecision(REQUEST, 1, day("2025-09-22"), by, "机关", "〔2025〕1号", "remedy"), DONE)
                .expectEvents(new DecisionSetAside(
                        AGENCY,
                        REQUEST,
                        1,
                        day("2025-09-22"),
                        by,
                        "机关",
                        "〔2025〕1号",
                        "remedy",
                        day("2025-10-24"),
                        false,
                        VERSION));
    }

    @Test
    @DisplayName("within the year of the answer, typed after its end: the request was open then, and is carried over")
    void withinTheYearItIsCarriedOver() {
        today("2024-01-10")
                .given(received("2023-03-06"), disclosed(1, "2023-03-20"))
                .when(setAside(1, "2023-05-08"), DONE)
                .expectEvents(setAside(1, "2023-05-08", "2023-06-05"), carriedOver(2023));
    }

    @Test
    @DisplayName("in a later year (reading): the answer stays where it was counted and nothing is carried over")
    void inALaterYearNothingIsCarriedOver() {
        today("2025-01-10")
                .given(received("2023-03-06"), disclosed(1, "2023-03-20"))
                .when(setAside(1, "2024-05-13"), DONE)
                .expectEvents(setAside(1, "2024-05-13", "2024-06-11"));
    }

    @Test
    @DisplayName("in a later year (reading): the new answer moves no carry-over either")
    void inALaterYearTheNewAnswerMovesNothing() {
        today("2025-01-10")
                .given(
                        received("2023-12-18"),
                        carriedOver(2023),
                        disclosed(1, "2024-01-08"),
                        setAside(1, "2025-01-06", "2025-02-08"))
                .when(disclose("2025-01-09"), DONE)
                .expectEvents(disclosed(2, "2025-01-09"));
    }

    @Test
    @DisplayName("the second answer may be set aside as well as the first")
    void theSecondAnswerToo() {
        today("2023-08-01")
                .given(
                        received("2023-03-06"),
                        disclosed(1, "2023-03-20"),
                        setAside(1, "2023-05-08", "2023-06-05"),
                        disclosed(2, "2023-05-31"))
                .when(setAside(2, "2023-07-17"), DONE)
                .expectEvents(setAside(2, "2023-07-17", "2023-08-14"));
    }

    @Test
    @DisplayName("on the day of the answer at the earliest, today at the latest")
    void liesBetweenTheAnswerAndToday() {
        today("2023-05-08")
                .given(received("2023-03-06"), disclosed(1, "2023-03-20"))
                .when(setAside(1, "2023-03-20"), DONE)
                .expectSuccessfulHandlerExecution();
        today("2023-05-08")
                .given(received("2023-03-06"), disclosed(1, "2023-03-20"))
                .when(setAside(1, "2023-03-19"), DONE)
                .expectException(refusedFor("setAsideOn set-aside-before-answer"));
        today("2023-05-08")
                .given(received("2023-03-06"), disclosed(1, "2023-03-20"))
                .when(setAside(1, "2023-05-09"), DONE)
                .expectException(refusedFor("setAsideOn set-aside-in-future"));
    }

    @Test
    @DisplayName("only an answer that stands, by its own number")
    void onlyAStandingAnswer() {
        today("2023-05-08")
                .given(received("2023-03-06"))
                .when(setAside(1, "2023-05-08"), DONE)
                .expectException(refusedFor("decisionNo nothing-to-set-aside"));
        today("2023-05-08")
                .given(received("2023-03-06"), disclosed(1, "2023-03-20"))
                .when(setAside(2, "2023-05-08"), DONE)
                .expectException(refusedFor("decisionNo nothing-to-set-aside"));
        today("2023-05-09")
                .given(received("2023-03-06"), disclosed(1, "2023-03-20"), setAside(1, "2023-05-08", "2023-06-05"))
                .when(setAside(1, "2023-05-09"), DONE)
                .expectException(refusedFor("decisionNo nothing-to-set-aside"));
    }

    @Test
    @DisplayName("nothing of a request that never was")
    void nothingOfAVoidRequest() {
        today("2023-05-08")
                .given(
                        received("2023-03-06"),
                        disclosed(1, "2023-03-20"),
                        rectified("2023-04-03", 0, null, null, null, "2023-04-03"))
                .when(setAside(1, "2023-05-08"), DONE)
                .expectException(refusedFor("decisionNo nothing-to-set-aside"));
    }

    @Test
    @DisplayName("all that is wrong is said at once")
    void saysAllAtOnce() {
        today("2023-05-08")
                .given(received("2023-03-06"))
                .when(setAside(1, "2023-05-09"), DONE)
                .expectException(refusedFor("decisionNo nothing-to-set-aside", "setAsideOn set-aside-in-future"));
    }
}
