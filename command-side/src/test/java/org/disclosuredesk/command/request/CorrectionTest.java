package org.disclosuredesk.command.request;

import static org.disclosuredesk.command.Days.day;
import static org.disclosuredesk.command.Refusal.refusedFor;
import static org.disclosuredesk.command.request.Office.AGENCY;
import static org.disclosuredesk.command.request.Office.DONE;
import static org.disclosuredesk.command.request.Office.LIVE;
import static org.disclosuredesk.command.request.Office.REQUEST;
import static org.disclosuredesk.command.request.Office.after;
import static org.disclosuredesk.command.request.Office.corrected;
import static org.disclosuredesk.command.request.Office.received;
import static org.disclosuredesk.command.request.Office.text;
import static org.disclosuredesk.command.request.Office.today;

import java.time.LocalDate;
import org.disclosuredesk.events.CorrectionCalledFor;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.law.term.Ground;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Art. 30: correction")
class CorrectionTest {

    private static final CorrectionCalledFor CALLED = called("2023-03-08", "2023-03-22");

    @Test
    @DisplayName("is called for within 7 working days of receipt, and says what is unclear and by when")
    void calledFor() {
        today("2023-03-15")
                .given(received("2023-03-06"))
                .when(call("2023-03-15", day("2023-03-29"), text("哪一年的会议纪要")), LIVE)
                .expectEvents(called("2023-03-15", "2023-03-29"));
    }

    @Test
    @DisplayName("called for after 7 working days: refused live, kept as history")
    void calledForTooLate() {
        today("2023-03-16")
                .given(received("2023-03-06"))
                .when(call("2023-03-16", day("2023-03-29"), text("哪一年的会议纪要")), LIVE)
                .expectException(refusedFor("calledOn late-correction"));
        today("2023-03-16")
                .given(received("2023-03-06"))
                .when(call("2023-03-16", day("2023-03-29"), text("哪一年的会议纪要")), DONE)
                .expectEvents(called("2023-03-16", "2023-03-29"));
    }

    @Test
    @DisplayName("a notice without text and period: all that is wrong is said at once")
    void saysWhatIsUnclearAndByWhen() {
        today("2023-03-15")
                .given(received("2023-03-06"))
                .when(call("2023-03-15", null, null), LIVE)
                .expectException(refusedFor("text correction-text", "correctBy correction-period"));
        today("2023-03-15")
                .given(received("2023-03-06"))
                .when(call("2023-03-15", day("2023-03-15"), text("哪一年")), LIVE)
                .expectException(refusedFor("correctBy correction-period"));
    }

    @Test
    @DisplayName("is called for once")
    void once() {
        today("2023-03-14")
                .given(
                        received("2023-03-06"),
                        CALLED,
                        corrected("2023-03-13", after("2023-03-13", 20).toString()))
                .when(call("2023-03-14", day("2023-03-29"), text("还是不清楚")), LIVE)
                .expectException(refusedFor("calledOn second-correction"));
    }

    @Test
    @DisplayName("the period starts anew in full on the day after it came")
    void startsAnew() {
        today("2023-03-20")
                .given(received("2023-03-06"), CALLED)
                .when(new RecordCorrection(REQUEST, day("2023-03-20"), null), LIVE)
                .expectEvents(corrected("2023-03-20", after("2023-03-20", 20).toString()));
    }

    @Test
    @DisplayName("comes only where it is awaited, and never before it was called for")
    void comesWhereItIsAwaited() {
        today("2023-03-20")
                .given(received("2023-03-06"))
                .when(new RecordCorrection(REQUEST, day("2023-03-20"), null), LIVE)
                .expectException(refusedFor(" act-not-open"));
        today("2023-03-20")
                .given(received("2023-03-06"), CALLED)
                .when(new RecordCorrection(REQUEST, day("2023-03-07"), null), DONE)
                .expectException(refusedFor("receivedOn before-what-it-follows"));
    }

    @Test
    @DisplayName("the request lapses only after its period, and only where it is awaited")
    void lapses() {
        today("2023-03-23")
                .given(received("2023-03-06"), CALLED)
                .when(close("2023-03-22"), LIVE)
                .expectException(refusedFor("decidedOn correction-period-runs"));
        today("2023-03-23")
                .given(received("2023-03-06"), CALLED)
                .when(close("2023-03-23"), LIVE)
                .expectSuccessfulHandlerExecution();
        today("2023-03-23")
                .given(received("2023-03-06"))
                .when(close("2023-03-23"), LIVE)
                .expectException(refusedFor("ground nothing-awaited"));
    }

    private static CallForCorrection call(String on, @Nullable LocalDate by, @Nullable PersonalData text) {
        return new CallForCorrection(REQUEST, day(on), by, "×补〔2023〕1号", text);
    }

    private static CorrectionCalledFor called(String on, String by) {
        return new CorrectionCalledFor(AGENCY, REQUEST, day(on), day(by), "×补〔2023〕1号", text("哪一年的会议纪要"));
    }

    private static CloseOtherwise close(String on) {
        return new CloseOtherwise(REQUEST, day(on), Ground.CORRECTION_OVERDUE, null, null, null);
    }
}
