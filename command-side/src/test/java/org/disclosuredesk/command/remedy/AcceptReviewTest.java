package org.disclosuredesk.command.remedy;

import static org.disclosuredesk.command.Days.day;
import static org.disclosuredesk.command.Refusal.refusedFor;
import static org.disclosuredesk.command.remedy.Court.AGENCY;
import static org.disclosuredesk.command.remedy.Court.REMEDY;
import static org.disclosuredesk.command.remedy.Court.REQUEST;
import static org.disclosuredesk.command.remedy.Court.reviewAccepted;
import static org.disclosuredesk.command.remedy.Court.today;

import org.disclosuredesk.events.ReviewAccepted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Art. 51: a reconsideration is accepted")
class AcceptReviewTest {

    @Test
    @DisplayName("what was typed is recorded")
    void recordsWhatWasTyped() {
        today("2023-05-10")
                .givenNoPriorActivity()
                .when(accept(REQUEST, "2023-05-08", true))
                .expectEvents(reviewAccepted("2023-05-08"));
    }

    @Test
    @DisplayName("its request may be older than the ledger, and the agency only the reviewing authority")
    void takesAnUnknownRequest() {
        today("2023-05-10")
                .givenNoPriorActivity()
                .when(accept(null, "2023-05-08", false))
                .expectEvents(
                        new ReviewAccepted(AGENCY, REMEDY, null, day("2023-05-08"), false, "××县人民政府", "×府复受〔2023〕4号"));
    }

    @Test
    @DisplayName("accepted today at the latest")
    void refusesTheFuture() {
        today("2023-05-10")
                .givenNoPriorActivity()
                .when(accept(REQUEST, "2023-05-10", true))
                .expectSuccessfulHandlerExecution();
        today("2023-05-10")
                .givenNoPriorActivity()
                .when(accept(REQUEST, "2023-05-11", true))
                .expectException(refusedFor("acceptedOn remedy-in-future"));
    }

    private static AcceptReview accept(@Nullable String request, String on, boolean againstOwnAct) {
        return new AcceptReview(REMEDY, AGENCY, request, day(on), againstOwnAct, "××县人民政府", "×府复受〔2023〕4号");
    }
}
