package org.disclosuredesk.command.request;

import static org.disclosuredesk.command.Days.day;
import static org.disclosuredesk.command.Refusal.refusedFor;
import static org.disclosuredesk.command.request.Office.AGENCY;
import static org.disclosuredesk.command.request.Office.DONE;
import static org.disclosuredesk.command.request.Office.REQUEST;
import static org.disclosuredesk.command.request.Office.because;
import static org.disclosuredesk.command.request.Office.received;
import static org.disclosuredesk.command.request.Office.today;

import java.util.List;
import org.disclosuredesk.events.InformationPartiallyDisclosed;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Art. 37: giving what can be separated")
class DisclosePartiallyTest {

    private static final List<Ground> WITHHELD_ON = List.of(Ground.THIRD_PARTY_RIGHTS, Ground.PROCESS_INFORMATION);

    @Test
    @DisplayName("gives a part and keeps the grounds for the rest, in their order")
    void givesAPart() {
        today("2023-03-20")
                .given(received("2023-03-06"))
                .when(
                        new DisclosePartially(
                                REQUEST, day("2023-03-17"), WITHHELD_ON, null, "×公复〔2023〕1号", because("涉及第三方")),
                        DONE)
                .expectEvents(new InformationPartiallyDisclosed(
                        AGENCY, REQUEST, 1, day("2023-03-17"), WITHHELD_ON, null, "×公复〔2023〕1号", because("涉及第三方")));
    }

    @Test
    @DisplayName("no finer fact lies under it")
    void takesNoParticular() {
        today("2023-03-20")
                .given(received("2023-03-06"))
                .when(
                        new DisclosePartially(REQUEST, day("2023-03-17"), WITHHELD_ON, Particular.PROVIDED, null, null),
                        DONE)
                .expectException(refusedFor("particular particular-does-not-fit"));
    }
}
