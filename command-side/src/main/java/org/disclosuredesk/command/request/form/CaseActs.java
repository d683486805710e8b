package org.disclosuredesk.command.request.form;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.disclosuredesk.command.form.Typed;
import org.disclosuredesk.command.known.KnownRequests;
import org.disclosuredesk.command.request.AskForReasons;
import org.disclosuredesk.command.request.AssignRequest;
import org.disclosuredesk.command.request.CallForCorrection;
import org.disclosuredesk.command.request.ChargeFee;
import org.disclosuredesk.command.request.CloseOtherwise;
import org.disclosuredesk.command.request.ConsultOtherAgency;
import org.disclosuredesk.command.request.ConsultThirdParty;
import org.disclosuredesk.command.request.DelayAnswer;
import org.disclosuredesk.command.request.EndOtherAgencyConsultation;
import org.disclosuredesk.command.request.EndThirdPartyConsultation;
import org.disclosuredesk.command.request.ExtendPeriod;
import org.disclosuredesk.command.request.RecordCorrection;
import org.disclosuredesk.command.request.RecordDelivery;
import org.disclosuredesk.command.request.RecordFeeNotice;
import org.disclosuredesk.command.request.RecordOtherAgencyAnswer;
import org.disclosuredesk.command.request.RecordOtherAgencyNotice;
import org.disclosuredesk.command.request.RecordPayment;
import org.disclosuredesk.command.request.RecordReasons;
import org.disclosuredesk.command.request.RecordThirdPartyNotice;
import org.disclosuredesk.command.request.RecordThirdPartyOpinion;
import org.disclosuredesk.command.request.SplitRequest;
import org.disclosuredesk.command.request.SplitRequest.Part;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.law.Act;
import org.disclosuredesk.law.FeeTariff;
import org.disclosuredesk.law.term.ConsultationEnd;
import org.disclosuredesk.law.term.DeliveryWay;
import org.disclosuredesk.law.term.FeeMethod;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The acts that share one way of being sent: under which address each is, and how it is read from its form.
 *
 * <p>The pages' side shows the same fields, under the same names. A form with a field that cannot be read yields an act
 * that is never performed.
 */
@Component
class CaseActs {

    /** More than anybody asks for or prints; keeps a slip of the hand from becoming a fee. */
    private static final int MANY = 100_000;

    /** More would not be extended lawfully, but may have been. */
    private static final int LONGEST_EXTENSION = 250;

    private static final int ARTICLES = 56;

    private static final String CONSULTATION = "consultationId";
    private static final String DOCUMENT = "documentNo";

    private final KnownRequests requests;

    CaseActs(KnownRequests requests) {
        this.requests = requests;
    }

    /** How an act is read from the form about a request. */
    @FunctionalInterface
    interface Reading {
        Object of(String id, Typed form);
    }

    /** An act of the law, and how it is read. */
    record Sent(Act act, Reading reading) {}

    /** The act under an address; empty where there is none. */
    Optional<Sent> under(String slug) {
        return Optional.ofNullable(
                switch (slug) {
                    case "call-for-correction" -> new Sent(Act.CALL_FOR_CORRECTION, CaseActs::callForCorrection);
                    case "correction" -> new Sent(Act.RECORD_CORRECTION, CaseActs::correction);
                    case "third-party" -> new Sent(Act.CONSULT_THIRD_PARTY, CaseActs::thirdParty);
                    case "third-party-notice" ->
                        new Sent(
                                Act.RECORD_THIRD_PARTY_NOTICE,
                                (id, form) -> new RecordThirdPartyNotice(
                                        id, form.requiredLine(CONSULTATION), form.requiredDay("deliveredOn")));
                    case "third-party-opinion" ->
                        new Sent(
                                Act.RECORD_THIRD_PARTY_OPINION,
                                (id, form) -> new RecordThirdPartyOpinion(
                                        id,
                                        form.requiredLine(CONSULTATION),
                                        form.requiredDay("receivedOn"),
                                        form.yesOrNo("consents"),
                                        text(PersonalField.OPINION, form, "opinion")));
                    case "third-party-end" ->
                        new Sent(
                                Act.END_THIRD_PARTY_CONSULTATION,
                                (id, form) -> new EndThirdPartyConsultation(
                                        id,
                                        form.requiredLine(CONSULTATION),
                                        form.requiredDay("endedOn"),
                                        form.requiredChoice("why", ConsultationEnd.class)));
                    case "other-agency" ->
                        new Sent(
                                Act.CONSULT_OTHER_AGENCY,
                                (id, form) -> new ConsultOtherAgency(
                                        id,
                                        UUID.randomUUID().toString(),
                                        form.requiredNumber("article", 1, ARTICLES),
                                        form.requiredDay("sentOn"),
                                        form.requiredLine("agencyAsked"),
                                        form.line(DOCUMENT)));
                    case "other-agency-notice" ->
                        new Sent(
                                Act.RECORD_OTHER_AGENCY_NOTICE,
                                (id, form) -> new RecordOtherAgencyNotice(
                                        id, form.requiredLine(CONSULTATION), form.requiredDay("deliveredOn")));
                    case "other-agency-answer" ->
                        new Sent(
                                Act.RECORD_OTHER_AGENCY_ANSWER,
                                (id, form) -> new RecordOtherAgencyAnswer(
                                        id,
                                        form.requiredLine(CONSULTATION),
                                        form.requiredDay("answeredOn"),
                                        form.yesOrNo("consents"),
                                        text(PersonalField.OPINION, form, "opinion")));
                    case "other-agency-end" ->
                        new Sent(
                                Act.END_OTHER_AGENCY_CONSULTATION,
                                (id, form) -> new EndOtherAgencyConsultation(
                                        id,
                                        form.requiredLine(CONSULTATION),
                                        form.requiredDay("endedOn"),
                                        form.requiredChoice("why", ConsultationEnd.class)));
                    case "extension" -> new Sent(Act.EXTEND_PERIOD, CaseActs::extension);
                    case "reasons" -> new Sent(Act.ASK_FOR_REASONS, CaseActs::askForReasons);
                    case "reasons-received" ->
                        new Sent(
                                Act.RECORD_REASONS,
                                (id, form) -> new RecordReasons(
                                        id,
                                        form.requiredDay("receivedOn"),
                                        text(PersonalField.REASON, form, "reasons")));
                    case "delay" ->
                        new Sent(
                                Act.DELAY_ANSWER,
                                (id, form) -> new DelayAnswer(
                                        id,
                                        form.requiredDay("toldOn"),
                                        form.requiredDay("answerDueOn"),
                                        form.line("approvedBy"),
                                        form.line(DOCUMENT)));
                    case "fee" -> new Sent(Act.CHARGE_FEE, CaseActs::fee);
                    case "fee-notice" ->
                        new Sent(
                                Act.RECORD_FEE_NOTICE,
                                (id, form) -> new RecordFeeNotice(id, form.requiredDay("deliveredOn")));
                    case "payment" ->
                        new Sent(
                                Act.RECORD_PAYMENT,
                                (id, form) -> new RecordPayment(id, form.requiredDay("paidOn"), form.amount("amount")));
                    case "assignment" ->
                        new Sent(
                                Act.ASSIGN,
                                (id, form) -> new AssignRequest(
                                        id,
                                        form.requiredDay("assignedOn"),
                                        form.requiredLine("department"),
                                        form.line("officer"),
                                        form.day("internalDueOn")));
                    case "split" -> new Sent(Act.SPLIT, this::split);
                    case "closing" -> new Sent(Act.CLOSE, CaseActs::closing);
                    case "delivery" ->
                        new Sent(
                                Act.RECORD_DELIVERY,
                                (id, form) -> new RecordDelivery(
                                        id,
                                        form.requiredChoice("way", DeliveryWay.class),
                                        form.day("sentOn"),
                                        form.day("signedOn"),
                                        form.line("trackingNo")));
                    default -> null;
                });
    }

    private static Object callForCorrection(String id, Typed form) {
        return new CallForCorrection(
                id,
                form.requiredDay("calledOn"),
                form.day("correctBy"),
                form.line(DOCUMENT),
                text(PersonalField.TEXT, form, "text"));
    }

    private static Object correction(String id, Typed form) {
        return new RecordCorrection(
                id, form.requiredDay("receivedOn"), text(PersonalField.INFORMATION_SOUGHT, form, "informationSought"));
    }

    private static Object thirdParty(String id, Typed form) {
        Map<PersonalField, @Nullable String> who = new EnumMap<>(PersonalField.class);
        who.put(PersonalField.NAME, form.requiredLine("name"));
        who.put(PersonalField.CONTACT, form.line("contact"));
        return new ConsultThirdParty(
                id,
                UUID.randomUUID().toString(),
                form.requiredDay("sentOn"),
                form.line(DOCUMENT),
                PersonalData.of(who));
    }

    private static Object extension(String id, Typed form) {
        return new ExtendPeriod(
                id,
                form.requiredDay("toldOn"),
                form.requiredNumber("workingDays", 1, LONGEST_EXTENSION),
                form.line("approvedBy"),
                form.day("approvedOn"),
                form.line(DOCUMENT),
                text(PersonalField.REASON, form, "reason"));
    }

    private static Object askForReasons(String id, Typed form) {
        return new AskForReasons(
                id,
                form.requiredDay("askedOn"),
                form.day("reasonsBy"),
                form.line(DOCUMENT),
                text(PersonalField.TEXT, form, "text"));
    }

    /** The amount is what the tariff yields; another one is typed only where it was charged already. */
    private static Object fee(String id, Typed form) {
        var method = form.requiredChoice("method", FeeMethod.class);
        var units = form.requiredNumber("units", 1, MANY);
        var typedBefore = form.number("unitsBefore", 0, MANY);
        var before = method == FeeMethod.BY_ITEM ? typedBefore : null;
        var amount = form.amount("amount");
        return new ChargeFee(
                id,
                form.requiredDay("noticedOn"),
                method,
                units,
                before,
                amount == null ? byTariff(method, units, before) : amount,
                form.day("noticeReceivedOn"),
                form.line(DOCUMENT));
    }

    private static BigDecimal byTariff(@Nullable FeeMethod method, int units, @Nullable Integer before) {
        return method == null ? BigDecimal.ZERO : FeeTariff.yuan(method, units, before == null ? 0 : before);
    }

    /** Every matter becomes a request under its number: as typed, else the next ones that are free. */
    private Object split(String id, Typed form) {
        var splitOn = form.requiredDay("splitOn");
        var matters = form.lines("parts");
        var typed = form.lines("registerNos");
        if (!typed.isEmpty() && typed.size() != matters.size()) {
            form.fault("registerNos", "command.numbers-and-matters", typed.size(), matters.size());
        }
        if (typed.stream().distinct().count() < typed.size()) {
            form.fault("registerNos", "command.numbers-twice");
        }
        typed.stream()
                .filter(number -> requests.isTakenBeside(id, number))
                .forEach(number -> form.fault("registerNos", "command.register-no-taken", number));
        var numbers = typed.isEmpty() ? requests.nextBeside(id, matters.size()) : typed;
        var parts = IntStream.range(0, Math.min(numbers.size(), matters.size()))
                .mapToObj(place -> new Part(numbers.get(place), matters.get(place)))
                .toList();
        return new SplitRequest(id, splitOn, List.copyOf(parts), text(PersonalField.REASON, form, "reason"));
    }

    /** Withdrawn, or lapsed for want of the correction or the payment. */
    private static Object closing(String id, Typed form) {
        var why = form.requiredLine("ground");
        var withdrawn = Particular.WITHDRAWN.name().equals(why);
        var ground = withdrawn ? Ground.OTHER : form.choice("ground", Ground.class);
        return new CloseOtherwise(
                id,
                form.requiredDay("decidedOn"),
                ground,
                withdrawn ? Particular.WITHDRAWN : null,
                form.line(DOCUMENT),
                text(PersonalField.REASON, form, "reasons"));
    }

    private static @Nullable PersonalData text(PersonalField as, Typed form, String field) {
        return PersonalData.of(as, form.text(field));
    }
}
