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

import org.disclosuredesk.events.DisclosureRefused;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Arts. 14-16, 36 (3) and (7): refusing")
class RefuseTest {

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            names = {
                "STATE_SECRET",
                "PROHIBITED_BY_LAW",
                "THREE_SECURITY_ONE_STABILITY",
                "THIRD_PARTY_RIGHTS",
                "INTERNAL_AFFAIRS",
                "PROCESS_INFORMATION",
                "ENFORCEMENT_FILE",
                "ADMINISTRATIVE_QUERY"
            })
    @DisplayName("takes each of the eight grounds of its kind")
    void takesItsGrounds(Ground ground) {
        today("2023-03-20")
                .given(received("2023-03-06"))
                .when(refuse("2023-03-20", ground, null), DONE)
                .expectEvents(answered(1, "2023-03-20", ground, null));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "STATE_SECRET",
                "PROHIBITED_BY_LAW",
                "THREE_SECURITY_ONE_STABILITY",
                "THIRD_PARTY_RIGHTS",
                "INTERNAL_AFFAIRS",
                "PROCESS_INFORMATION",
                "ENFORCEMENT_FILE",
                "ADMINISTRATIVE_QUERY"
            })
    @DisplayName("Art. 36: refuses each ground of another kind")
    void refusesOtherGrounds(Ground ground) {
        today("2023-03-20")
                .given(received("2023-03-06"))
                .when(refuse("2023-03-20", ground, null), DONE)
                .expectException(refusedFor("ground ground-does-not-fit"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "INTERNAL_AFFAIRS, PERSONNEL",
        "INTERNAL_AFFAIRS, LOGISTICS",
        "INTERNAL_AFFAIRS, WORKFLOW",
        "PROCESS_INFORMATION, DISCUSSION_RECORD",
        "PROCESS_INFORMATION, DRAFT",
        "PROCESS_INFORMATION, CONSULTATION_LETTER",
        "PROCESS_INFORMATION, REQUEST_FOR_INSTRUCTIONS"
    })
    @DisplayName("keeps the finer fact under its ground")
    void keepsTheParticular(Ground ground, Particular particular) {
        today("2023-03-20")
                .given(received("2023-03-06"))
                .when(refuse("2023-03-20", ground, particular), DONE)
                .expectEvents(answered(1, "2023-03-20", ground, particular));
    }

    @Test
    @DisplayName("refuses a finer fact of another ground")
    void refusesAParticularOfAnotherGround() {
        today("2023-03-20")
                .given(received("2023-03-06"))
                .when(refuse("2023-03-20", Ground.STATE_SECRET, Particular.DRAFT), DONE)
                .expectException(refusedFor("particular particular-does-not-fit"));
    }

    @Test
    @DisplayName("an answer after one that was set aside takes the next number")
    void numbersTheNextAnswer() {
        today("2023-06-01")
                .given(
                        received("2023-03-06"),
                        answered(1, "2023-03-20", Ground.STATE_SECRET, null),
                        setAside(1, "2023-05-08", "2023-06-05"))
                .when(refuse("2023-05-31", Ground.STATE_SECRET, null), DONE)
                .expectEvents(answered(2, "2023-05-31", Ground.STATE_SECRET, null));
    }

    private static Refuse refuse(String decidedOn, Ground ground, @Nullable Particular particular) {
        return new Refuse(REQUEST, day(decidedOn), ground, particular, "×公复〔2023〕1号", because("理由"));
    }

    private static DisclosureRefused answered(
            int no, String decidedOn, Ground ground, @Nullable Particular particular) {
        return new DisclosureRefused(
                AGENCY, REQUEST, no, day(decidedOn), ground, particular, "×公复〔2023〕1号", because("理由"));
    }
}
