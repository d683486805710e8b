package org.disclosuredesk.command.request;

import static org.disclosuredesk.command.Days.day;
import static org.disclosuredesk.command.Refusal.refusedFor;
import static org.disclosuredesk.command.request.Office.AGENCY;
import static org.disclosuredesk.command.request.Office.DONE;
import static org.disclosuredesk.command.request.Office.LIVE;
import static org.disclosuredesk.command.request.Office.REQUEST;
import static org.disclosuredesk.command.request.Office.VERSION;
import static org.disclosuredesk.command.request.Office.after;
import static org.disclosuredesk.command.request.Office.received;
import static org.disclosuredesk.command.request.Office.today;

import java.time.LocalDate;
import org.disclosuredesk.events.PeriodExtended;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Art. 33 para. 2: extension")
class ExtensionTest {

    @Test
    @DisplayName("by up to 20 working days, approved by the head, told before the period ends")
    void extended() {
        today("2023-04-03")
                .given(received("2023-03-06"))
                .when(extend("2023-04-03", 20, "张主任", day("2023-04-03")), LIVE)
                .expectEvents(extended("2023-04-03", 20, 40));
    }

    @Test
    @DisplayName("20 working days at most, in all")
    void twentyInAll() {
        today("2023-04-03")
                .given(received("2023-03-06"))
                .when(extend("2023-04-03", 21, "张主任", day("2023-04-03")), LIVE)
                .expectException(refusedFor("workingDays extension-too-long"));
        today("2023-04-10")
                .given(received("2023-03-06"), extended("2023-04-03", 10, 30))
                .when(extend("2023-04-10", 11, "张主任", day("2023-04-10")), LIVE)
                .expectException(refusedFor("workingDays extension-too-long"));
        today("2023-04-10")
                .given(received("2023-03-06"), extended("2023-04-03", 10, 30))
                .when(extend("2023-04-10", 10, "张主任", day("2023-04-10")), LIVE)
                .expectEvents(extended("2023-04-10", 10, 40));
    }

    @Test
    @DisplayName("not after the period has ended (reading); kept as history it moves nothing: what is late stays late")
    void inTime() {
        today("2023-04-10")
                .given(received("2023-03-06"))
                .when(extend("2023-04-04", 20, "张主任", day("2023-04-03")), LIVE)
                .expectException(refusedFor("toldOn late-extension"));
        today("2023-04-10")
                .given(received("2023-03-06"))
                .when(extend("2023-04-04", 20, "张主任", day("2023-04-03")), DONE)
                .expectEvents(new PeriodExtended(
                        AGENCY,
                        REQUEST,
                        day("2023-04-04"),
                        20,
                        "张主任",
                        day("2023-04-03"),
                        "×延〔2023〕1号",
                        after("2023-03-06", 20),
                        false,
                        VERSION,
                        null));
    }

    @Test
    @DisplayName("not without the head's approval, nor with one that came later")
    void approved() {
        today("2023-04-03")
                .given(received("2023-03-06"))
                .when(extend("2023-03-30", 20, null, null), LIVE)
                .expectException(refusedFor("approvedBy extension-approval"));
        today("2023-04-03")
                .given(received("2023-03-06"))
                .when(extend("2023-03-30", 20, "张主任", day("2023-03-31")), LIVE)
                .expectException(refusedFor("approvedBy extension-approval"));
    }

    private static ExtendPeriod extend(
            String toldOn, int workingDays, @Nullable String approvedBy, @Nullable LocalDate approvedOn) {
        return new ExtendPeriod(REQUEST, day(toldOn), workingDays, approvedBy, approvedOn, "×延〔2023〕1号", null);
    }

    private static PeriodExtended extended(String toldOn, int workingDays, int inAll) {
        return new PeriodExtended(
                AGENCY,
                REQUEST,
                day(toldOn),
                workingDays,
                "张主任",
                day(toldOn),
                "×延〔2023〕1号",
                after("2023-03-06", inAll),
                false,
                VERSION,
                null);
    }
}
