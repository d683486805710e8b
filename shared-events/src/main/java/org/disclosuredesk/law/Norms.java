package org.disclosuredesk.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.disclosuredesk.events.AnswerApproved;
import org.disclosuredesk.events.AnswerDelayed;
import org.disclosuredesk.events.AnswerDelivered;
import org.disclosuredesk.events.AnswerDrafted;
import org.disclosuredesk.events.AnswerDueDateMoved;
import org.disclosuredesk.events.AnswerReturned;
import org.disclosuredesk.events.AnswerReviewed;
import org.disclosuredesk.events.AttachmentAdded;
import org.disclosuredesk.events.CarryOverWithdrawn;
import org.disclosuredesk.events.CorrectionCalledFor;
import org.disclosuredesk.events.CorrectionReceived;
import org.disclosuredesk.events.Decision;
import org.disclosuredesk.events.DecisionSetAside;
import org.disclosuredesk.events.DisclosureRefused;
import org.disclosuredesk.events.FeeCharged;
import org.disclosuredesk.events.FeeNoticeDelivered;
import org.disclosuredesk.events.FeePaid;
import org.disclosuredesk.events.InformationDisclosed;
import org.disclosuredesk.events.InformationPartiallyDisclosed;
import org.disclosuredesk.events.InformationUnavailable;
import org.disclosuredesk.events.LetterIssued;
import org.disclosuredesk.events.OtherAgencyAnswered;
import org.disclosuredesk.events.OtherAgencyConsultationEnded;
import org.disclosuredesk.events.OtherAgencyConsulted;
import org.disclosuredesk.events.OtherAgencyNoticeDelivered;
import org.disclosuredesk.events.PeriodExtended;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.ReasonsAskedFor;
import org.disclosuredesk.events.ReasonsReceived;
import org.disclosuredesk.events.RecordRectified;
import org.disclosuredesk.events.RequestAssigned;
import org.disclosuredesk.events.RequestCarriedOver;
import org.disclosuredesk.events.RequestClosedOtherwise;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.RequestNotProcessed;
import org.disclosuredesk.events.RequestReceived;
import org.disclosuredesk.events.RequestSplit;
import org.disclosuredesk.events.ThirdPartyConsultationEnded;
import org.disclosuredesk.events.ThirdPartyConsulted;
import org.disclosuredesk.events.ThirdPartyNoticeDelivered;
import org.disclosuredesk.events.ThirdPartyOpinionReceived;
import org.disclosuredesk.fold.Reactions;
import org.disclosuredesk.law.CountedFacts.Answer;
import org.disclosuredesk.law.RequestState.Consultation;
import org.disclosuredesk.law.RequestState.Draft;
import org.disclosuredesk.law.rule.AbandonmentFollowsTheCorrectionPeriod;
import org.disclosuredesk.law.rule.AbandonmentFollowsThePaymentPeriod;
import org.disclosuredesk.law.rule.AbandonmentRestsOnWhatIsAwaited;
import org.disclosuredesk.law.rule.ActIsOpenAtThisStage;
import org.disclosuredesk.law.rule.AnswerComesWithinThePeriod;
import org.disclosuredesk.law.rule.AnswerIsDeliveredWithinThePeriod;
import org.disclosuredesk.law.rule.AnswerIsNotBeforeReceipt;
import org.disclosuredesk.law.rule.AnswerIsNotDatedBeforeItsApproval;
import org.disclosuredesk.law.rule.AnswerIsNotInTheFuture;
import org.disclosuredesk.law.rule.AnswerIsReviewedBeforeItIsApproved;
import org.disclosuredesk.law.rule.AnswerRestsOnTheApprovedDraft;
import org.disclosuredesk.law.rule.ConsultationIsOpen;
import org.disclosuredesk.law.rule.CorrectionIsCalledForOnce;
import org.disclosuredesk.law.rule.CorrectionIsCalledForWithinSevenWorkingDays;
import org.disclosuredesk.law.rule.CorrectionNoticeSaysWhatIsUnclear;
import org.disclosuredesk.law.rule.CorrectionNoticeSetsAPeriod;
import org.disclosuredesk.law.rule.DelayFollowsTheReasons;
import org.disclosuredesk.law.rule.DelayIsToldBeforeThePeriodEnds;
import org.disclosuredesk.law.rule.DelaySetsALaterDay;
import org.disclosuredesk.law.rule.DeliveryHasItsDay;
import org.disclosuredesk.law.rule.DrafterDoesNotApprove;
import org.disclosuredesk.law.rule.ExcessIsRefusedAfterAskingForReasons;
import org.disclosuredesk.law.rule.ExtensionIsApprovedByTheOfficeHead;
import org.disclosuredesk.law.rule.ExtensionIsToldBeforeThePeriodEnds;
import org.disclosuredesk.law.rule.ExtensionIsTwentyWorkingDaysAtMost;
import org.disclosuredesk.law.rule.FeeIsReckonedByOneMethod;
import org.disclosuredesk.law.rule.FeeIsWhatTheTariffYields;
import org.disclosuredesk.law.rule.FeeNoticeGoesOutWithinThePeriod;
import org.disclosuredesk.law.rule.GroundFitsTheDecision;
import org.disclosuredesk.law.rule.JointMakerHasFifteenWorkingDays;
import org.disclosuredesk.law.rule.LegalRule;
import org.disclosuredesk.law.rule.NewAnswerIsNotBeforeTheOldOneWasSetAside;
import org.disclosuredesk.law.rule.NothingHappensBeforeReceipt;
import org.disclosuredesk.law.rule.NothingHappensBeforeWhatItFollows;
import org.disclosuredesk.law.rule.NothingHappensInTheFuture;
import org.disclosuredesk.law.rule.NothingIsReceivedBeforeItIsSubmitted;
import org.disclosuredesk.law.rule.OnlyAChargedFeeIsNotified;
import org.disclosuredesk.law.rule.OnlyAStandingAnswerIsSetAside;
import org.disclosuredesk.law.rule.OnlyAnAnswerThatWasGivenIsDelivered;
import org.disclosuredesk.law.rule.OtherAgencyIsAskedUnderItsArticle;
import org.disclosuredesk.law.rule.PartialDisclosureGivesItsReasons;
import org.disclosuredesk.law.rule.ParticularFitsTheGround;
import org.disclosuredesk.law.rule.ReceiptBasisFitsTheChannel;
import org.disclosuredesk.law.rule.ReceiptIsNotInTheFuture;
import org.disclosuredesk.law.rule.RefusalGivesItsReasons;
import org.disclosuredesk.law.rule.RequestIsOpen;
import org.disclosuredesk.law.rule.ReturnNamesItsReason;
import org.disclosuredesk.law.rule.SettingAsideIsNotBeforeTheAnswer;
import org.disclosuredesk.law.rule.SettingAsideIsNotInTheFuture;
import org.disclosuredesk.law.rule.SplitMakesRequests;
import org.disclosuredesk.law.rule.ThirdPartyHasFifteenWorkingDays;
import org.disclosuredesk.law.rule.ThirdPartyIsAskedBeforeItIsProtected;
import org.disclosuredesk.law.rule.ThirdPartyIsAskedUnderArticle32;
import org.disclosuredesk.law.rule.WithheldOnlyOnAGroundOfRefusal;
import org.disclosuredesk.law.rule.WithheldPartHasItsGround;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.ConsultationEnd;
import org.disclosuredesk.law.term.DecisionKind;
import org.disclosuredesk.law.term.DeliveryWay;
import org.disclosuredesk.law.term.FeeMethod;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.jspecify.annotations.Nullable;

/**
 * Which rules an event must meet, given where the request stood before it: the one place that acts are refused by, that
 * previews warn by, and that findings are made by.
 */
public final class Norms {

    private static final Reactions<Norms, RequestEvent> REACTIONS = Reactions.<Norms, RequestEvent>to(
                    RequestEvent.class)
            .on(RequestReceived.class, Norms::receipt)
            .on(
                    RequestSplit.class,
                    (n, e) -> n.day("splitOn", e.splitOn())
                            .must(new SplitMakesRequests(e.intoRequestIds().size())))
            .on(RequestAssigned.class, (n, e) -> n.day("assignedOn", e.assignedOn()))
            .on(AttachmentAdded.class, (n, e) -> n.day("addedOn", e.addedOn()))
            .on(CorrectionCalledFor.class, Norms::callForCorrection)
            .on(
                    CorrectionReceived.class,
                    (n, e) -> n.day("receivedOn", e.receivedOn())
                            .must(new NothingHappensBeforeWhatItFollows(
                                    "receivedOn",
                                    e.receivedOn(),
                                    n.before().correction() == null
                                            ? null
                                            : n.before().correction().calledOn())))
            .on(
                    ThirdPartyConsulted.class,
                    (n, e) -> n.day("sentOn", e.sentOn()).must(new ThirdPartyIsAskedUnderArticle32(e.article())))
            .on(
                    ThirdPartyNoticeDelivered.class,
                    (n, e) -> n.ofConsultation(e.consultationId(), "deliveredOn", e.deliveredOn()))
            .on(
                    ThirdPartyOpinionReceived.class,
                    (n, e) -> n.ofConsultation(e.consultationId(), "receivedOn", e.receivedOn()))
            .on(
                    ThirdPartyConsultationEnded.class,
                    (n, e) -> n.ofConsultation(e.consultationId(), "endedOn", e.endedOn())
                            .lapse(
                                    e.why(),
                                    new ThirdPartyHasFifteenWorkingDays(
                                            e.endedOn(), n.opinionDueOn(e.consultationId()))))
            .on(
                    OtherAgencyConsulted.class,
                    (n, e) -> n.day("sentOn", e.sentOn()).must(new OtherAgencyIsAskedUnderItsArticle(e.article())))
            .on(
                    OtherAgencyNoticeDelivered.class,
                    (n, e) -> n.ofConsultation(e.consultationId(), "deliveredOn", e.deliveredOn()))
            .on(OtherAgencyAnswered.class, (n, e) -> n.ofConsultation(e.consultationId(), "answeredOn", e.answeredOn()))
            .on(
                    OtherAgencyConsultationEnded.class,
                    (n, e) -> n.ofConsultation(e.consultationId(), "endedOn", e.endedOn())
                            .lapse(
                                    e.why(),
                                    new JointMakerHasFifteenWorkingDays(
                                            e.endedOn(), n.opinionDueOn(e.consultationId()))))
            .on(PeriodExtended.class, Norms::extension)
            .on(ReasonsAskedFor.class, (n, e) -> n.day("askedOn", e.askedOn()))
            .on(
                    ReasonsReceived.class,
                    (n, e) -> n.day("receivedOn", e.receivedOn())
                            .must(new NothingHappensBeforeWhatItFollows(
                                    "receivedOn",
                                    e.receivedOn(),
                                    n.before().reasons() == null
                                            ? null
                                            : n.before().reasons().askedOn())))
            .on(
                    AnswerDelayed.class,
                    (n, e) -> n.day("toldOn", e.toldOn())
                            .must(
                                    new DelayFollowsTheReasons(n.before().reasons() != null
                                            && n.before().reasons().receivedOn() != null),
                                    new DelayIsToldBeforeThePeriodEnds(e.toldOn(), n.dueOn()),
                                    new DelaySetsALaterDay(e.answerDueOn(), n.dueOn())))
            .on(FeeCharged.class, Norms::fee)
            .on(
                    FeeNoticeDelivered.class,
                    (n, e) -> n.day("deliveredOn", e.deliveredOn())
                            .must(
                                    new OnlyAChargedFeeIsNotified(n.before().fee() != null),
                                    new NothingHappensBeforeWhatItFollows(
                                            "deliveredOn", e.deliveredOn(), n.noticedOn())))
            .on(
                    FeePaid.class,
                    (n, e) -> n.day("paidOn", e.paidOn())
                            .must(new NothingHappensBeforeWhatItFollows("paidOn", e.paidOn(), n.noticedOn())))
            .on(
                    AnswerDrafted.class,
                    (n, e) -> n.day("draftedOn", e.draftedOn())
                            .must(new ParticularFitsTheGround(e.particular(), e.ground())))
            .on(AnswerReviewed.class, (n, e) -> n.afterTheDraft("reviewedOn", e.reviewedOn()))
            .on(
                    AnswerReturned.class,
                    (n, e) -> n.afterTheDraft("returnedOn", e.returnedOn())
                            .must(new ReturnNamesItsReason(value(e.personal(), PersonalField.REASON))))
            .on(AnswerApproved.class, Norms::approval)
            .on(Decision.class, Norms::decision)
            .on(LetterIssued.class, (n, e) -> n.day("issuedOn", e.issuedOn()))
            .on(AnswerDelivered.class, Norms::delivery)
            .on(DecisionSetAside.class, Norms::settingAside)
            // What the desk records by itself follows from the rest; what is put right is judged as it then reads.
            .ignoring(
                    RequestCarriedOver.class, CarryOverWithdrawn.class, AnswerDueDateMoved.class, RecordRectified.class)
            .complete();

    private final @Nullable RequestState state;
    private final Circumstances how;
    private final List<LegalRule> rules = new ArrayList<>();

    private Norms(@Nullable RequestState state, Circumstances how) {
        this.state = state;
        this.how = how;
    }

    /**
     * The rules an event must meet.
     *
     * @param state where the request stands before it; null for a receipt
     */
    public static List<LegalRule> of(@Nullable RequestState state, RequestEvent event, Circumstances how) {
        var norms = new Norms(state, how);
        if (state != null) {
            Act.of(event)
                    .filter(act -> !(act == Act.ANSWER && (how.fromLedger() || isOnTheSpot(state, event))))
                    .ifPresent(act -> norms.must(new ActIsOpenAtThisStage(act, state.stage())));
        }
        REACTIONS.after(norms, event);
        return norms.rules;
    }

    /**
     * Whether somebody asked in person and was given it, or told where it is public, there and then (art. 33 (1)).
     *
     * <p>Reading: what is given at once was open to everybody before it was asked for, so that the review of art. 17 lies
     * behind it; no draft is reviewed and approved anew.
     */
    private static boolean isOnTheSpot(RequestState state, RequestEvent event) {
        return event instanceof InformationDisclosed given
                && state.stage() == Stage.IN_HAND
                && state.receipt().channel() == Channel.IN_PERSON
                && given.decidedOn().equals(state.counted().receivedOn());
    }

    private RequestState before() {
        if (state == null) {
            throw new IllegalStateException("Nothing happens to a request before it was received");
        }
        return state;
    }

    private @Nullable LocalDate dueOn() {
        return before().answerDueOn();
    }

    private Norms must(LegalRule... more) {
        rules.addAll(List.of(more));
        return this;
    }

    /** Rules about what a ledger has no column for. */
    private Norms mustWhereTold(LegalRule... more) {
        return how.fromLedger() ? this : must(more);
    }

    private Norms day(String field, LocalDate day) {
        return must(
                new NothingHappensInTheFuture(field, day, how.today()),
                new NothingHappensBeforeReceipt(field, day, before().counted().receivedOn()));
    }

    private Norms receipt(RequestReceived e) {
        return must(
                new ReceiptIsNotInTheFuture(e.receivedOn(), how.today()),
                new NothingIsReceivedBeforeItIsSubmitted(e.submittedOn(), e.receivedOn()),
                new ReceiptBasisFitsTheChannel(e.channel(), e.receiptBasis()));
    }

    private Norms callForCorrection(CorrectionCalledFor e) {
        var lastDay = how.calendar()
                .after(before().counted().receivedOn(), StatutoryPeriod.CALL_FOR_CORRECTION.workingDays());
        return day("calledOn", e.calledOn())
                .must(
                        new CorrectionIsCalledForOnce(before().correction() != null),
                        new CorrectionIsCalledForWithinSevenWorkingDays(e.calledOn(), lastDay))
                .mustWhereTold(
                        new CorrectionNoticeSaysWhatIsUnclear(value(e.personal(), PersonalField.TEXT)),
                        new CorrectionNoticeSetsAPeriod(e.calledOn(), e.correctBy()));
    }

    private Norms ofConsultation(String consultationId, String field, LocalDate day) {
        var consultation = before().consultation(consultationId);
        return day(field, day)
                .must(
                        new ConsultationIsOpen(
                                consultation.filter(Consultation::open).isPresent()),
                        new NothingHappensBeforeWhatItFollows(
                                field,
                                day,
                                consultation.map(Consultation::sentOn).orElse(null)));
    }

    private @Nullable LocalDate opinionDueOn(String consultationId) {
        return before().consultation(consultationId)
                .map(Consultation::opinionDueOn)
                .orElse(null);
    }

    private Norms lapse(ConsultationEnd why, LegalRule rule) {
        return why == ConsultationEnd.LAPSED ? must(rule) : this;
    }

    private Norms extension(PeriodExtended e) {
        if (e.workingDays() != null) {
            must(new ExtensionIsTwentyWorkingDaysAtMost(
                    before().period().addedWorkingDays(how.calendar()) + e.workingDays()));
        }
        return day("toldOn", e.toldOn())
                .must(new ExtensionIsToldBeforeThePeriodEnds(e.toldOn(), dueOn()))
                .mustWhereTold(new ExtensionIsApprovedByTheOfficeHead(e.toldOn(), e.approvedBy(), e.approvedOn()));
    }

    private @Nullable LocalDate noticedOn() {
        var fee = before().fee();
        return fee == null ? null : fee.noticedOn();
    }

    private Norms fee(FeeCharged e) {
        var before = before().fee();
        return day("noticedOn", e.noticedOn())
                .must(
                        new FeeNoticeGoesOutWithinThePeriod(e.noticedOn(), dueOn()),
                        new FeeIsReckonedByOneMethod(before == null ? null : before.method(), e.method()),
                        new FeeIsWhatTheTariffYields(
                                e.amount(),
                                e.method() == null || e.units() == null
                                        ? null
                                        : FeeTariff.yuan(
                                                e.method(),
                                                e.units(),
                                                e.method() == FeeMethod.BY_ITEM && e.unitsBefore() != null
                                                        ? e.unitsBefore()
                                                        : 0)));
    }

    private Norms afterTheDraft(String field, LocalDate day) {
        var drafts = before().events(AnswerDrafted.class);
        return day(field, day)
                .must(new NothingHappensBeforeWhatItFollows(
                        field,
                        day,
                        drafts.isEmpty() ? null : drafts.get(drafts.size() - 1).draftedOn()));
    }

    private @Nullable LocalDate approvedOn() {
        var approvals = before().events(AnswerApproved.class);
        return before().draft().step() != Draft.Step.APPROVED || approvals.isEmpty()
                ? null
                : approvals.get(approvals.size() - 1).approvedOn();
    }

    private Norms approval(AnswerApproved e) {
        var draft = before().draft();
        return afterTheDraft("approvedOn", e.approvedOn())
                .must(new AnswerIsReviewedBeforeItIsApproved(draft.secrecy(), draft.legal()))
                .must(new DrafterDoesNotApprove(draft.by() == null ? "" : draft.by(), e.approvedBy(), e.fourEyes()));
    }

    private Norms decision(Decision e) {
        var kind = kindOf(e);
        var particular = e.particular();
        must(
                new RequestIsOpen(before().open()),
                new GroundFitsTheDecision(kind, e.ground()),
                new ParticularFitsTheGround(particular, e.ground()),
                new AnswerIsNotBeforeReceipt(e.decidedOn(), before().counted().receivedOn()),
                new AnswerIsNotInTheFuture(e.decidedOn(), how.today()),
                new NewAnswerIsNotBeforeTheOldOneWasSetAside(e.decidedOn(), lastSetAsideOn()));
        mustWhereTold(new AbandonmentRestsOnWhatIsAwaited(e.ground(), before().stage()));
        abandonment(e);
        var reasons = value(e.personal(), PersonalField.REASON);
        mustWhereTold(
                new RefusalGivesItsReasons(e.ground(), reasons),
                new PartialDisclosureGivesItsReasons(e.ground(), reasons));
        if (answersSomebody(e.ground(), particular)) {
            mustWhereTold(
                    new AnswerIsNotDatedBeforeItsApproval(e.decidedOn(), approvedOn()),
                    new AnswerRestsOnTheApprovedDraft(
                            e.ground(), before().draft().ground()));
        }
        if (e.ground() == Ground.EXCESSIVE) {
            mustWhereTold(new ExcessIsRefusedAfterAskingForReasons(before().reasons() != null));
        }
        if (e instanceof InformationPartiallyDisclosed partial) {
            must(new WithheldOnlyOnAGroundOfRefusal(partial.withheldOn()));
            mustWhereTold(new WithheldPartHasItsGround(partial.withheldOn()));
        }
        mustWhereTold(new ThirdPartyIsAskedBeforeItIsProtected(
                e.ground(), before().consultations().stream().anyMatch(Consultation::thirdParty)));
        return answersSomebody(e.ground(), particular)
                ? must(new AnswerComesWithinThePeriod(e.decidedOn(), dueOn()))
                : this;
    }

    /** What lapsed or was withdrawn is closed on file; nothing is owed to anybody by a day. */
    private static boolean answersSomebody(Ground ground, @Nullable Particular particular) {
        return ground.kind() != DecisionKind.CLOSED_OTHERWISE
                || ground == Ground.OTHER && particular != Particular.WITHDRAWN;
    }

    private void abandonment(Decision e) {
        var correction = before().correction();
        if (e.ground() == Ground.CORRECTION_OVERDUE && correction != null) {
            must(new AbandonmentFollowsTheCorrectionPeriod(e.decidedOn(), correction.correctBy()));
        }
        var fee = before().fee();
        if (e.ground() == Ground.FEE_OVERDUE && fee != null) {
            mustWhereTold(new AbandonmentFollowsThePaymentPeriod(e.decidedOn(), fee.payBy()));
        }
    }

    private @Nullable LocalDate lastSetAsideOn() {
        return before().counted().lastAnswer().map(Answer::setAsideOn).orElse(null);
    }

    private static DecisionKind kindOf(Decision decision) {
        if (decision instanceof DisclosureRefused) {
            return DecisionKind.REFUSED;
        }
        if (decision instanceof InformationUnavailable) {
            return DecisionKind.UNAVAILABLE;
        }
        if (decision instanceof RequestNotProcessed) {
            return DecisionKind.NOT_PROCESSED;
        }
        return decision instanceof RequestClosedOtherwise
                ? DecisionKind.CLOSED_OTHERWISE
                : decision.ground().kind();
    }

    private Norms delivery(AnswerDelivered e) {
        var given = before().counted().answers().stream()
                .filter(answer -> !answer.voided() && answer.no() == e.decisionNo())
                .findFirst();
        var counts = e.way() == DeliveryWay.POST || e.signedOn() == null ? e.sentOn() : e.signedOn();
        must(
                new OnlyAnAnswerThatWasGivenIsDelivered(given.isPresent()),
                new DeliveryHasItsDay(e.way(), e.sentOn(), e.signedOn()));
        if (counts != null) {
            must(
                    new NothingHappensInTheFuture("sentOn", counts, how.today()),
                    new NothingHappensBeforeWhatItFollows(
                            "sentOn", counts, given.map(Answer::decidedOn).orElse(null)));
        }
        var isTheFirst = before().deliveredOn() == null && !before().open();
        return counts != null && isTheFirst ? must(new AnswerIsDeliveredWithinThePeriod(counts, dueOn())) : this;
    }

    private Norms settingAside(DecisionSetAside e) {
        var standing = before().counted().standingAnswer().filter(answer -> answer.no() == e.decisionNo());
        return must(
                new OnlyAStandingAnswerIsSetAside(
                        standing.isPresent() && !before().counted().voided()),
                new SettingAsideIsNotBeforeTheAnswer(
                        e.setAsideOn(), standing.map(Answer::decidedOn).orElse(e.setAsideOn())),
                new SettingAsideIsNotInTheFuture(e.setAsideOn(), how.today()));
    }

    private static @Nullable String value(@Nullable PersonalData personal, PersonalField field) {
        return personal == null ? null : personal.value(field);
    }
}
