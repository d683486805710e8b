package org.disclosuredesk.command.request;

import static org.disclosuredesk.command.Days.day;
import static org.disclosuredesk.command.Refusal.refusedFor;
import static org.disclosuredesk.command.request.Office.DONE;
import static org.disclosuredesk.command.request.Office.REQUEST;
import static org.disclosuredesk.command.request.Office.carriedOver;
import static org.disclosuredesk.command.request.Office.disclose;
import static org.disclosuredesk.command.request.Office.disclosed;
import static org.disclosuredesk.command.request.Office.received;
import static org.disclosuredesk.command.request.Office.rectified;
import static org.disclosuredesk.command.request.Office.setAside;
import static org.disclosuredesk.command.request.Office.today;
import static org.disclosuredesk.command.request.Office.withdrawn;
import static org.junit.jupiter.api.Named.named;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Arts. 33, 36: what every one of the six answers must meet")
class AnsweringTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    @DisplayName("Art. 33 para. 2: given on the day of receipt at the earliest, today at the latest")
    void liesBetweenReceiptAndToday(Function<String, Object> answer) {
        today("2023-03-20")
                .given(received("2023-03-06"))
                .when(answer.apply("2023-03-06"), DONE)
                .expectSuccessfulHandlerExecution();
        today("2023-03-20")
                .given(received("2023-03-06"))
                .when(answer.apply("2023-03-20"), DONE)
                .expectSuccessfulHandlerExecution();
        today("2023-03-20")
                .given(received("2023-03-06"))
                .when(answer.apply("2023-03-05"), DONE)
                .expectNoEvents()
                .expectException(refusedFor("decidedOn answer-before-receipt"));
        today("2023-03-20")
                .given(received("2023-03-06"))
                .when(answer.apply("2023-03-21"), DONE)
                .expectNoEvents()
                .expectException(refusedFor("decidedOn answer-in-future"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    @DisplayName("Art. 36: a request has one standing answer")
    void isGivenOnce(Function<String, Object> answer) {
        today("2023-03-20")
                .given(received("2023-03-06"), disclosed(1, "2023-03-10"))
                .when(answer.apply("2023-03-17"), DONE)
                .expectException(refusedFor("decision request-not-open"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    @DisplayName("Art. 36: what never was a request is not answered")
    void isNotGivenToAVoidRequest(Function<String, Object> answer) {
        today("2023-03-20")
                .given(received("2023-03-06"), rectified("2023-03-08", 0, null, null, null, "2023-04-03"))
                .when(answer.apply("2023-03-17"), DONE)
                .expectException(refusedFor("decision request-not-open"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    @DisplayName("Art. 36: a new answer comes no earlier than the old one was set aside")
    void comesAfterTheSettingAside(Function<String, Object> answer) {
        today("2023-06-01")
                .given(received("2023-03-06"), disclosed(1, "2023-03-10"), setAside(1, "2023-05-08", "2023-06-05"))
                .when(answer.apply("2023-05-07"), DONE)
                .expectException(refusedFor("decidedOn answer-before-set-aside"));
        today("2023-06-01")
                .given(received("2023-03-06"), disclosed(1, "2023-03-10"), setAside(1, "2023-05-08", "2023-06-05"))
                .when(answer.apply("2023-05-08"), DONE)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    @DisplayName("all that is wrong is said at once")
    void saysAllAtOnce() {
        today("2023-03-20")
                .given(received("2023-03-06"), disclosed(1, "2023-03-10"))
                .when(new Refuse(REQUEST, day("2023-03-03"), Ground.PETITION, Particular.DRAFT, null, null), DONE)
                .expectException(refusedFor(
                        "decision request-not-open",
                        "ground ground-does-not-fit",
                        "particular particular-does-not-fit",
                        "decidedOn answer-before-receipt"));
        today("2023-03-20")
                .given(received("2023-03-06"), disclosed(1, "2023-03-10"), setAside(1, "2023-03-14", "2023-04-12"))
                .when(disclose("2023-03-05"), DONE)
                .expectException(refusedFor("decidedOn answer-before-receipt", "decidedOn answer-before-set-aside"));
    }

    @Test
    @DisplayName("an answer of this year, the last year's end not yet recorded, carries the request over")
    void carriesOverWithTheAnswer() {
        today("2023-03-20")
                .given(received("2022-12-20"))
                .when(disclose("2023-02-01"), DONE)
                .expectEvents(disclosed(1, "2023-02-01"), carriedOver(2022));
    }

    @Test
    @DisplayName("a December answer typed in January takes the carry-over back")
    void withdrawsTheCarryOver() {
        today("2023-01-10")
                .given(received("2022-12-20"), carriedOver(2022))
                .when(disclose("2022-12-30"), DONE)
                .expectEvents(disclosed(1, "2022-12-30"), withdrawn(2022));
    }

    @Test
    @DisplayName("an answer of two years ago typed now takes back only the years after it")
    void withdrawsOnlyTheYearsAfter() {
        today("2024-01-10")
                .given(received("2020-12-20"), carriedOver(2020), carriedOver(2021), carriedOver(2022))
                .when(disclose("2021-06-01"), DONE)
                .expectEvents(disclosed(1, "2021-06-01"), withdrawn(2021), withdrawn(2022));
    }

    @Test
    @DisplayName("an answer within the year of receipt owes no carry-over, however late it is typed")
    void owesNothingWithinTheYear() {
        today("2024-01-10")
                .given(received("2022-03-07"))
                .when(disclose("2022-03-20"), DONE)
                .expectEvents(disclosed(1, "2022-03-20"));
    }

    static Stream<Named<Function<String, Object>>> answers() {
        return Stream.of(
                named("予以公开", day -> disclose(day)),
                named("部分公开", day -> new DisclosePartially(REQUEST, day(day), List.of(), null, null, null)),
                named("不予公开", day -> new Refuse(REQUEST, day(day), Ground.STATE_SECRET, null, null, null)),
                named("无法提供", day -> new DeclareUnavailable(REQUEST, day(day), Ground.NOT_HELD, null, null, null)),
                named("不予处理", day -> new DeclineToProcess(REQUEST, day(day), Ground.REPEAT, null, null, null)),
                named("其他处理", day -> new CloseOtherwise(REQUEST, day(day), Ground.OTHER, null, null, null)));
    }
}
