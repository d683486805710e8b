package org.disclosuredesk.command.remedy;

import static org.disclosuredesk.command.Days.day;
import static org.disclosuredesk.command.Refusal.refusedFor;
import static org.disclosuredesk.command.remedy.Court.AGENCY;
import static org.disclosuredesk.command.remedy.Court.REMEDY;
import static org.disclosuredesk.command.remedy.Court.REQUEST;
import static org.disclosuredesk.command.remedy.Court.suitAccepted;
import static org.disclosuredesk.command.remedy.Court.today;

import org.disclosuredesk.events.SuitAccepted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Art. 51: a suit is accepted")
class AcceptSuitTest {

    @Test
    @DisplayName("after a reconsideration: what was typed is recorded")
    void recordsWhatWasTyped() {
        today("2023-08-10")
                .givenNoPriorActivity()
                .when(accept(REQUEST, "2023-08-08", true, true, "review-1"))
                .expectEvents(suitAccepted("2023-08-08"));
    }

    @Test
    @DisplayName("direct, against an answer older than the ledger, the agency only co-defendant")
    void takesAnUnknownRequest() {
        today("2023-08-10")
                .givenNoPriorActivity()
                .when(accept(null, "2023-08-08", false, false, null))
                .expectEvents(new SuitAccepted(
                        AGENCY, REMEDY, null, day("2023-08-08"), false, false, null, "××县人民法院", "（2023）×行初4号"));
    }

    @Test
    @DisplayName("accepted today at the latest")
    void refusesTheFuture() {
        today("2023-08-10")
                .givenNoPriorActivity()
                .when(accept(REQUEST, "2023-08-11", true, true, null))
                .expectException(refusedFor("acceptedOn remedy-in-future"));
    }

    private static AcceptSuit accept(
            @Nullable String request, String on, boolean afterReview, boolean againstOwnAct, @Nullable String review) {
        return new AcceptSuit(
                REMEDY, AGENCY, request, day(on), afterReview, againstOwnAct, review, "××县人民法院", "（2023）×行初4号");
    }
}
