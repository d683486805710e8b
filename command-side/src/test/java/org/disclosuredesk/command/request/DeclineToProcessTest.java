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

import org.disclosuredesk.events.RequestNotProcessed;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Arts. 35, 36 (6), 39: not processing it as a request for information")
class DeclineToProcessTest {

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"PETITION", "REPEAT", "PUBLICATION", "EXCESSIVE", "RECONFIRMATION"})
    @DisplayName("takes each of the five grounds of its kind")
    void takesItsGrounds(Ground ground) {
        today("2023-03-20")
                .given(received("2023-03-06"))
                .when(declineToProcess("2023-03-20", ground, null), DONE)
                .expectEvents(answered(1, "2023-03-20", ground, null));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PETITION", "REPEAT", "PUBLICATION", "EXCESSIVE", "RECONFIRMATION"})
    @DisplayName("Art. 36: refuses each ground of another kind")
    void refusesOtherGrounds(Ground ground) {
        today("2023-03-20")
                .given(received("2023-03-06"))
                .when(declineToProcess("2023-03-20", ground, null), DONE)
                .expectException(refusedFor("ground ground-does-not-fit"));
    }

    @Test
    @DisplayName("refuses a finer fact of another ground")
    void refusesAParticularOfAnotherGround() {
        today("2023-03-20")
                .given(received("2023-03-06"))
                .when(declineToProcess("2023-03-20", Ground.PETITION, Particular.WITHDRAWN), DONE)
                .expectException(refusedFor("particular particular-does-not-fit"));
    }

    @Test
    @DisplayName("an answer after one that was set aside takes the next number")
    void numbersTheNextAnswer() {
        today("2023-06-01")
                .given(
                        received("2023-03-06"),
                        answered(1, "2023-03-20", Ground.PETITION, null),
                        setAside(1, "2023-05-08", "2023-06-05"))
                .when(declineToProcess("2023-05-31", Ground.PETITION, null), DONE)
                .expectEvents(answered(2, "2023-05-31", Ground.PETITION, null));
    }

    private static DeclineToProcess declineToProcess(String decidedOn, Ground ground, @Nullable Particular particular) {
        return new DeclineToProcess(REQUEST, day(decidedOn), ground, particular, "×公复〔2023〕1号", because("理由"));
    }

    private static RequestNotProcessed answered(
            int no, String decidedOn, Ground ground, @Nullable Particular particular) {
        return new RequestNotProcessed(
                AGENCY, REQUEST, no, day(decidedOn), ground, particular, "×公复〔2023〕1号", because("理由"));
    }
}
