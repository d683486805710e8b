package org.disclosuredesk.command.request;

import static org.disclosuredesk.command.Days.day;
import static org.disclosuredesk.command.Refusal.refusedFor;
import static org.disclosuredesk.command.request.Office.AGENCY;
import static org.disclosuredesk.command.request.Office.LIVE;
import static org.disclosuredesk.command.request.Office.REQUEST;
import static org.disclosuredesk.command.request.Office.disclosed;
import static org.disclosuredesk.command.request.Office.received;
import static org.disclosuredesk.command.request.Office.today;

import org.disclosuredesk.events.RequestAssigned;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Art. 45: handing a request to a department")
class AssignmentTest {

    private static final AssignRequest ASSIGN =
            new AssignRequest(REQUEST, day("2023-03-08"), "规划科", "李芳", day("2023-03-20"));

    @Test
    @DisplayName("with the day by which it owes its part; the statutory period stays as it was")
    void assigned() {
        today("2023-03-08")
                .given(received("2023-03-06"))
                .when(ASSIGN, LIVE)
                .expectEvents(new RequestAssigned(AGENCY, REQUEST, day("2023-03-08"), "规划科", "李芳", day("2023-03-20")));
    }

    @Test
    @DisplayName("not once it is answered")
    void notOnceAnswered() {
        today("2023-03-08")
                .given(received("2023-03-06"), disclosed(1, "2023-03-07"))
                .when(ASSIGN, LIVE)
                .expectException(refusedFor(" act-not-open"));
    }
}
