package org.disclosuredesk.query.casefile;

import static org.disclosuredesk.query.casefile.Field.ahead;
import static org.disclosuredesk.query.casefile.Field.choice;
import static org.disclosuredesk.query.casefile.Field.day;
import static org.disclosuredesk.query.casefile.Field.line;
import static org.disclosuredesk.query.casefile.Field.number;
import static org.disclosuredesk.query.casefile.Field.on;
import static org.disclosuredesk.query.casefile.Field.text;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosuredesk.events.AnswerDelayed;
import org.disclosuredesk.events.AnswerDelivered;
import org.disclosuredesk.events.CorrectionCalledFor;
import org.disclosuredesk.events.CorrectionReceived;
import org.disclosuredesk.events.FeeCharged;
import org.disclosuredesk.events.FeeNoticeDelivered;
import org.disclosuredesk.events.FeePaid;
import org.disclosuredesk.events.OtherAgencyAnswered;
import org.disclosuredesk.events.OtherAgencyConsultationEnded;
import org.disclosuredesk.events.OtherAgencyConsulted;
import org.disclosuredesk.events.OtherAgencyNoticeDelivered;
import org.disclosuredesk.events.PeriodExtended;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.ReasonsAskedFor;
import org.disclosuredesk.events.ReasonsReceived;
import org.disclosuredesk.events.RequestAssigned;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.RequestSplit;
import org.disclosuredesk.events.ThirdPartyConsultationEnded;
import org.disclosuredesk.events.ThirdPartyConsulted;
import org.disclosuredesk.events.ThirdPartyNoticeDelivered;
import org.disclosuredesk.events.ThirdPartyOpinionReceived;
import org.disclosuredesk.law.Act;
import org.disclosuredesk.law.CountedFacts.Answer;
import org.disclosuredesk.law.Decisions;
import org.disclosuredesk.law.FeeTariff;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.law.term.ConsultationEnd;
import org.disclosuredesk.law.term.DecisionKind;
import org.disclosuredesk.law.term.DeliveryWay;
import org.disclosuredesk.law.term.FeeMethod;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.disclosuredesk.query.casefile.Field.Kind;
import org.disclosuredesk.query.casefile.Field.Option;
import org.disclosuredesk.query.words.Phrase;

/**
 * The forms of all acts that need no page of their own: each with its address, its fields, and what it would make happen.
 *
 * <p>The acts' side reads the same fields, under the same names.
 */
final class ActForms {

    /** Proposed where the law leaves the period to the office (reading). */
    private static final int REASONABLE = 10;

    private static final String CONSULTATION = "consultationId";
    private static final String DOCUMENT = "documentNo";

    /** Why a request ends without an answer; the first stands for the ground "other" with its finer fact. */
    private static final List<Enum<?>> CLOSINGS =
            List.of(Particular.WITHDRAWN, Ground.CORRECTION_OVERDUE, Ground.FEE_OVERDUE);

    private static final Map<String, ActForm> FORMS = Stream.of(
                    form(
                            Act.CALL_FOR_CORRECTION,
                            "call-for-correction",
                            (typed, at) -> new CorrectionCalledFor(
                                    at.agency(),
                                    at.request(),
                                    typed.day("calledOn"),
                                    typed.dayOrNone("correctBy"),
                                    typed.line(DOCUMENT),
                                    typed.personal(PersonalField.TEXT, "text")),
                            on("calledOn"),
                            text("text").must(),
                            ahead("correctBy").must().proposing(at -> at.in(REASONABLE)),
                            documentNo()),
                    form(
                            Act.RECORD_CORRECTION,
                            "correction",
                            (typed, at) -> new CorrectionReceived(
                                    at.agency(),
                                    at.request(),
                                    typed.day("receivedOn"),
                                    null,
                                    false,
                                    "",
                                    typed.personal(PersonalField.INFORMATION_SOUGHT, "informationSought")),
                            on("receivedOn"),
                            text("informationSought")
                                    .proposing(
                                            at -> Optional.ofNullable(at.file().informationSought())
                                                    .orElse(""))),
                    form(
                            Act.CONSULT_THIRD_PARTY,
                            "third-party",
                            (typed, at) -> new ThirdPartyConsulted(
                                    at.agency(),
                                    at.request(),
                                    "",
                                    32,
                                    typed.day("sentOn"),
                                    typed.line(DOCUMENT),
                                    typed.personal(PersonalField.NAME, "name", PersonalField.CONTACT, "contact")),
                            on("sentOn"),
                            line("name").must(),
                            line("contact"),
                            documentNo()),
                    form(
                            Act.RECORD_THIRD_PARTY_NOTICE,
                            "third-party-notice",
                            (typed, at) -> new ThirdPartyNoticeDelivered(
                                    at.agency(), at.request(), of(typed), typed.day("deliveredOn"), null),
                            choice(CONSULTATION, at -> at.open(true)),
                            on("deliveredOn")),
                    form(
                            Act.RECORD_THIRD_PARTY_OPINION,
                            "third-party-opinion",
                            (typed, at) -> new ThirdPartyOpinionReceived(
                                    at.agency(),
                                    at.request(),
                                    of(typed),
                                    typed.day("receivedOn"),
                                    typed.yesOrNo("consents"),
                                    null,
                                    false,
                                    "",
                                    typed.personal(PersonalField.OPINION, "opinion")),
                            choice(CONSULTATION, at -> at.open(true)),
                            on("receivedOn"),
                            consents(),
                            text("opinion")),
                    form(
                            Act.END_THIRD_PARTY_CONSULTATION,
                            "third-party-end",
                            (typed, at) -> new ThirdPartyConsultationEnded(
                                    at.agency(),
                                    at.request(),
                                    of(typed),
                                    typed.day("endedOn"),
                                    typed.choice("why", ConsultationEnd.class),
                                    null,
                                    false,
                                    ""),
                            choice(CONSULTATION, at -> at.open(true)),
                            on("endedOn"),
                            choice("why", ConsultationEnd.LAPSED, ConsultationEnd.WITHDRAWN)),
                    form(
                            Act.CONSULT_OTHER_AGENCY,
                            "other-agency",
                            (typed, at) -> new OtherAgencyConsulted(
                                    at.agency(),
                                    at.request(),
                                    "",
                                    typed.number("article"),
                                    typed.day("sentOn"),
                                    typed.line("agencyAsked"),
                                    typed.line(DOCUMENT)),
                            on("sentOn"),
                            choice(
                                    "article",
                                    at -> Stream.of("34", "11", "17")
                                            .map(article -> new Option(
                                                    article, Phrase.of("act.other-agency.article." + article)))
                                            .toList()),
                            line("agencyAsked").must(),
                            documentNo()),
                    form(
                            Act.RECORD_OTHER_AGENCY_NOTICE,
                            "other-agency-notice",
                            (typed, at) -> new OtherAgencyNoticeDelivered(
                                    at.agency(), at.request(), of(typed), typed.day("deliveredOn"), null),
                            choice(CONSULTATION, at -> at.open(false)),
                            on("deliveredOn")),
                    form(
                            Act.RECORD_OTHER_AGENCY_ANSWER,
                            "other-agency-answer",
                            (typed, at) -> new OtherAgencyAnswered(
                                    at.agency(),
                                    at.request(),
                                    of(typed),
                                    typed.day("answeredOn"),
                                    typed.yesOrNo("consents"),
                                    null,
                                    false,
                                    "",
                                    typed.personal(PersonalField.OPINION, "opinion")),
                            choice(CONSULTATION, at -> at.open(false)),
                            on("answeredOn"),
                            consents(),
                            text("opinion")),
                    form(
                            Act.END_OTHER_AGENCY_CONSULTATION,
                            "other-agency-end",
                            (typed, at) -> new OtherAgencyConsultationEnded(
                                    at.agency(),
                                    at.request(),
                                    of(typed),
                                    typed.day("endedOn"),
                                    typed.choice("why", ConsultationEnd.class),
                                    null,
                                    false,
                                    ""),
                            choice(CONSULTATION, at -> at.open(false)),
                            on("endedOn"),
                            choice("why", ConsultationEnd.LAPSED, ConsultationEnd.WITHDRAWN)),
                    form(
                            Act.EXTEND_PERIOD,
                            "extension",
                            (typed, at) -> new PeriodExtended(
                                    at.agency(),
                                    at.request(),
                                    typed.day("toldOn"),
                                    typed.number("workingDays"),
                                    typed.line("approvedBy"),
                                    typed.dayOrNone("approvedOn"),
                                    typed.line(DOCUMENT),
                                    null,
                                    false,
                                    "",
                                    typed.personal(PersonalField.REASON, "reason")),
                            on("toldOn"),
                            number("workingDays")
                                    .must()
                                    .proposing(at -> String.valueOf(Math.max(0, at.extensionLeft()))),
                            text("reason"),
                            line("approvedBy").must(),
                            day("approvedOn").must().proposing(at -> at.today().toString()),
                            documentNo()),
                    form(
                            Act.ASK_FOR_REASONS,
                            "reasons",
                            (typed, at) -> new ReasonsAskedFor(
                                    at.agency(),
                                    at.request(),
                                    typed.day("askedOn"),
                                    typed.dayOrNone("reasonsBy"),
                                    typed.line(DOCUMENT),
                                    typed.personal(PersonalField.TEXT, "text")),
                            on("askedOn"),
                            text("text"),
                            ahead("reasonsBy").proposing(at -> at.in(REASONABLE)),
                            documentNo()),
                    form(
                            Act.RECORD_REASONS,
                            "reasons-received",
                            (typed, at) -> new ReasonsReceived(
                                    at.agency(),
                                    at.request(),
                                    typed.day("receivedOn"),
                                    typed.personal(PersonalField.REASON, "reasons")),
                            on("receivedOn"),
                            text("reasons")),
                    form(
                            Act.DELAY_ANSWER,
                            "delay",
                            (typed, at) -> new AnswerDelayed(
                                    at.agency(),
                                    at.request(),
                                    typed.day("toldOn"),
                                    typed.line("approvedBy"),
                                    typed.line(DOCUMENT),
                                    typed.day("answerDueOn"),
                                    false,
                                    ""),
                            on("toldOn"),
                            ahead("answerDueOn").must(),
                            line("approvedBy"),
                            documentNo()),
                    form(
                            Act.CHARGE_FEE,
                            "fee",
                            ActForms::fee,
                            on("noticedOn"),
                            choice("method", FeeMethod.values()),
                            number("units").must().proposing(at -> "1"),
                            number("unitsBefore")
                                    .proposing(at -> String.valueOf(at.desk().itemsBefore())),
                            day("noticeReceivedOn"),
                            documentNo(),
                            Field.of("amount", Kind.AMOUNT)),
                    form(
                            Act.RECORD_FEE_NOTICE,
                            "fee-notice",
                            (typed, at) ->
                                    new FeeNoticeDelivered(at.agency(), at.request(), typed.day("deliveredOn"), null),
                            on("deliveredOn")),
                    form(
                            Act.RECORD_PAYMENT,
                            "payment",
                            (typed, at) -> new FeePaid(
                                    at.agency(),
                                    at.request(),
                                    typed.day("paidOn"),
                                    typed.amount("amount"),
                                    null,
                                    false,
                                    ""),
                            on("paidOn"),
                            Field.of("amount", Kind.AMOUNT).proposing(ActForms::charged)),
                    form(
                            Act.ASSIGN,
                            "assignment",
                            (typed, at) -> new RequestAssigned(
                                    at.agency(),
                                    at.request(),
                                    typed.day("assignedOn"),
                                    Optional.ofNullable(typed.line("department"))
                                            .orElseThrow(() -> new Filled.NotYet("department")),
                                    typed.line("officer"),
                                    typed.dayOrNone("internalDueOn")),
                            on("assignedOn"),
                            line("department")
                                    .must()
                                    .proposing(
                                            at -> Optional.ofNullable(at.state().department())
                                                    .orElse(""))
                                    .suggesting(at -> at.desk().departments()),
                            line("officer").suggesting(at -> at.desk().officers()),
                            ahead("internalDueOn")),
                    form(
                            Act.SPLIT,
                            "split",
                            (typed, at) -> new RequestSplit(
                                    at.agency(),
                                    at.request(),
                                    typed.day("splitOn"),
                                    numbers(typed, at).stream()
                                            .map(number -> Ids.request(at.agency(), number))
                                            .toList(),
                                    typed.personal(PersonalField.REASON, "reason")),
                            on("splitOn"),
                            Field.of("parts", Kind.LIST).must(),
                            Field.of("registerNos", Kind.LIST),
                            line("reason")),
                    form(
                            Act.CLOSE,
                            "closing",
                            (typed, at) -> Decisions.on(
                                    at.state().counted(),
                                    DecisionKind.CLOSED_OTHERWISE,
                                    typed.day("decidedOn"),
                                    closing(typed),
                                    List.of(),
                                    typed.choiceOrNone("ground", Particular.class),
                                    typed.line(DOCUMENT),
                                    typed.personal(PersonalField.REASON, "reasons")),
                            on("decidedOn"),
                            choice(
                                            "ground",
                                            at -> CLOSINGS.stream()
                                                    .map(why -> new Option(
                                                            why.name(), Phrase.of("act.closing.ground." + why.name())))
                                                    .toList())
                                    .proposing(ActForms::awaited),
                            text("reasons"),
                            documentNo()),
                    form(
                            Act.RECORD_DELIVERY,
                            "delivery",
                            (typed, at) -> new AnswerDelivered(
                                    at.agency(),
                                    at.request(),
                                    at.state()
                                            .counted()
                                            .lastAnswer()
                                            .map(Answer::no)
                                            .orElse(1),
                                    typed.choice("way", DeliveryWay.class),
                                    typed.dayOrNone("sentOn"),
                                    typed.dayOrNone("signedOn"),
                                    typed.line("trackingNo")),
                            choice(
                                    "way",
                                    DeliveryWay.POST,
                                    DeliveryWay.HANDED_OVER,
                                    DeliveryWay.THROUGH_AGENCY,
                                    DeliveryWay.ELECTRONIC),
                            day("sentOn").proposing(at -> at.today().toString()),
                            day("signedOn"),
                            line("trackingNo")))
            .collect(Collectors.toMap(ActForm::slug, form -> form));

    private ActForms() {}

    /** The form under an address; empty where there is none. */
    static Optional<ActForm> under(String slug) {
        return Optional.ofNullable(FORMS.get(slug));
    }

    /** The form of an act; empty where it has a page of its own. */
    static Optional<ActForm> of(Act act) {
        return FORMS.values().stream().filter(form -> form.act() == act).findFirst();
    }

    /** The register numbers of the new requests: as typed, else the next ones that are free. */
    static List<String> numbers(Filled typed, Situation at) {
        var matters = typed.lines("parts").size();
        var given = typed.lines("registerNos");
        return given.isEmpty() ? at.desk().nextNumbers(matters) : given;
    }

    private static ActForm form(
            Act act, String slug, BiFunction<Filled, Situation, RequestEvent> happens, Field... fields) {
        return new ActForm(act, slug, happens, Arrays.asList(fields));
    }

    /** Proposed where the agency has a mark; whoever acts may give another. */
    private static Field documentNo() {
        return line(DOCUMENT).proposing(at -> at.desk().nextDocumentNo());
    }

    private static Field consents() {
        return choice(
                        "consents",
                        at -> List.of(
                                new Option("true", Phrase.of("act.consents.yes")),
                                new Option("false", Phrase.of("act.consents.no")),
                                new Option("", Phrase.of("act.consents.unclear"))))
                .may();
    }

    private static String of(Filled typed) {
        return Optional.ofNullable(typed.line(CONSULTATION)).orElseThrow(() -> new Filled.NotYet(CONSULTATION));
    }

    /** The amount is what the tariff yields, unless another was charged already. */
    private static RequestEvent fee(Filled typed, Situation at) {
        var method = typed.choice("method", FeeMethod.class);
        var units = typed.number("units");
        var before = method == FeeMethod.BY_ITEM ? typed.numberOrNone("unitsBefore") : null;
        var typedAmount = typed.amount("amount");
        return new FeeCharged(
                at.agency(),
                at.request(),
                typed.day("noticedOn"),
                method,
                units,
                typedAmount == null ? FeeTariff.yuan(method, units, before == null ? 0 : before) : typedAmount,
                typed.dayOrNone("noticeReceivedOn"),
                null,
                typed.line(DOCUMENT),
                before);
    }

    private static String charged(Situation at) {
        return at.state().events(FeeCharged.class).stream()
                .map(FeeCharged::amount)
                .filter(amount -> amount != null)
                .reduce((earlier, later) -> later)
                .map(BigDecimal::toPlainString)
                .orElse("");
    }

    /** What a request that waits may lapse for. */
    private static String awaited(Situation at) {
        return switch (at.state().stage()) {
            case AWAITING_CORRECTION -> Ground.CORRECTION_OVERDUE.name();
            case AWAITING_PAYMENT -> Ground.FEE_OVERDUE.name();
            default -> "";
        };
    }

    private static Ground closing(Filled typed) {
        return typed.choiceOrNone("ground", Particular.class) == Particular.WITHDRAWN
                ? Ground.OTHER
                : typed.choice("ground", Ground.class);
    }
}
