package org.disclosuredesk.query.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.disclosuredesk.law.Act;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.law.RequestState.Consultation;
import org.disclosuredesk.law.Stage;
import org.disclosuredesk.law.StatutoryPeriod;
import org.disclosuredesk.law.WorkingDays;
import org.disclosuredesk.law.rule.ActIsOpenAtThisStage;
import org.disclosuredesk.law.rule.AnswerIsReviewedBeforeItIsApproved;
import org.disclosuredesk.law.rule.ConsultationIsOpen;
import org.disclosuredesk.law.rule.CorrectionIsCalledForOnce;
import org.disclosuredesk.law.rule.DelayFollowsTheReasons;
import org.disclosuredesk.law.rule.ExtensionIsTwentyWorkingDaysAtMost;
import org.disclosuredesk.law.rule.Force;
import org.disclosuredesk.law.rule.LegalRule;
import org.disclosuredesk.law.rule.OnlyAChargedFeeIsNotified;
import org.disclosuredesk.law.rule.OnlyAnAnswerThatWasGivenIsDelivered;
import org.disclosuredesk.query.words.Phrase;
import org.disclosuredesk.query.words.Terms;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with a case next: every act that is open where it stands, the most likely first, and every other one
 * with the reason why not.
 *
 * @param waitsFor whom the case waits for, where its next step is not for whoever looks
 * @param likely shown at once; the first is the most likely
 * @param more open as well
 * @param closed not open, each with its reason
 */
public record NextSteps(@Nullable Phrase waitsFor, List<Step> likely, List<Step> more, List<Step> closed) {

    /**
     * An act on this case.
     *
     * @param label the key of its name
     * @param link where its form is
     * @param why not; null where it is open
     * @param mayHaveBeenDone whether it can be recorded as history all the same
     */
    public record Step(
            Act act, String label, String link, @Nullable Phrase why, boolean mayHaveBeenDone) {

        /** Whether its form opens on the page of the case; letters need a page to themselves. */
        public boolean opensInPlace() {
            return act != Act.ISSUE_LETTER;
        }
    }

    /** How many are shown at once. */
    private static final int AT_ONCE = 5;

    /** Acts whose forms are pages of their own. */
    private static final Map<Act, String> OWN_PAGES = new EnumMap<>(Map.of(
            Act.DRAFT_ANSWER, "draft",
            Act.REVIEW_ANSWER, "review",
            Act.RETURN_ANSWER, "return",
            Act.APPROVE_ANSWER, "approve",
            Act.ANSWER, "answer",
            Act.ATTACH, "attachment",
            Act.ISSUE_LETTER, "letters",
            Act.SET_ASIDE, "set-aside"));

    /** Steps of the review, which more accounts may take than may act. */
    private static final List<Act> OF_REVIEW = List.of(Act.REVIEW_ANSWER, Act.APPROVE_ANSWER, Act.RETURN_ANSWER);

    /** What is likely at a stage, the likeliest first. */
    private static final Map<Stage, List<Act>> LIKELY = new EnumMap<>(Map.of(
            Stage.IN_HAND,
                    List.of(
                            Act.DRAFT_ANSWER,
                            Act.ANSWER,
                            Act.CALL_FOR_CORRECTION,
                            Act.CONSULT_THIRD_PARTY,
                            Act.ASSIGN,
                            Act.EXTEND_PERIOD),
            Stage.AWAITING_CORRECTION, List.of(Act.RECORD_CORRECTION, Act.ISSUE_LETTER, Act.CLOSE),
            Stage.CONSULTING,
                    List.of(
                            Act.RECORD_THIRD_PARTY_OPINION,
                            Act.RECORD_OTHER_AGENCY_ANSWER,
                            Act.RECORD_THIRD_PARTY_NOTICE,
                            Act.RECORD_OTHER_AGENCY_NOTICE,
                            Act.END_THIRD_PARTY_CONSULTATION,
                            Act.END_OTHER_AGENCY_CONSULTATION),
            Stage.AWAITING_REASONS, List.of(Act.RECORD_REASONS, Act.DRAFT_ANSWER, Act.ANSWER),
            Stage.AWAITING_PAYMENT, List.of(Act.RECORD_PAYMENT, Act.RECORD_FEE_NOTICE, Act.ISSUE_LETTER, Act.CLOSE),
            Stage.UNDER_REVIEW, List.of(Act.REVIEW_ANSWER, Act.APPROVE_ANSWER, Act.RETURN_ANSWER, Act.ANSWER),
            Stage.APPROVED, List.of(Act.ANSWER, Act.RETURN_ANSWER, Act.ISSUE_LETTER),
            Stage.ANSWERED, List.of(Act.RECORD_DELIVERY, Act.ISSUE_LETTER, Act.SET_ASIDE)));

    /** Once the reviews are passed, the signature is what is missing. */
    private static final List<Act> REVIEWED = List.of(Act.APPROVE_ANSWER, Act.RETURN_ANSWER, Act.ANSWER);

    /**
     * What somebody may do who may act, or only sign.
     *
     * @param tooLate why today is too late for an act that is open; empty where it is not
     */
    static NextSteps of(Situation at, boolean mayAct, Function<Act, Optional<Phrase>> tooLate) {
        return of(at.request(), at.state(), at.calendar(), mayAct, tooLate);
    }

    /** The one that is likely next; empty where nothing must be done, or nothing by whoever asks. */
    public static Optional<Step> first(String requestId, RequestState state, WorkingDays calendar, boolean mayAct) {
        var steps = of(requestId, state, calendar, mayAct, act -> Optional.empty());
        return steps.waitsFor() == null ? steps.likely().stream().findFirst() : Optional.empty();
    }

    private static NextSteps of(
            String requestId,
            RequestState state,
            WorkingDays calendar,
            boolean mayAct,
            Function<Act, Optional<Phrase>> tooLate) {
        var open = new ArrayList<Step>();
        var closed = new ArrayList<Step>();
        inOrder(state)
                .filter(act -> mayAct || OF_REVIEW.contains(act))
                .flatMap(act -> step(requestId, state, calendar, act, tooLate).stream())
                .forEach(step -> (step.why() == null ? open : closed).add(step));
        var likely = likely(state);
        var atOnce = open.stream()
                .filter(step -> likely.contains(step.act()))
                .limit(AT_ONCE)
                .toList();
        return new NextSteps(
                mayAct || atOnce.isEmpty() ? null : waitsFor(state),
                atOnce,
                open.stream().filter(step -> !atOnce.contains(step)).toList(),
                List.copyOf(closed));
    }

    /** Whoever may only sign reviews: with anything else that comes first, the case waits for somebody else. */
    private static @Nullable Phrase waitsFor(RequestState state) {
        var first = likely(state).get(0);
        return first == Act.REVIEW_ANSWER
                ? null
                : Phrase.of(first == Act.APPROVE_ANSWER ? "turn.REVIEWED" : "turn." + state.stage());
    }

    /** Nothing need be done once the answer has reached the applicant. */
    private static List<Act> likely(RequestState state) {
        if (state.stage() == Stage.ANSWERED && state.deliveredOn() != null) {
            return List.of();
        }
        if (state.stage() == Stage.UNDER_REVIEW
                && new AnswerIsReviewedBeforeItIsApproved(
                                state.draft().secrecy(), state.draft().legal())
                        .holds()) {
            return REVIEWED;
        }
        return LIKELY.getOrDefault(state.stage(), List.of());
    }

    /** Those that are likely, then the rest as the law names them. */
    private static Stream<Act> inOrder(RequestState state) {
        return Stream.of(likely(state).stream(), Arrays.stream(Act.values()))
                .flatMap(acts -> acts)
                .distinct();
    }

    private static Optional<Step> step(
            String requestId,
            RequestState state,
            WorkingDays calendar,
            Act act,
            Function<Act, Optional<Phrase>> tooLate) {
        return slug(act).map(slug -> {
            var broken = broken(state, calendar, act);
            var late = broken.isEmpty() ? tooLate.apply(act) : Optional.<Phrase>empty();
            return new Step(
                    act,
                    act == Act.ANSWER && onPaper(state.stage()) ? "case.answer-on-paper" : Terms.keyOf(act),
                    "/requests/" + requestId + "/" + slug,
                    broken.stream()
                            .findFirst()
                            .map(rule -> Phrase.of(rule.ifBroken()))
                            .or(() -> late)
                            .orElse(null),
                    late.isPresent() || !state.counted().voided() && !broken.isEmpty() && mayHaveBeenDone(act, broken));
        });
    }

    /** Attachments and slips that are put right are reached where they stand. */
    private static Optional<String> slug(Act act) {
        return Optional.ofNullable(OWN_PAGES.get(act)).or(() -> ActForms.of(act).map(ActForm::slug));
    }

    /** Whether there is a form for it here, and something it can have been about. */
    private static boolean mayHaveBeenDone(Act act, List<LegalRule> broken) {
        return ActForms.of(act).isPresent()
                && broken.stream()
                        .noneMatch(rule ->
                                rule.force() == Force.FACT || rule instanceof ExtensionIsTwentyWorkingDaysAtMost);
    }

    /** The rules that close an act here whatever is typed; none where it is open. */
    private static List<LegalRule> broken(RequestState state, WorkingDays calendar, Act act) {
        return Stream.concat(
                        Stream.of(new ActIsOpenAtThisStage(act, state.stage()))
                                .filter(rule -> !(act == Act.ANSWER && onPaper(state.stage()))),
                        matter(state, calendar, act))
                .map(LegalRule.class::cast)
                .filter(rule -> !rule.holds())
                .toList();
    }

    /** An answer that was signed on paper is recorded with its signatures, all in one. */
    private static boolean onPaper(Stage stage) {
        return stage == Stage.IN_HAND || stage == Stage.AWAITING_REASONS || stage == Stage.UNDER_REVIEW;
    }

    private static Stream<LegalRule> matter(RequestState state, WorkingDays calendar, Act act) {
        return switch (act) {
            case RECORD_THIRD_PARTY_NOTICE -> asked(state, true, true);
            case RECORD_THIRD_PARTY_OPINION, END_THIRD_PARTY_CONSULTATION -> asked(state, true, false);
            case RECORD_OTHER_AGENCY_NOTICE -> asked(state, false, true);
            case RECORD_OTHER_AGENCY_ANSWER, END_OTHER_AGENCY_CONSULTATION -> asked(state, false, false);
            case CALL_FOR_CORRECTION -> Stream.of(new CorrectionIsCalledForOnce(state.correction() != null));
            case DELAY_ANSWER ->
                Stream.of(new DelayFollowsTheReasons(
                        state.reasons() != null && state.reasons().receivedOn() != null));
            case EXTEND_PERIOD ->
                state.period().addedWorkingDays(calendar) < StatutoryPeriod.EXTENSION.workingDays()
                        ? Stream.of()
                        : Stream.of(new ExtensionIsTwentyWorkingDaysAtMost(
                                state.period().addedWorkingDays(calendar) + 1));
            case RECORD_FEE_NOTICE -> Stream.of(new OnlyAChargedFeeIsNotified(state.fee() != null));
            case RECORD_DELIVERY ->
                Stream.of(new OnlyAnAnswerThatWasGivenIsDelivered(
                        state.counted().lastAnswer().isPresent()));
            default -> Stream.of();
        };
    }

    private static Stream<LegalRule> asked(RequestState state, boolean thirdParty, boolean notYetTold) {
        return Stream.of(new ConsultationIsOpen(state.consultations().stream()
                .filter(Consultation::open)
                .filter(one -> !notYetTold || one.deliveredOn() == null)
                .anyMatch(one -> one.thirdParty() == thirdParty)));
    }
}
