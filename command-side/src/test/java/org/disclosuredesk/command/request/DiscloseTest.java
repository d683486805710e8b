package org.disclosuredesk.command.request;

import static org.disclosuredesk.command.Days.day;
import static org.disclosuredesk.command.Refusal.refusedFor;
import static org.disclosuredesk.command.request.Office.AGENCY;
import static org.disclosuredesk.command.request.Office.DONE;
import static org.disclosuredesk.command.request.Office.REQUEST;
import static org.disclosuredesk.command.request.Office.because;
import static org.disclosuredesk.command.request.Office.received;
import static org.disclosuredesk.command.request.Office.today;

import org.disclosuredesk.events.InformationDisclosed;
import org.disclosuredesk.law.term.Particular;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;

@DisplayName("Art. 36 (1) and (2): giving the information")
class DiscloseTest {

    @ParameterizedTest(name = "{0}")
    @NullSource
    @EnumSource(names = {"ALREADY_PUBLIC", "PROVIDED"})
    @DisplayName("gives it, or tells where it is public already")
    void gives(Particular particular) {
        today("2023-03-20")
                .given(received("2023-03-06"))
                .when(new Disclose(REQUEST, day("2023-03-17"), particular, "×公复〔2023〕1号", because("见附件")), DONE)
                .expectEvents(new InformationDisclosed(
                        AGENCY, REQUEST, 1, day("2023-03-17"), particular, "×公复〔2023〕1号", because("见附件")));
    }

    @Test
    @DisplayName("refuses a finer fact of another ground")
    void refusesAParticularOfAnotherGround() {
        today("2023-03-20")
                .given(received("2023-03-06"))
                .when(new Disclose(REQUEST, day("2023-03-17"), Particular.DRAFT, null, null), DONE)
                .expectException(refusedFor("particular particular-does-not-fit"));
    }
}
