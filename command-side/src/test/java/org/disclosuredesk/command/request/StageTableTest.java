package org.disclosuredesk.command.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosuredesk.command.Days.day;
import static org.disclosuredesk.command.request.Office.AGENCY;
import static org.disclosuredesk.command.request.Office.CALENDAR;
import static org.disclosuredesk.command.request.Office.REQUEST;
import static org.disclosuredesk.command.request.Office.because;
import static org.disclosuredesk.command.request.Office.disclosed;
import static org.disclosuredesk.command.request.Office.received;
import static org.disclosuredesk.command.request.Office.rectified;
import static org.disclosuredesk.command.request.Office.today;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.events.AnswerApproved;
import org.disclosuredesk.events.AnswerDrafted;
import org.disclosuredesk.events.AnswerReviewed;
import org.disclosuredesk.events.CorrectionCalledFor;
import org.disclosuredesk.events.FeeCharged;
import org.disclosuredesk.events.LetterIssued;
import org.disclosuredesk.events.OtherAgencyConsulted;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.ReasonsAskedFor;
import org.disclosuredesk.events.ReasonsReceived;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.ThirdPartyConsulted;
import org.disclosuredesk.law.Act;
import org.disclosuredesk.law.Circumstances;
import org.disclosuredesk.law.Norms;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.law.Stage;
import org.disclosuredesk.law.rule.LegalRule;
import org.disclosuredesk.law.rule.RuleBroken;
import org.disclosuredesk.law.rule.Violation;
import org.disclosuredesk.law.term.ConsultationEnd;
import org.disclosuredesk.law.term.DeliveryWay;
import org.disclosuredesk.law.term.FeeMethod;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.disclosuredesk.law.term.ReviewKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Art. 45: at every stage, every act is open or closed as the table written by hand says")
class StageTableTest {

    private static final String TODAY = "2023-03-14";
    private static final LocalDate ACTED = day(TODAY);

    /** How an act comes that is done here and now. */
    private static final Map<String, Object> LIVE =
            Provenance.live("officer", "test").asMetaData();

    /** Where it is said that the stage forbids the act; what never was a request has nothing to put right. */
    private static final Set<String> CLOSED =
            Set.of("law.act-not-open", "law.answer-not-approved", "law.nothing-to-rectify");

    private static final Map<Stage, List<RequestEvent>> HISTORIES = Map.of(
            Stage.IN_HAND,
            history(asked(), new ReasonsReceived(AGENCY, REQUEST, day("2023-03-08"), null)),
            Stage.AWAITING_CORRECTION,
            history(new CorrectionCalledFor(AGENCY, REQUEST, day("2023-03-08"), day("2023-03-20"), null, null)),
            Stage.CONSULTING,
            history(
                    new ThirdPartyConsulted(AGENCY, REQUEST, "third", 32, day("2023-03-08"), null, null),
                    new OtherAgencyConsulted(AGENCY, REQUEST, "other", 34, day("2023-03-08"), null, null)),
            Stage.AWAITING_REASONS,
            history(asked()),
            Stage.AWAITING_PAYMENT,
            history(new FeeCharged(
                    AGENCY, REQUEST, day("2023-03-08"), FeeMethod.BY_VOLUME, 120, null, null, null, null, null)),
            Stage.UNDER_REVIEW,
            history(drafted(), reviewed(ReviewKind.SECRECY), reviewed(ReviewKind.LEGAL)),
            Stage.APPROVED,
            history(
                    drafted(),
                    reviewed(ReviewKind.SECRECY),
                    reviewed(ReviewKind.LEGAL),
                    new AnswerApproved(AGENCY, REQUEST, 1, day("2023-03-10"), "head", false, true, null)),
            Stage.ANSWERED,
            history(disclosed(1, "2023-03-10")),
            Stage.VOID,
            history(rectified("2023-03-10", 0, null, null, null, "2023-04-03")));

    private static final Set<String> BROKEN = new HashSet<>();

    /** One office for all cells: making one costs more than all that is done in it. */
    private static final FixtureConfiguration<DisclosureRequest> OFFICE = today(TODAY)
            .registerCommandHandlerInterceptor((unit, chain) -> {
                try {
                    return chain.proceed();
                } catch (RuleBroken refused) {
                    refused.violations().stream().map(Violation::key).forEach(BROKEN::add);
                    throw refused;
                }
            });

    /** Each act as it is well done, but for the stage. */
    private static final Map<Act, Object> ACTS = Map.ofEntries(
            act(Act.ASSIGN, new AssignRequest(REQUEST, ACTED, "法规科", null, null)),
            act(Act.ATTACH, new AddAttachment(REQUEST, "file", ACTED, "text/plain", 1, "00", null, null)),
            act(Act.SPLIT, new SplitRequest(REQUEST, ACTED, List.of(new SplitRequest.Part("2023-002", "纪要")), null)),
            act(
                    Act.CALL_FOR_CORRECTION,
                    new CallForCorrection(
                            REQUEST, ACTED, day("2023-03-28"), null, PersonalData.of(PersonalField.TEXT, "请写明文件名称"))),
            act(Act.RECORD_CORRECTION, new RecordCorrection(REQUEST, ACTED, null)),
            act(Act.CONSULT_THIRD_PARTY, new ConsultThirdParty(REQUEST, "another", ACTED, null, null)),
            act(Act.RECORD_THIRD_PARTY_NOTICE, new RecordThirdPartyNotice(REQUEST, "third", ACTED)),
            act(Act.RECORD_THIRD_PARTY_OPINION, new RecordThirdPartyOpinion(REQUEST, "third", ACTED, null, null)),
            act(
                    Act.END_THIRD_PARTY_CONSULTATION,
                    new EndThirdPartyConsultation(REQUEST, "third", ACTED, ConsultationEnd.WITHDRAWN)),
            act(Act.CONSULT_OTHER_AGENCY, new ConsultOtherAgency(REQUEST, "another", 34, ACTED, null, null)),
            act(Act.RECORD_OTHER_AGENCY_NOTICE, new RecordOtherAgencyNotice(REQUEST, "other", ACTED)),
            act(Act.RECORD_OTHER_AGENCY_ANSWER, new RecordOtherAgencyAnswer(REQUEST, "other", ACTED, null, null)),
            act(
                    Act.END_OTHER_AGENCY_CONSULTATION,
                    new EndOtherAgencyConsultation(REQUEST, "other", ACTED, ConsultationEnd.WITHDRAWN)),
            act(Act.EXTEND_PERIOD, new ExtendPeriod(REQUEST, ACTED, 20, "主任", ACTED, null, null)),
            act(Act.ASK_FOR_REASONS, new AskForReasons(REQUEST, ACTED, null, null, null)),
            act(Act.RECORD_REASONS, new RecordReasons(REQUEST, ACTED, null)),
            act(Act.DELAY_ANSWER, new DelayAnswer(REQUEST, ACTED, day("2023-06-30"), "主任", null)),
            act(
                    Act.CHARGE_FEE,
                    new ChargeFee(REQUEST, ACTED, FeeMethod.BY_VOLUME, 120, null, new BigDecimal("1100"), null, null)),
            act(Act.RECORD_FEE_NOTICE, new RecordFeeNotice(REQUEST, ACTED)),
            act(Act.RECORD_PAYMENT, new RecordPayment(REQUEST, ACTED, null)),
            act(Act.DRAFT_ANSWER, new DraftAnswer(REQUEST, ACTED, Ground.DISCLOSED, "officer", null, List.of(), null)),
            act(Act.REVIEW_ANSWER, new ReviewAnswer(REQUEST, ReviewKind.SECRECY, ACTED, "reviewer", false, null)),
            act(Act.RETURN_ANSWER, new ReturnAnswer(REQUEST, ACTED, "head", false, because("理由不充分"))),
            act(Act.APPROVE_ANSWER, new ApproveAnswer(REQUEST, ACTED, "head", false, true, null)),
            act(Act.ANSWER, new Disclose(REQUEST, ACTED, null, null, null)),
            act(Act.CLOSE, new CloseOtherwise(REQUEST, ACTED, Ground.OTHER, Particular.WITHDRAWN, null, null)),
            act(Act.RECORD_DELIVERY, new RecordDelivery(REQUEST, DeliveryWay.POST, ACTED, null, null)),
            act(Act.SET_ASIDE, Office.setAside(1, TODAY)),
            act(Act.RECTIFY, Office.rectify(0, "receivedOn", "2023-03-03")));

    @ParameterizedTest(name = "{0}")
    @EnumSource(Stage.class)
    @DisplayName("and what is open breaks no rule")
    void asTheTableSays(Stage stage) {
        var table = table().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, row -> row.getValue().get(stage.ordinal())));
        var found = Arrays.stream(Act.values()).collect(Collectors.toMap(act -> act, act -> found(stage, act)));

        assertThat(found).as("acts at the stage %s", stage).isEqualTo(table);
    }

    @Test
    @DisplayName("and the table has a row for every act and a column for every stage")
    void isWhole() {
        assertThat(table().keySet()).containsExactlyInAnyOrder(Act.values());
        assertThat(table().values())
                .allSatisfy(
                        row -> assertThat(row).hasSize(Stage.values().length).isSubsetOf("x", "."));
        HISTORIES.forEach((stage, history) -> assertThat(state(history).stage()).isEqualTo(stage));
    }

    /** x where it broke no rule, a point where the stage forbids it, else what it broke. */
    private static String found(Stage stage, Act act) {
        var broken = broken(stage, act);
        return broken.isEmpty() ? "x" : broken.stream().anyMatch(CLOSED::contains) ? "." : broken.toString();
    }

    private static Set<String> broken(Stage stage, Act act) {
        var history = HISTORIES.get(stage);
        var command = ACTS.get(act);
        if (command == null) {
            return Norms.of(state(history), letter(), new Circumstances(ACTED, CALENDAR, false)).stream()
                    .filter(rule -> !rule.holds())
                    .map(LegalRule::ifBroken)
                    .map(Violation::key)
                    .collect(Collectors.toSet());
        }
        BROKEN.clear();
        var result = OFFICE.given(history).when(command, LIVE);
        if (BROKEN.isEmpty()) {
            result.expectSuccessfulHandlerExecution();
        }
        return Set.copyOf(BROKEN);
    }

    private static LetterIssued letter() {
        return new LetterIssued(
                AGENCY, REQUEST, "letter", "REGISTER_SHEET", ACTED, null, null, null, null, null, null, null, null);
    }

    private static RequestState state(List<RequestEvent> history) {
        @Nullable RequestState state = null;
        for (var event : history) {
            state = RequestState.after(state, event);
        }
        return state;
    }

    private static Map.Entry<Act, Object> act(Act act, Object command) {
        return Map.entry(act, command);
    }

    private static List<RequestEvent> history(RequestEvent... events) {
        var all = new ArrayList<RequestEvent>();
        all.add(received("2023-03-06"));
        all.addAll(List.of(events));
        return List.copyOf(all);
    }

    private static ReasonsAskedFor asked() {
        return new ReasonsAskedFor(AGENCY, REQUEST, day("2023-03-07"), null, null, null);
    }

    private static AnswerDrafted drafted() {
        return new AnswerDrafted(
                AGENCY, REQUEST, 1, day("2023-03-08"), Ground.DISCLOSED, "officer", null, null, List.of());
    }

    private static AnswerReviewed reviewed(ReviewKind review) {
        return new AnswerReviewed(AGENCY, REQUEST, 1, review, day("2023-03-09"), "reviewer", false, null);
    }

    private static Map<Act, List<String>> table() {
        return lines().collect(
                        Collectors.toMap(cells -> Act.valueOf(cells.get(0)), cells -> cells.subList(1, cells.size())));
    }

    private static Stream<List<String>> lines() {
        try (var in = StageTableTest.class.getResourceAsStream("/stage-table.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.split(" +")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
