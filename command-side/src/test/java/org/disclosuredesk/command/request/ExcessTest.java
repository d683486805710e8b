package org.disclosuredesk.command.request;

import static org.disclosuredesk.command.Days.day;
import static org.disclosuredesk.command.Refusal.refusedFor;
import static org.disclosuredesk.command.request.Office.AGENCY;
import static org.disclosuredesk.command.request.Office.DONE;
import static org.disclosuredesk.command.request.Office.LIVE;
import static org.disclosuredesk.command.request.Office.REQUEST;
import static org.disclosuredesk.command.request.Office.VERSION;
import static org.disclosuredesk.command.request.Office.because;
import static org.disclosuredesk.command.request.Office.received;
import static org.disclosuredesk.command.request.Office.text;
import static org.disclosuredesk.command.request.Office.today;

import org.disclosuredesk.events.AnswerDelayed;
import org.disclosuredesk.events.ReasonsAskedFor;
import org.disclosuredesk.events.ReasonsReceived;
import org.disclosuredesk.law.term.Ground;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Art. 35: too much, too often")
class ExcessTest {

    private static final ReasonsAskedFor ASKED =
            new ReasonsAskedFor(AGENCY, REQUEST, day("2023-03-08"), day("2023-03-15"), "×说〔2023〕1号", text("一月内申请四十件"));

    private static final ReasonsReceived GIVEN =
            new ReasonsReceived(AGENCY, REQUEST, day("2023-03-14"), because("课题研究"));

    @Test
    @DisplayName("the applicant is asked for reasons and gives them")
    void reasons() {
        today("2023-03-20")
                .given(received("2023-03-06"))
                .when(
                        new AskForReasons(
                                REQUEST, day("2023-03-08"), day("2023-03-15"), "×说〔2023〕1号", text("一月内申请四十件")),
                        LIVE)
                .expectEvents(ASKED);
        today("2023-03-20")
                .given(received("2023-03-06"), ASKED)
                .when(new RecordReasons(REQUEST, day("2023-03-14"), because("课题研究")), LIVE)
                .expectEvents(GIVEN);
        today("2023-03-20")
                .given(received("2023-03-06"), ASKED)
                .when(new RecordReasons(REQUEST, day("2023-03-07"), null), DONE)
                .expectException(refusedFor("receivedOn before-what-it-follows"));
    }

    @Test
    @DisplayName("reasonable reasons: a later day is set, beyond the 20 working days of an extension")
    void delayed() {
        today("2023-03-20")
                .given(received("2023-03-06"), ASKED, GIVEN)
                .when(delay("2023-03-20", "2023-07-31"), LIVE)
                .expectEvents(new AnswerDelayed(
                        AGENCY, REQUEST, day("2023-03-20"), "张主任", null, day("2023-07-31"), false, VERSION));
    }

    @Test
    @DisplayName("no later day without reasons, after the period, or that is not later")
    void notDelayed() {
        today("2023-03-20")
                .given(received("2023-03-06"))
                .when(delay("2023-03-20", "2023-07-31"), LIVE)
                .expectException(refusedFor("toldOn delay-without-reasons"));
        today("2023-04-10")
                .given(received("2023-03-06"), ASKED, GIVEN)
                .when(delay("2023-04-04", "2023-07-31"), LIVE)
                .expectException(refusedFor("toldOn late-delay"));
        today("2023-03-20")
                .given(received("2023-03-06"), ASKED, GIVEN)
                .when(delay("2023-03-20", "2023-04-03"), LIVE)
                .expectException(refusedFor("answerDueOn delay-not-later"));
    }

    @Test
    @DisplayName("is not refused as excessive before reasons were asked for (reading)")
    void refusedAfterAsking() {
        today("2023-03-20")
                .given(received("2023-03-06"))
                .when(
                        new DeclineToProcess(REQUEST, day("2023-03-20"), Ground.EXCESSIVE, null, null, because("四十件")),
                        LIVE)
                .expectException(refusedFor("approvedBy answer-not-approved", "ground excess-without-asking"));
    }

    private static DelayAnswer delay(String toldOn, String until) {
        return new DelayAnswer(REQUEST, day(toldOn), day(until), "张主任", null);
    }
}
