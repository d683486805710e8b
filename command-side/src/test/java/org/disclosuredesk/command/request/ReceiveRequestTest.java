package org.disclosuredesk.command.request;

import static org.disclosuredesk.command.Days.day;
import static org.disclosuredesk.command.Refusal.refusedFor;
import static org.disclosuredesk.command.request.Office.AGENCY;
import static org.disclosuredesk.command.request.Office.APPLICANT;
import static org.disclosuredesk.command.request.Office.REQUEST;
import static org.disclosuredesk.command.request.Office.VERSION;
import static org.disclosuredesk.command.request.Office.carriedOver;
import static org.disclosuredesk.command.request.Office.personal;
import static org.disclosuredesk.command.request.Office.received;
import static org.disclosuredesk.command.request.Office.today;

import org.disclosuredesk.events.RequestReceived;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.ReceiptBasis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Arts. 29, 31: receiving a request")
class ReceiveRequestTest {

    @Test
    @DisplayName("what was typed is recorded, and nothing is made up")
    void recordsWhatWasTyped() {
        today("2025-01-21")
                .givenNoPriorActivity()
                .when(new ReceiveRequest(
                        REQUEST,
                        AGENCY,
                        "2023-001",
                        APPLICANT,
                        ApplicantKind.LEGAL_SERVICE,
                        Channel.SIGNED_MAIL,
                        day("2025-01-17"),
                        day("2025-01-20"),
                        ReceiptBasis.SIGNED_FOR,
                        "党政办",
                        "××县人民政府",
                        "李某",
                        personal()))
                .expectEvents(new RequestReceived(
                        AGENCY,
                        REQUEST,
                        "2023-001",
                        APPLICANT,
                        ApplicantKind.LEGAL_SERVICE,
                        Channel.SIGNED_MAIL,
                        day("2025-01-17"),
                        day("2025-01-20"),
                        ReceiptBasis.SIGNED_FOR,
                        day("2025-02-21"),
                        false,
                        VERSION,
                        null,
                        "党政办",
                        "××县人民政府",
                        "李某",
                        personal()));
    }

    @ParameterizedTest(name = "received {0}, due {1}")
    @CsvSource({
        "2025-01-20, 2025-02-21",
        "2025-09-22, 2025-10-24",
        "2026-02-10, 2026-03-16",
        "2026-02-14, 2026-03-20",
        "2026-02-16, 2026-03-20",
        "2026-04-27, 2026-05-27",
        "2026-09-18, 2026-10-22"
    })
    @DisplayName("Art. 33 para. 2: the answer is due on the twentieth working day after the day of receipt")
    void isDueOnTheTwentiethWorkingDay(String receivedOn, String dueOn) {
        today(receivedOn)
                .givenNoPriorActivity()
                .when(receive(Channel.IN_PERSON, null, receivedOn, ReceiptBasis.HANDED_IN))
                .expectEvents(received(receivedOn, dueOn, false));
    }

    @Test
    @DisplayName("Art. 33 para. 2: past the last notice of the State Council the due date is provisional")
    void isProvisionalPastTheLastNotice() {
        today("2026-12-31")
                .givenNoPriorActivity()
                .when(receive(Channel.IN_PERSON, null, "2026-12-18", ReceiptBasis.HANDED_IN))
                .expectEvents(received("2026-12-18", "2027-01-18", true));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "IN_PERSON, HANDED_IN",
        "SIGNED_MAIL, SIGNED_FOR",
        "ORDINARY_MAIL, CONFIRMED_BY_OFFICE",
        "INTERNET, CONFIRMED_BY_BOTH",
        "FAX, CONFIRMED_BY_BOTH",
        "INTERNET, AS_RECORDED",
        ", HANDED_IN"
    })
    @DisplayName("Art. 31: each channel has its day of receipt; where the channel is not known, any will do")
    void takesTheBasisOfTheChannel(@Nullable Channel channel, ReceiptBasis basis) {
        today("2023-03-06")
                .givenNoPriorActivity()
                .when(receive(channel, null, "2023-03-06", basis))
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest(name = "{0}: not {1}")
    @CsvSource({
        "IN_PERSON, SIGNED_FOR",
        "SIGNED_MAIL, HANDED_IN",
        "ORDINARY_MAIL, SIGNED_FOR",
        "INTERNET, HANDED_IN",
        "FAX, CONFIRMED_BY_OFFICE"
    })
    @DisplayName("Art. 31: the basis of another channel is refused")
    void refusesTheBasisOfAnotherChannel(Channel channel, ReceiptBasis basis) {
        today("2023-03-06")
                .givenNoPriorActivity()
                .when(receive(channel, null, "2023-03-06", basis))
                .expectException(refusedFor("receiptBasis receipt-basis"));
    }

    @Test
    @DisplayName("Art. 31: received today or earlier, submitted on that day or before")
    void refusesTheFuture() {
        today("2023-03-06")
                .givenNoPriorActivity()
                .when(receive(Channel.IN_PERSON, null, "2023-03-07", ReceiptBasis.HANDED_IN))
                .expectException(refusedFor("receivedOn receipt-in-future"));
        today("2023-03-06")
                .givenNoPriorActivity()
                .when(receive(Channel.IN_PERSON, "2023-03-06", "2023-03-06", ReceiptBasis.HANDED_IN))
                .expectSuccessfulHandlerExecution();
        today("2023-03-06")
                .givenNoPriorActivity()
                .when(receive(Channel.IN_PERSON, "2023-03-06", "2023-03-03", ReceiptBasis.HANDED_IN))
                .expectException(refusedFor("submittedOn submitted-after-receipt"));
    }

    @Test
    @DisplayName("all that is wrong is said at once")
    void saysAllAtOnce() {
        today("2023-03-06")
                .givenNoPriorActivity()
                .when(receive(Channel.FAX, "2023-03-08", "2023-03-07", ReceiptBasis.HANDED_IN))
                .expectException(refusedFor(
                        "receivedOn receipt-in-future",
                        "submittedOn submitted-after-receipt",
                        "receiptBasis receipt-basis"));
    }

    @Test
    @DisplayName("a December receipt typed in January is carried over")
    void carriesOverALateEntry() {
        today("2023-01-10")
                .givenNoPriorActivity()
                .when(receive(Channel.IN_PERSON, null, "2022-12-20", ReceiptBasis.HANDED_IN))
                .expectEvents(received("2022-12-20"), carriedOver(2022));
    }

    @Test
    @DisplayName("typed years later it is carried over the end of each of them")
    void carriesOverEachYearThatHasEnded() {
        today("2024-01-01")
                .givenNoPriorActivity()
                .when(receive(Channel.IN_PERSON, null, "2021-05-06", ReceiptBasis.HANDED_IN))
                .expectEvents(received("2021-05-06"), carriedOver(2021), carriedOver(2022), carriedOver(2023));
    }

    private static ReceiveRequest receive(
            @Nullable Channel channel, @Nullable String submittedOn, String receivedOn, ReceiptBasis basis) {
        return new ReceiveRequest(
                REQUEST,
                AGENCY,
                "2023-001",
                APPLICANT,
                ApplicantKind.NATURAL_PERSON,
                channel,
                submittedOn == null ? null : day(submittedOn),
                day(receivedOn),
                basis,
                null,
                null,
                null,
                personal());
    }
}
