package org.disclosuredesk.command.request;

import static org.disclosuredesk.command.Days.day;
import static org.disclosuredesk.command.Refusal.refusedFor;
import static org.disclosuredesk.command.request.Office.AGENCY;
import static org.disclosuredesk.command.request.Office.LIVE;
import static org.disclosuredesk.command.request.Office.REQUEST;
import static org.disclosuredesk.command.request.Office.VERSION;
import static org.disclosuredesk.command.request.Office.after;
import static org.disclosuredesk.command.request.Office.received;
import static org.disclosuredesk.command.request.Office.today;

import java.math.BigDecimal;
import org.disclosuredesk.events.FeeCharged;
import org.disclosuredesk.events.FeeNoticeDelivered;
import org.disclosuredesk.events.FeePaid;
import org.disclosuredesk.law.term.FeeMethod;
import org.disclosuredesk.law.term.Ground;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Art. 42, 国办函〔2020〕109号: the processing fee")
class FeeTest {

    private static final FeeCharged CHARGED = charged(FeeMethod.BY_ITEM, 35, 0, "3000");

    private static final FeePaid PAID = new FeePaid(
            AGENCY, REQUEST, day("2023-03-24"), new BigDecimal(3000), after("2023-03-24", 20), false, VERSION);

    @ParameterizedTest(name = "{1} {0}, {2} before: {3} yuan")
    @CsvSource({"BY_ITEM, 35, 0, 3000", "BY_ITEM, 5, 30, 1000", "BY_VOLUME, 120, , 1100", "BY_VOLUME, 250, , 4700"})
    @DisplayName("Arts. 4, 5: is what the tariff yields")
    void byTariff(FeeMethod method, int units, @Nullable Integer before, String amount) {
        today("2023-03-20")
                .given(received("2023-03-06"))
                .when(charge("2023-03-20", method, units, before, amount), LIVE)
                .expectEvents(charged(method, units, before, amount));
        today("2023-03-20")
                .given(received("2023-03-06"))
                .when(charge("2023-03-20", method, units, before, amount + "1"), LIVE)
                .expectException(refusedFor("amount fee-not-by-tariff"));
    }

    @Test
    @DisplayName("Art. 6: its notice goes out within the period")
    void inTime() {
        today("2023-04-10")
                .given(received("2023-03-06"))
                .when(charge("2023-04-04", FeeMethod.BY_ITEM, 35, 0, "3000"), LIVE)
                .expectException(refusedFor("noticedOn late-fee-notice"));
    }

    @Test
    @DisplayName("Art. 6: 20 working days to pay, from the day after the notice came")
    void toPay() {
        today("2023-03-24")
                .given(received("2023-03-06"), CHARGED)
                .when(new RecordFeeNotice(REQUEST, day("2023-03-22")), LIVE)
                .expectEvents(told());
    }

    @Test
    @DisplayName("Art. 6: the period starts anew on the day after payment")
    void paid() {
        today("2023-03-24")
                .given(received("2023-03-06"), CHARGED)
                .when(new RecordPayment(REQUEST, day("2023-03-24"), new BigDecimal(3000)), LIVE)
                .expectEvents(PAID);
        today("2023-03-24")
                .given(received("2023-03-06"))
                .when(new RecordPayment(REQUEST, day("2023-03-24"), null), LIVE)
                .expectException(refusedFor(" act-not-open"));
    }

    @Test
    @DisplayName("Art. 3: by one method, never by both")
    void oneMethod() {
        today("2023-03-27")
                .given(received("2023-03-06"), CHARGED, PAID)
                .when(charge("2023-03-27", FeeMethod.BY_VOLUME, 120, null, "1100"), LIVE)
                .expectException(refusedFor("method second-fee-method"));
    }

    @Test
    @DisplayName("Art. 6: the request lapses after the last day to pay, which is known once the notice came")
    void lapses() {
        var lastDay = after("2023-03-22", 20);
        today("2023-05-10")
                .given(received("2023-03-06"), CHARGED, told())
                .when(new CloseOtherwise(REQUEST, lastDay, Ground.FEE_OVERDUE, null, null, null), LIVE)
                .expectException(refusedFor("decidedOn payment-period-runs"));
        today("2023-05-10")
                .given(received("2023-03-06"), CHARGED)
                .when(new CloseOtherwise(REQUEST, day("2023-05-10"), Ground.FEE_OVERDUE, null, null, null), LIVE)
                .expectException(refusedFor("decidedOn payment-period-runs"));
        today("2023-05-10")
                .given(received("2023-03-06"), CHARGED, told())
                .when(new CloseOtherwise(REQUEST, lastDay.plusDays(1), Ground.FEE_OVERDUE, null, null, null), LIVE)
                .expectSuccessfulHandlerExecution();
    }

    private static FeeNoticeDelivered told() {
        return new FeeNoticeDelivered(AGENCY, REQUEST, day("2023-03-22"), after("2023-03-22", 20));
    }

    private static ChargeFee charge(String on, FeeMethod method, int units, @Nullable Integer before, String amount) {
        return new ChargeFee(REQUEST, day(on), method, units, before, new BigDecimal(amount), null, "×费〔2023〕1号");
    }

    private static FeeCharged charged(FeeMethod method, int units, @Nullable Integer before, String amount) {
        return new FeeCharged(
                AGENCY,
                REQUEST,
                day("2023-03-20"),
                method,
                units,
                new BigDecimal(amount),
                null,
                null,
                "×费〔2023〕1号",
                before);
    }
}
