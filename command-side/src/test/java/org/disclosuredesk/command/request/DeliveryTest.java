package org.disclosuredesk.command.request;

import static org.disclosuredesk.command.Days.day;
import static org.disclosuredesk.command.Refusal.refusedFor;
import static org.disclosuredesk.command.request.Office.AGENCY;
import static org.disclosuredesk.command.request.Office.DONE;
import static org.disclosuredesk.command.request.Office.LIVE;
import static org.disclosuredesk.command.request.Office.REQUEST;
import static org.disclosuredesk.command.request.Office.disclosed;
import static org.disclosuredesk.command.request.Office.received;
import static org.disclosuredesk.command.request.Office.today;

import java.time.LocalDate;
import org.disclosuredesk.events.AnswerDelivered;
import org.disclosuredesk.law.term.DeliveryWay;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("国办公开办函〔2016〕235号: delivery of the answer")
class DeliveryTest {

    @Test
    @DisplayName("by post with its number, on the day of posting; handed over, on the day of signing")
    void delivered() {
        today("2023-03-20")
                .given(received("2023-03-06"), disclosed(1, "2023-03-15"))
                .when(deliver(DeliveryWay.POST, day("2023-03-16"), null), LIVE)
                .expectEvents(new AnswerDelivered(
                        AGENCY, REQUEST, 1, DeliveryWay.POST, day("2023-03-16"), null, "EX123456789CN"));
        today("2023-03-20")
                .given(received("2023-03-06"), disclosed(1, "2023-03-15"))
                .when(deliver(DeliveryWay.HANDED_OVER, null, day("2023-03-17")), LIVE)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    @DisplayName("each way has its day, even in history")
    void hasItsDay() {
        today("2023-03-20")
                .given(received("2023-03-06"), disclosed(1, "2023-03-15"))
                .when(deliver(DeliveryWay.POST, null, day("2023-03-17")), DONE)
                .expectException(refusedFor("sentOn delivery-day"));
        today("2023-03-20")
                .given(received("2023-03-06"), disclosed(1, "2023-03-15"))
                .when(deliver(DeliveryWay.THROUGH_AGENCY, day("2023-03-16"), null), DONE)
                .expectException(refusedFor("signedOn delivery-day"));
    }

    @Test
    @DisplayName("nothing is delivered before it was answered, or where nothing was")
    void followsTheAnswer() {
        today("2023-03-20")
                .given(received("2023-03-06"), disclosed(1, "2023-03-15"))
                .when(deliver(DeliveryWay.POST, day("2023-03-14"), null), DONE)
                .expectException(refusedFor("sentOn before-what-it-follows"));
        today("2023-03-20")
                .given(received("2023-03-06"))
                .when(deliver(DeliveryWay.POST, day("2023-03-16"), null), LIVE)
                .expectException(refusedFor(" act-not-open", " nothing-to-deliver"));
        today("2023-03-20")
                .given(received("2023-03-06"))
                .when(deliver(DeliveryWay.POST, day("2023-03-16"), null), DONE)
                .expectException(refusedFor(" nothing-to-deliver"));
    }

    @Test
    @DisplayName("late delivery is a finding and no obstacle: it is still to be delivered")
    void late() {
        today("2023-04-10")
                .given(received("2023-03-06"), disclosed(1, "2023-04-03"))
                .when(deliver(DeliveryWay.POST, day("2023-04-06"), null), LIVE)
                .expectSuccessfulHandlerExecution();
    }

    private static RecordDelivery deliver(DeliveryWay way, @Nullable LocalDate sentOn, @Nullable LocalDate signedOn) {
        return new RecordDelivery(REQUEST, way, sentOn, signedOn, "EX123456789CN");
    }
}
