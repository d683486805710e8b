package org.disclosuredesk.command.request;

import static org.disclosuredesk.command.Days.day;
import static org.disclosuredesk.command.Refusal.refusedFor;
import static org.disclosuredesk.command.request.Office.DONE;
import static org.disclosuredesk.command.request.Office.LIVE;
import static org.disclosuredesk.command.request.Office.REQUEST;
import static org.disclosuredesk.command.request.Office.received;
import static org.disclosuredesk.command.request.Office.text;
import static org.disclosuredesk.command.request.Office.today;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.disclosuredesk.law.term.DeliveryWay;
import org.disclosuredesk.law.term.FeeMethod;
import org.disclosuredesk.law.term.Ground;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What really happened can always be recorded")
class HistoryOfActsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("unlawful")
    @DisplayName("what broke a norm is refused here and now, and kept as history")
    void unlawful(String what, Object act, String[] refused) {
        today("2023-04-10").given(received("2023-03-06")).when(act, LIVE).expectException(refusedFor(refused));
        today("2023-04-10").given(received("2023-03-06")).when(act, DONE).expectSuccessfulHandlerExecution();
    }

    static Stream<Arguments> unlawful() {
        return Stream.of(
                broken(
                        "a late call for a correction",
                        new CallForCorrection(REQUEST, day("2023-03-20"), day("2023-04-20"), null, text("不清楚")),
                        "calledOn late-correction"),
                broken(
                        "a correction nobody had called for",
                        new RecordCorrection(REQUEST, day("2023-03-20"), null),
                        " act-not-open"),
                broken(
                        "a late extension without approval",
                        new ExtendPeriod(REQUEST, day("2023-04-07"), 30, null, null, null, null),
                        "workingDays extension-too-long",
                        "toldOn late-extension",
                        "approvedBy extension-approval"),
                broken(
                        "a delay without reasons",
                        new DelayAnswer(REQUEST, day("2023-03-20"), day("2023-06-30"), null, null),
                        "toldOn delay-without-reasons"),
                broken(
                        "reasons nobody had asked for",
                        new RecordReasons(REQUEST, day("2023-03-20"), null),
                        " act-not-open"),
                broken(
                        "a fee off the tariff",
                        new ChargeFee(
                                REQUEST, day("2023-03-20"), FeeMethod.BY_ITEM, 35, 0, new BigDecimal(5000), null, null),
                        "amount fee-not-by-tariff"),
                broken(
                        "a payment nobody had asked for",
                        new RecordPayment(REQUEST, day("2023-03-20"), null),
                        " act-not-open"),
                broken(
                        "an end for want of a correction nobody had called for",
                        new CloseOtherwise(REQUEST, day("2023-03-20"), Ground.CORRECTION_OVERDUE, null, null, null),
                        "ground nothing-awaited"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("impossible")
    @DisplayName("what cannot have happened is refused as history, too")
    void impossible(String what, Object act, String[] refused) {
        today("2023-04-10").given(received("2023-03-06")).when(act, DONE).expectException(refusedFor(refused));
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                broken(
                        "a call before receipt",
                        new CallForCorrection(REQUEST, day("2023-03-03"), day("2023-04-20"), null, text("不清楚")),
                        "calledOn before-receipt"),
                broken(
                        "the delivery of an answer that nobody gave",
                        new RecordDelivery(REQUEST, DeliveryWay.POST, day("2023-03-20"), null, null),
                        " nothing-to-deliver"),
                broken(
                        "the arrival of a fee notice where nothing was charged",
                        new RecordFeeNotice(REQUEST, day("2023-03-20")),
                        " nothing-charged"),
                broken(
                        "an extension told tomorrow",
                        new ExtendPeriod(REQUEST, day("2023-04-11"), 20, "张主任", day("2023-04-10"), null, null),
                        "toldOn in-future"),
                broken(
                        "a third party asked tomorrow",
                        new ConsultThirdParty(REQUEST, "one", day("2023-04-11"), null, null),
                        "sentOn in-future"),
                broken(
                        "an assignment before receipt",
                        new AssignRequest(REQUEST, day("2023-03-03"), "规划科", null, null),
                        "assignedOn before-receipt"));
    }

    private static Arguments broken(String what, Object act, String... refused) {
        return arguments(what, act, refused);
    }
}
