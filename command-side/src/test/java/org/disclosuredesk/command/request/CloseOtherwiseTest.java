package org.disclosuredesk.command.request;

import static org.disclosuredesk.command.Days.day;
import static org.disclosuredesk.command.Refusal.refusedFor;
import static org.disclosuredesk.command.request.Office.AGENCY;
import static org.disclosuredesk.command.request.Office.DONE;
import static org.disclosuredesk.command.request.Office.REQUEST;
import static org.disclosuredesk.command.request.Office.because;
import static org.disclosuredesk.command.request.Office.received;
import static org.disclosuredesk.command.request.Office.setAside;
import static org.disclosuredesk.command.request.Office.today;

import org.disclosuredesk.events.RequestClosedOtherwise;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Arts. 30, 42: closing it otherwise")
class CloseOtherwiseTest {

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"CORRECTION_OVERDUE", "FEE_OVERDUE", "OTHER"})
    @DisplayName("takes each of the three grounds of its kind")
    void takesItsGrounds(Ground ground) {
        today("2023-03-20")
                .given(received("2023-03-06"))
                .when(closeOtherwise("2023-03-20", ground, null), DONE)
                .expectEvents(answered(1, "2023-03-20", ground, null));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CORRECTION_OVERDUE", "FEE_OVERDUE", "OTHER"})
    @DisplayName("Art. 36: refuses each ground of another kind")
    void refusesOtherGrounds(Ground ground) {
        today("2023-03-20")
                .given(received("2023-03-06"))
                .when(closeOtherwise("2023-03-20", ground, null), DONE)
                .expectException(refusedFor("ground ground-does-not-fit"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"OTHER, WITHDRAWN", "OTHER, NOT_GOVERNMENT_INFORMATION"})
    @DisplayName("keeps the finer fact under its ground")
    void keepsTheParticular(Ground ground, Particular particular) {
        today("2023-03-20")
                .given(received("2023-03-06"))
                .when(closeOtherwise("2023-03-20", ground, particular), DONE)
                .expectEvents(answered(1, "2023-03-20", ground, particular));
    }

    @Test
    @DisplayName("refuses a finer fact of another ground")
    void refusesAParticularOfAnotherGround() {
        today("2023-03-20")
                .given(received("2023-03-06"))
                .when(closeOtherwise("2023-03-20", Ground.CORRECTION_OVERDUE, Particular.WITHDRAWN), DONE)
                .expectException(refusedFor("particular particular-does-not-fit"));
    }

    @Test
    @DisplayName("an answer after one that was set aside takes the next number")
    void numbersTheNextAnswer() {
        today("2023-06-01")
                .given(
                        received("2023-03-06"),
                        answered(1, "2023-03-20", Ground.CORRECTION_OVERDUE, null),
                        setAside(1, "2023-05-08", "2023-06-05"))
                .when(closeOtherwise("2023-05-31", Ground.CORRECTION_OVERDUE, null), DONE)
                .expectEvents(answered(2, "2023-05-31", Ground.CORRECTION_OVERDUE, null));
    }

    private static CloseOtherwise closeOtherwise(String decidedOn, Ground ground, @Nullable Particular particular) {
        return new CloseOtherwise(REQUEST, day(decidedOn), ground, particular, "×公复〔2023〕1号", because("理由"));
    }

    private static RequestClosedOtherwise answered(
            int no, String decidedOn, Ground ground, @Nullable Particular particular) {
        return new RequestClosedOtherwise(
                AGENCY, REQUEST, no, day(decidedOn), ground, particular, "×公复〔2023〕1号", because("理由"));
    }
}
