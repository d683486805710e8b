package org.disclosuredesk.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
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
import org.disclosuredesk.law.rule.ComplaintIsConcludedOnce;
import org.disclosuredesk.law.rule.ComplaintIsNotConcludedBeforeItCame;
import org.disclosuredesk.law.rule.ConclusionIsNotBeforeAcceptance;
import org.disclosuredesk.law.rule.ConsolidationAddsUpReports;
import org.disclosuredesk.law.rule.ConsultationIsOpen;
import org.disclosuredesk.law.rule.CorrectionIsCalledForOnce;
import org.disclosuredesk.law.rule.CorrectionIsCalledForWithinSevenWorkingDays;
import org.disclosuredesk.law.rule.CorrectionNoticeSaysWhatIsUnclear;
import org.disclosuredesk.law.rule.CorrectionNoticeSetsAPeriod;
import org.disclosuredesk.law.rule.CureFollowsItsInspection;
import org.disclosuredesk.law.rule.DelayFollowsTheReasons;
import org.disclosuredesk.law.rule.DelayIsToldBeforeThePeriodEnds;
import org.disclosuredesk.law.rule.DelaySetsALaterDay;
import org.disclosuredesk.law.rule.DeliveryHasItsDay;
import org.disclosuredesk.law.rule.DocumentDateIsNotInTheFuture;
import org.disclosuredesk.law.rule.DocumentIsIssuedFirst;
import org.disclosuredesk.law.rule.DocumentIsPublishedOnce;
import org.disclosuredesk.law.rule.DocumentIsReviewedBeforeItIsPublished;
import org.disclosuredesk.law.rule.DocumentsInForceFollowFromLastYear;
import org.disclosuredesk.law.rule.DrafterDoesNotApprove;
import org.disclosuredesk.law.rule.EveryCaseIsCounted;
import org.disclosuredesk.law.rule.ExcessIsRefusedAfterAskingForReasons;
import org.disclosuredesk.law.rule.ExtensionIsApprovedByTheOfficeHead;
import org.disclosuredesk.law.rule.ExtensionIsToldBeforeThePeriodEnds;
import org.disclosuredesk.law.rule.ExtensionIsTwentyWorkingDaysAtMost;
import org.disclosuredesk.law.rule.FeeIsReckonedByOneMethod;
import org.disclosuredesk.law.rule.FeeIsWhatTheTariffYields;
import org.disclosuredesk.law.rule.FeeNoticeGoesOutWithinThePeriod;
import org.disclosuredesk.law.rule.FiguresAreOfAYearThatHasBegun;
import org.disclosuredesk.law.rule.Force;
import org.disclosuredesk.law.rule.GroundFitsTheDecision;
import org.disclosuredesk.law.rule.ItemsAreCountedForAMonthThatHasBegun;
import org.disclosuredesk.law.rule.JointMakerHasFifteenWorkingDays;
import org.disclosuredesk.law.rule.LegalRule;
import org.disclosuredesk.law.rule.LocalHolidaysOnlyAddRest;
import org.disclosuredesk.law.rule.NarrativeUsesKnownNames;
import org.disclosuredesk.law.rule.NewAnswerIsNotBeforeTheOldOneWasSetAside;
import org.disclosuredesk.law.rule.NoDayBothRestsAndIsWorked;
import org.disclosuredesk.law.rule.NoMoreIsCuredThanWasFound;
import org.disclosuredesk.law.rule.NothingHappensBeforeReceipt;
import org.disclosuredesk.law.rule.NothingHappensBeforeWhatItFollows;
import org.disclosuredesk.law.rule.NothingHappensInTheFuture;
import org.disclosuredesk.law.rule.NothingHappensToAVoidDocument;
import org.disclosuredesk.law.rule.NothingHappensToAVoidRecord;
import org.disclosuredesk.law.rule.NothingIsReceivedBeforeItIsSubmitted;
import org.disclosuredesk.law.rule.NoticeNamesDaysOfItsYear;
import org.disclosuredesk.law.rule.OnlyAChargedFeeIsNotified;
import org.disclosuredesk.law.rule.OnlyADocumentInForceIsRepealed;
import org.disclosuredesk.law.rule.OnlyARecordedFactIsRectified;
import org.disclosuredesk.law.rule.OnlyAStandingAnswerIsSetAside;
import org.disclosuredesk.law.rule.OnlyAStandingOutsideReportIsWithdrawn;
import org.disclosuredesk.law.rule.OnlyAnAnswerThatWasGivenIsDelivered;
import org.disclosuredesk.law.rule.OrderOfDatesSurvivesRectification;
import org.disclosuredesk.law.rule.OtherAgencyIsAskedUnderItsArticle;
import org.disclosuredesk.law.rule.OutsideAgencyIsNotOfTheStore;
import org.disclosuredesk.law.rule.OutsideReportIsReceivedOnce;
import org.disclosuredesk.law.rule.PartialDisclosureGivesItsReasons;
import org.disclosuredesk.law.rule.ParticularFitsTheGround;
import org.disclosuredesk.law.rule.ReceiptBasisFitsTheChannel;
import org.disclosuredesk.law.rule.ReceiptIsNotInTheFuture;
import org.disclosuredesk.law.rule.RefusalGivesItsReasons;
import org.disclosuredesk.law.rule.RemedyDateIsNotInTheFuture;
import org.disclosuredesk.law.rule.RemedyIsConcludedAsWhatItIs;
import org.disclosuredesk.law.rule.RemedyIsPending;
import org.disclosuredesk.law.rule.ReportIsPublishedOfAClosedYear;
import org.disclosuredesk.law.rule.ReportIsPublishedOnce;
import org.disclosuredesk.law.rule.RequestIsOpen;
import org.disclosuredesk.law.rule.RestatementFollowsAPublication;
import org.disclosuredesk.law.rule.ReturnNamesItsReason;
import org.disclosuredesk.law.rule.RuleBroken;
import org.disclosuredesk.law.rule.SettingAsideIsNotBeforeTheAnswer;
import org.disclosuredesk.law.rule.SettingAsideIsNotInTheFuture;
import org.disclosuredesk.law.rule.SplitMakesRequests;
import org.disclosuredesk.law.rule.SupervisionDateIsNotInTheFuture;
import org.disclosuredesk.law.rule.ThirdPartyHasFifteenWorkingDays;
import org.disclosuredesk.law.rule.ThirdPartyIsAskedBeforeItIsProtected;
import org.disclosuredesk.law.rule.ThirdPartyIsAskedUnderArticle32;
import org.disclosuredesk.law.rule.WhatIsConsolidatedWasReported;
import org.disclosuredesk.law.rule.WhatIsPublishedWasSeen;
import org.disclosuredesk.law.rule.WithheldDocumentIsNotPublished;
import org.disclosuredesk.law.rule.WithheldOnlyOnAGroundOfRefusal;
import org.disclosuredesk.law.rule.WithheldPartHasItsGround;
import org.disclosuredesk.law.rule.YearHasEnded;
import org.disclosuredesk.law.term.ActivityKind;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.DecisionKind;
import org.disclosuredesk.law.term.DeliveryWay;
import org.disclosuredesk.law.term.DisclosureAttribute;
import org.disclosuredesk.law.term.FeeMethod;
import org.disclosuredesk.law.term.Figure;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.disclosuredesk.law.term.ReceiptBasis;
import org.disclosuredesk.law.term.RemedyKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Each rule, on the day it still holds and on the day it no longer does")
class RulesTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 14);
    private static final LocalDate BEFORE = DAY.minusDays(1);
    private static final LocalDate AFTER = DAY.plusDays(1);

    @Test
    @DisplayName("Art. 17: a letter is not dated before its approval")
    void datedAfterItsApproval() {
        holds(new AnswerIsNotDatedBeforeItsApproval(DAY, DAY));
        holds(new AnswerIsNotDatedBeforeItsApproval(DAY, null));
        broken(
                new AnswerIsNotDatedBeforeItsApproval(BEFORE, DAY),
                "decidedOn law.answer-before-approval",
                "2023-03-13",
                "2023-03-14");
    }

    @Test
    @DisplayName("Art. 33 para. 2: a notice names days of its year, none both ways; local holidays only add rest")
    void notices() {
        holds(new NoticeNamesDaysOfItsYear(2023, List.of(DAY)));
        broken(new NoticeNamesDaysOfItsYear(2023, List.of()), "text law.notice-without-days", "2023");
        broken(new NoticeNamesDaysOfItsYear(2024, List.of(DAY)), "text law.day-of-another-year", "2023-03-14", "2024");
        broken(
                new NoticeNamesDaysOfItsYear(2023, List.of(DAY, DAY.plusYears(1))),
                "text law.day-of-another-year",
                "2024-03-14",
                "2023");
        holds(new NoDayBothRestsAndIsWorked(List.of(DAY), List.of(AFTER)));
        broken(new NoDayBothRestsAndIsWorked(List.of(DAY), List.of(DAY)), "text law.rests-and-is-worked", "2023-03-14");
        holds(new LocalHolidaysOnlyAddRest(true, List.of()));
        holds(new LocalHolidaysOnlyAddRest(false, List.of(DAY)));
        broken(new LocalHolidaysOnlyAddRest(true, List.of(DAY)), "text law.local-make-up", "2023-03-14");
    }

    @Test
    @DisplayName("Art. 30: one call for a correction, within seven working days, with what is unclear and a period")
    void correction() {
        holds(new CorrectionIsCalledForOnce(false));
        broken(new CorrectionIsCalledForOnce(true), "calledOn law.second-correction");
        holds(new CorrectionIsCalledForWithinSevenWorkingDays(DAY, DAY));
        broken(
                new CorrectionIsCalledForWithinSevenWorkingDays(AFTER, DAY),
                "calledOn law.late-correction",
                "2023-03-15",
                "2023-03-14");
        holds(new CorrectionNoticeSaysWhatIsUnclear("文件名称"));
        broken(new CorrectionNoticeSaysWhatIsUnclear(null), "text law.correction-text");
        broken(new CorrectionNoticeSaysWhatIsUnclear(" "), "text law.correction-text");
        holds(new CorrectionNoticeSetsAPeriod(DAY, AFTER));
        broken(
                new CorrectionNoticeSetsAPeriod(DAY, DAY),
                "correctBy law.correction-period",
                "2023-03-14",
                "2023-03-14");
        broken(new CorrectionNoticeSetsAPeriod(DAY, null), "correctBy law.correction-period", "—", "2023-03-14");
    }

    @Test
    @DisplayName("Art. 30, fee measures art. 6: what is abandoned was awaited, and its period is over")
    void abandonment() {
        holds(new AbandonmentFollowsTheCorrectionPeriod(AFTER, DAY));
        holds(new AbandonmentFollowsTheCorrectionPeriod(DAY, null));
        broken(
                new AbandonmentFollowsTheCorrectionPeriod(DAY, DAY),
                "decidedOn law.correction-period-runs",
                "2023-03-14",
                "2023-03-14");
        holds(new AbandonmentFollowsThePaymentPeriod(AFTER, DAY));
        broken(
                new AbandonmentFollowsThePaymentPeriod(DAY, DAY),
                "decidedOn law.payment-period-runs",
                "2023-03-14",
                "2023-03-14");
        broken(
                new AbandonmentFollowsThePaymentPeriod(DAY, null),
                "decidedOn law.payment-period-runs",
                "2023-03-14",
                "—");
        holds(new AbandonmentRestsOnWhatIsAwaited(Ground.CORRECTION_OVERDUE, Stage.AWAITING_CORRECTION));
        holds(new AbandonmentRestsOnWhatIsAwaited(Ground.FEE_OVERDUE, Stage.AWAITING_PAYMENT));
        holds(new AbandonmentRestsOnWhatIsAwaited(Ground.OTHER, Stage.IN_HAND));
        broken(
                new AbandonmentRestsOnWhatIsAwaited(Ground.CORRECTION_OVERDUE, Stage.AWAITING_PAYMENT),
                "ground law.nothing-awaited",
                Ground.CORRECTION_OVERDUE.chinese(),
                "Stage.AWAITING_PAYMENT");
        broken(new AbandonmentRestsOnWhatIsAwaited(Ground.FEE_OVERDUE, Stage.AWAITING_CORRECTION));
    }

    @Test
    @DisplayName("Art. 31: receipt has the basis of its channel and is neither before submission nor after today")
    void receipt() {
        holds(new ReceiptIsNotInTheFuture(DAY, DAY));
        broken(new ReceiptIsNotInTheFuture(AFTER, DAY), "receivedOn law.receipt-in-future", "2023-03-15", "2023-03-14");
        holds(new NothingIsReceivedBeforeItIsSubmitted(DAY, DAY));
        holds(new NothingIsReceivedBeforeItIsSubmitted(null, DAY));
        broken(new NothingIsReceivedBeforeItIsSubmitted(AFTER, DAY), "submittedOn law.submitted-after-receipt");
        for (var channel : Channel.values()) {
            holds(new ReceiptBasisFitsTheChannel(channel, ReceiptDay.basisOf(channel)));
            holds(new ReceiptBasisFitsTheChannel(channel, ReceiptBasis.AS_RECORDED));
        }
        holds(new ReceiptBasisFitsTheChannel(null, ReceiptBasis.SIGNED_FOR));
        broken(
                new ReceiptBasisFitsTheChannel(Channel.INTERNET, ReceiptBasis.SIGNED_FOR),
                "receiptBasis law.receipt-basis",
                "Channel.INTERNET",
                "ReceiptBasis.SIGNED_FOR");
        assertThat(Arrays.stream(Channel.values()).map(ReceiptDay::basisOf))
                .containsExactly(
                        ReceiptBasis.HANDED_IN,
                        ReceiptBasis.SIGNED_FOR,
                        ReceiptBasis.CONFIRMED_BY_OFFICE,
                        ReceiptBasis.CONFIRMED_BY_BOTH,
                        ReceiptBasis.CONFIRMED_BY_BOTH);
    }

    @Test
    @DisplayName("Arts. 32, 34: fifteen working days for others, under their article, and only while they are asked")
    void consultation() {
        holds(new ThirdPartyHasFifteenWorkingDays(AFTER, DAY));
        broken(new ThirdPartyHasFifteenWorkingDays(DAY, DAY), "endedOn law.third-party-fifteen");
        broken(new ThirdPartyHasFifteenWorkingDays(DAY, null), "endedOn law.third-party-fifteen", "2023-03-14", "—");
        holds(new JointMakerHasFifteenWorkingDays(AFTER, DAY));
        broken(new JointMakerHasFifteenWorkingDays(DAY, DAY), "endedOn law.joint-maker-fifteen");
        broken(new JointMakerHasFifteenWorkingDays(DAY, null), "endedOn law.joint-maker-fifteen", "2023-03-14", "—");
        holds(new ThirdPartyIsAskedUnderArticle32(32));
        broken(new ThirdPartyIsAskedUnderArticle32(34), "article law.third-party-article", "34");
        for (var article : List.of(11, 17, 34)) {
            holds(new OtherAgencyIsAskedUnderItsArticle(article));
        }
        broken(new OtherAgencyIsAskedUnderItsArticle(32), "article law.other-agency-article", "32");
        holds(new ConsultationIsOpen(true));
        broken(new ConsultationIsOpen(false), "consultationId law.consultation-not-open");
        holds(new ThirdPartyIsAskedBeforeItIsProtected(Ground.THIRD_PARTY_RIGHTS, true));
        holds(new ThirdPartyIsAskedBeforeItIsProtected(Ground.STATE_SECRET, false));
        broken(
                new ThirdPartyIsAskedBeforeItIsProtected(Ground.THIRD_PARTY_RIGHTS, false),
                "ground law.third-party-not-asked");
    }

    @Test
    @DisplayName("Art. 33: extended by 20 working days at most, in time, with approval")
    void extension() {
        holds(new ExtensionIsTwentyWorkingDaysAtMost(1));
        holds(new ExtensionIsTwentyWorkingDaysAtMost(20));
        broken(new ExtensionIsTwentyWorkingDaysAtMost(21), "workingDays law.extension-too-long", "21");
        broken(new ExtensionIsTwentyWorkingDaysAtMost(0), "workingDays law.extension-too-long", "0");
        holds(new ExtensionIsToldBeforeThePeriodEnds(DAY, DAY));
        holds(new ExtensionIsToldBeforeThePeriodEnds(DAY, null));
        broken(new ExtensionIsToldBeforeThePeriodEnds(AFTER, DAY), "toldOn law.late-extension");
        holds(new ExtensionIsApprovedByTheOfficeHead(DAY, "主任", DAY));
        holds(new ExtensionIsApprovedByTheOfficeHead(DAY, "主任", null));
        broken(new ExtensionIsApprovedByTheOfficeHead(DAY, "主任", AFTER), "approvedBy law.extension-approval");
        broken(new ExtensionIsApprovedByTheOfficeHead(DAY, " ", DAY), "approvedBy law.extension-approval");
        broken(new ExtensionIsApprovedByTheOfficeHead(DAY, null, DAY), "approvedBy law.extension-approval");
    }

    @Test
    @DisplayName("Art. 35: asked before refused, delayed after reasons, in time, to a later day")
    void excess() {
        holds(new ExcessIsRefusedAfterAskingForReasons(true));
        broken(new ExcessIsRefusedAfterAskingForReasons(false), "ground law.excess-without-asking");
        holds(new DelayFollowsTheReasons(true));
        broken(new DelayFollowsTheReasons(false), "toldOn law.delay-without-reasons");
        holds(new DelayIsToldBeforeThePeriodEnds(DAY, DAY));
        holds(new DelayIsToldBeforeThePeriodEnds(DAY, null));
        broken(new DelayIsToldBeforeThePeriodEnds(AFTER, DAY), "toldOn law.late-delay");
        holds(new DelaySetsALaterDay(AFTER, DAY));
        holds(new DelaySetsALaterDay(AFTER, null));
        broken(new DelaySetsALaterDay(DAY, DAY), "answerDueOn law.delay-not-later", "2023-03-14", "2023-03-14");
        broken(new DelaySetsALaterDay(null, null), "answerDueOn law.delay-not-later", "—", "—");
    }

    @Test
    @DisplayName("Arts. 36, 37: one standing answer, on a ground of its kind, with reasons")
    void answer() {
        holds(new RequestIsOpen(true));
        broken(new RequestIsOpen(false), "decision law.request-not-open");
        holds(new GroundFitsTheDecision(DecisionKind.REFUSED, Ground.STATE_SECRET));
        broken(new GroundFitsTheDecision(DecisionKind.REFUSED, Ground.REPEAT), "ground law.ground-does-not-fit");
        holds(new ParticularFitsTheGround(null, Ground.REPEAT));
        holds(new ParticularFitsTheGround(Particular.DRAFT, Ground.PROCESS_INFORMATION));
        broken(new ParticularFitsTheGround(Particular.DRAFT, Ground.REPEAT), "particular law.particular-does-not-fit");
        holds(new RefusalGivesItsReasons(Ground.STATE_SECRET, "涉密"));
        holds(new RefusalGivesItsReasons(Ground.DISCLOSED, null));
        broken(new RefusalGivesItsReasons(Ground.STATE_SECRET, null), "reasons law.refusal-without-reasons");
        broken(new RefusalGivesItsReasons(Ground.STATE_SECRET, " "), "reasons law.refusal-without-reasons");
        holds(new PartialDisclosureGivesItsReasons(Ground.PARTIALLY_DISCLOSED, "涉及商业秘密"));
        holds(new PartialDisclosureGivesItsReasons(Ground.STATE_SECRET, null));
        broken(
                new PartialDisclosureGivesItsReasons(Ground.PARTIALLY_DISCLOSED, null),
                "reasons law.partial-without-reasons");
        broken(
                new PartialDisclosureGivesItsReasons(Ground.PARTIALLY_DISCLOSED, " "),
                "reasons law.partial-without-reasons");
        holds(new WithheldPartHasItsGround(List.of(Ground.STATE_SECRET)));
        broken(new WithheldPartHasItsGround(List.of()), "withheldOn law.withheld-without-ground");
        holds(new WithheldOnlyOnAGroundOfRefusal(List.of(Ground.STATE_SECRET)));
        broken(
                new WithheldOnlyOnAGroundOfRefusal(List.of(Ground.STATE_SECRET, Ground.REPEAT)),
                "withheldOn law.withheld-on-no-refusal");
        holds(new NewAnswerIsNotBeforeTheOldOneWasSetAside(DAY, DAY));
        holds(new NewAnswerIsNotBeforeTheOldOneWasSetAside(DAY, null));
        broken(new NewAnswerIsNotBeforeTheOldOneWasSetAside(BEFORE, DAY), "decidedOn law.answer-before-set-aside");
        holds(new AnswerIsNotBeforeReceipt(DAY, DAY));
        broken(new AnswerIsNotBeforeReceipt(BEFORE, DAY), "decidedOn law.answer-before-receipt");
        holds(new AnswerIsNotInTheFuture(DAY, DAY));
        broken(new AnswerIsNotInTheFuture(AFTER, DAY), "decidedOn law.answer-in-future");
    }

    @Test
    @DisplayName("Art. 33 para. 2: what is late is owed still, and found")
    void duties() {
        holds(new AnswerComesWithinThePeriod(DAY, DAY));
        holds(new AnswerComesWithinThePeriod(DAY, null));
        broken(new AnswerComesWithinThePeriod(AFTER, DAY), "decidedOn law.late-answer", "2023-03-15", "2023-03-14");
        assertThat(new AnswerComesWithinThePeriod(AFTER, DAY).force()).isEqualTo(Force.DUTY);
        holds(new AnswerIsDeliveredWithinThePeriod(DAY, DAY));
        holds(new AnswerIsDeliveredWithinThePeriod(DAY, null));
        broken(new AnswerIsDeliveredWithinThePeriod(AFTER, DAY), "sentOn law.late-delivery");
        holds(new OnlyAnAnswerThatWasGivenIsDelivered(true));
        broken(new OnlyAnAnswerThatWasGivenIsDelivered(false), " law.nothing-to-deliver");
        holds(new OnlyAChargedFeeIsNotified(true));
        broken(new OnlyAChargedFeeIsNotified(false), " law.nothing-charged");
        holds(new DeliveryHasItsDay(DeliveryWay.POST, DAY, null));
        holds(new DeliveryHasItsDay(DeliveryWay.ELECTRONIC, DAY, null));
        holds(new DeliveryHasItsDay(DeliveryWay.HANDED_OVER, null, DAY));
        holds(new DeliveryHasItsDay(DeliveryWay.AS_RECORDED, null, null));
        broken(new DeliveryHasItsDay(DeliveryWay.POST, null, DAY), "sentOn law.delivery-day");
        broken(new DeliveryHasItsDay(DeliveryWay.ELECTRONIC, null, DAY), "sentOn law.delivery-day");
        broken(new DeliveryHasItsDay(DeliveryWay.HANDED_OVER, DAY, null), "signedOn law.delivery-day");
        broken(new DeliveryHasItsDay(DeliveryWay.THROUGH_AGENCY, DAY, null), "signedOn law.delivery-day");
    }

    @Test
    @DisplayName("Art. 42, fee measures: one method, by the tariff, within the period")
    void fee() {
        holds(new FeeIsReckonedByOneMethod(null, FeeMethod.BY_ITEM));
        holds(new FeeIsReckonedByOneMethod(FeeMethod.BY_ITEM, null));
        holds(new FeeIsReckonedByOneMethod(FeeMethod.BY_ITEM, FeeMethod.BY_ITEM));
        broken(new FeeIsReckonedByOneMethod(FeeMethod.BY_ITEM, FeeMethod.BY_VOLUME), "method law.second-fee-method");
        holds(new FeeIsWhatTheTariffYields(new BigDecimal("1100.00"), new BigDecimal("1100")));
        holds(new FeeIsWhatTheTariffYields(null, BigDecimal.ONE));
        holds(new FeeIsWhatTheTariffYields(BigDecimal.ONE, null));
        broken(new FeeIsWhatTheTariffYields(BigDecimal.ONE, BigDecimal.TEN), "amount law.fee-not-by-tariff", "1", "10");
        holds(new FeeNoticeGoesOutWithinThePeriod(DAY, DAY));
        holds(new FeeNoticeGoesOutWithinThePeriod(DAY, null));
        broken(new FeeNoticeGoesOutWithinThePeriod(AFTER, DAY), "noticedOn law.late-fee-notice");
    }

    @Test
    @DisplayName("Arts. 17, 45: reviewed, approved by another, and what goes out is what was approved")
    void review() {
        holds(new AnswerIsReviewedBeforeItIsApproved(true, true));
        broken(new AnswerIsReviewedBeforeItIsApproved(true, false), " law.not-reviewed");
        broken(new AnswerIsReviewedBeforeItIsApproved(false, true), " law.not-reviewed");
        holds(new AnswerRestsOnTheApprovedDraft(Ground.REPEAT, Ground.REPEAT));
        holds(new AnswerRestsOnTheApprovedDraft(Ground.REPEAT, null));
        broken(
                new AnswerRestsOnTheApprovedDraft(Ground.REPEAT, Ground.STATE_SECRET),
                "ground law.not-the-approved-answer",
                Ground.REPEAT.chinese(),
                Ground.STATE_SECRET.chinese());
        holds(new DrafterDoesNotApprove("a", "b", true));
        broken(new DrafterDoesNotApprove("a", "a", true), "approvedBy law.four-eyes", "a");
        assertThat(new DrafterDoesNotApprove("a", "a", true).force()).isEqualTo(Force.NORM);
        assertThat(new DrafterDoesNotApprove("a", "a", false).force()).isEqualTo(Force.DUTY);
        holds(new ReturnNamesItsReason("理由不充分"));
        broken(new ReturnNamesItsReason(null), "reason law.return-without-reason");
        broken(new ReturnNamesItsReason(" "), "reason law.return-without-reason");
        holds(new ActIsOpenAtThisStage(Act.ANSWER, Stage.APPROVED));
        broken(
                new ActIsOpenAtThisStage(Act.ANSWER, Stage.IN_HAND),
                "approvedBy law.answer-not-approved",
                "Stage.IN_HAND");
        broken(
                new ActIsOpenAtThisStage(Act.ANSWER, Stage.ANSWERED),
                " law.act-not-open",
                "Act.ANSWER",
                "Stage.ANSWERED");
        broken(new ActIsOpenAtThisStage(Act.ANSWER, Stage.VOID), " law.act-not-open");
        broken(new ActIsOpenAtThisStage(Act.SPLIT, Stage.APPROVED), " law.act-not-open");
    }

    @Test
    @DisplayName("Art. 45: what is recorded happened, after what it follows; what is split or put right is there")
    void order() {
        holds(new NothingHappensInTheFuture("toldOn", DAY, DAY));
        broken(new NothingHappensInTheFuture("toldOn", AFTER, DAY), "toldOn law.in-future", "2023-03-15", "2023-03-14");
        holds(new NothingHappensBeforeReceipt("toldOn", DAY, DAY));
        broken(new NothingHappensBeforeReceipt("toldOn", BEFORE, DAY), "toldOn law.before-receipt");
        holds(new NothingHappensBeforeWhatItFollows("paidOn", DAY, DAY));
        holds(new NothingHappensBeforeWhatItFollows("paidOn", DAY, null));
        broken(new NothingHappensBeforeWhatItFollows("paidOn", BEFORE, DAY), "paidOn law.before-what-it-follows");
        holds(new SplitMakesRequests(1));
        broken(new SplitMakesRequests(0), "parts law.nothing-to-split");
        holds(new OnlyARecordedFactIsRectified(true, "x"));
        broken(new OnlyARecordedFactIsRectified(false, "x"), "field law.nothing-to-rectify", "x");
        holds(new OrderOfDatesSurvivesRectification(true));
        broken(new OrderOfDatesSurvivesRectification(false), "to law.rectified-dates-impossible");
    }

    @Test
    @DisplayName("Arts. 49, 51: remedies and the year have their order too")
    void remedies() {
        holds(new OnlyAStandingAnswerIsSetAside(true));
        broken(new OnlyAStandingAnswerIsSetAside(false), "decisionNo law.nothing-to-set-aside");
        holds(new SettingAsideIsNotBeforeTheAnswer(DAY, DAY));
        broken(new SettingAsideIsNotBeforeTheAnswer(BEFORE, DAY), "setAsideOn law.set-aside-before-answer");
        holds(new SettingAsideIsNotInTheFuture(DAY, DAY));
        broken(new SettingAsideIsNotInTheFuture(AFTER, DAY), "setAsideOn law.set-aside-in-future");
        holds(new ConclusionIsNotBeforeAcceptance(DAY, DAY));
        broken(new ConclusionIsNotBeforeAcceptance(BEFORE, DAY), "concludedOn law.conclusion-before-acceptance");
        holds(new RemedyDateIsNotInTheFuture("acceptedOn", DAY, DAY));
        broken(new RemedyDateIsNotInTheFuture("acceptedOn", AFTER, DAY), "acceptedOn law.remedy-in-future");
        holds(new RemedyIsPending(true));
        broken(new RemedyIsPending(false), "remedy law.remedy-concluded");
        holds(new RemedyIsConcludedAsWhatItIs(RemedyKind.REVIEW, false));
        broken(new RemedyIsConcludedAsWhatItIs(RemedyKind.REVIEW, true), "remedy law.remedy-of-another-kind");
        for (var kind : RemedyKind.values()) {
            if (kind != RemedyKind.REVIEW) {
                holds(new RemedyIsConcludedAsWhatItIs(kind, true));
                broken(new RemedyIsConcludedAsWhatItIs(kind, false), "remedy law.remedy-of-another-kind");
            }
        }
        holds(new YearHasEnded(2022, 2022));
        broken(new YearHasEnded(2023, 2022), "year law.year-not-ended", "2023");
    }

    @Test
    @DisplayName("arts. 49, 50: what an annual report must be to be published")
    void reports() {
        holds(new NarrativeUsesKnownNames(1, List.of()));
        broken(new NarrativeUsesKnownNames(1, List.of("收件", "天气")), "text law.unknown-terms", "收件、天气");
        holds(new ReportIsPublishedOfAClosedYear(2023, true));
        broken(new ReportIsPublishedOfAClosedYear(2023, false), " law.year-not-closed", "2023");
        holds(new ReportIsPublishedOnce(2023, 0));
        broken(new ReportIsPublishedOnce(2023, 1), " law.report-published-already", "2023", "1");
        holds(new RestatementFollowsAPublication(2023, 1));
        broken(new RestatementFollowsAPublication(2023, 0), " law.not-published", "2023");
        holds(new EveryCaseIsCounted(2023, true));
        broken(new EveryCaseIsCounted(2023, false), " law.not-counted", "2023");
        holds(new WhatIsPublishedWasSeen("abc", "abc"));
        broken(new WhatIsPublishedWasSeen("abc", "abd"), " law.figures-moved");
    }

    @Test
    @DisplayName("Art. 49 para. 2: reports are added up as they were published or sent in, each once")
    void consolidation() {
        holds(new OutsideAgencyIsNotOfTheStore("某局", false));
        broken(new OutsideAgencyIsNotOfTheStore("某局", true), "name law.agency-is-of-the-store", "某局");
        holds(new OutsideReportIsReceivedOnce("某局", null, "abc"));
        holds(new OutsideReportIsReceivedOnce("某局", "abd", "abc"));
        broken(new OutsideReportIsReceivedOnce("某局", "abc", "abc"), "file law.outside-report-twice", "某局");
        holds(new OnlyAStandingOutsideReportIsWithdrawn(1, true));
        broken(new OnlyAStandingOutsideReportIsWithdrawn(2, false), " law.outside-report-not-standing", "2");
        holds(new ConsolidationAddsUpReports(1));
        broken(new ConsolidationAddsUpReports(0), " law.nothing-to-consolidate");
        holds(new WhatIsConsolidatedWasReported(2025, true));
        broken(new WhatIsConsolidatedWasReported(2025, false), " law.not-reported", "2025");
    }

    @Test
    @DisplayName(
            "all that is broken is said at once; history is refused for what cannot have happened, and only for that")
    void require() {
        var fact = new NothingHappensInTheFuture("toldOn", AFTER, DAY);
        var norm = new DelayFollowsTheReasons(false);
        var duty = new AnswerComesWithinThePeriod(AFTER, DAY);
        var kept = new DelayFollowsTheReasons(true);
        var all = List.of(fact, norm, duty, kept);

        assertThat(fact.force()).isEqualTo(Force.FACT);
        assertThat(norm.force()).isEqualTo(Force.NORM);
        assertThatThrownBy(() -> RuleBroken.require(false, all))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refused -> assertThat(refused.violations()).containsExactly(fact.ifBroken(), norm.ifBroken()))
                .hasMessageContaining("law.in-future[2023-03-15, 2023-03-14]; law.delay-without-reasons[]");
        assertThatThrownBy(() -> RuleBroken.require(true, all))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refused -> assertThat(refused.violations()).containsExactly(fact.ifBroken()));
        RuleBroken.require(true, List.of(norm, duty, kept));
        RuleBroken.require(false, List.of(duty, kept));
        RuleBroken.require(kept);
    }

    @Test
    @DisplayName("Arts. 13-26: documents, figures and items published")
    void published() {
        holds(new DocumentDateIsNotInTheFuture("issuedOn", DAY, DAY));
        broken(new DocumentDateIsNotInTheFuture("issuedOn", AFTER, DAY), "issuedOn law.document-in-future");
        holds(new DocumentIsIssuedFirst("repealedOn", DAY, DAY));
        broken(new DocumentIsIssuedFirst("repealedOn", DAY, AFTER), "repealedOn law.before-the-document");
        holds(new DocumentIsPublishedOnce(null));
        broken(new DocumentIsPublishedOnce(DAY), "publishedOn law.published-already");
        holds(new DocumentIsReviewedBeforeItIsPublished(true));
        broken(new DocumentIsReviewedBeforeItIsPublished(false), "publishedOn law.published-unreviewed");
        holds(new WithheldDocumentIsNotPublished(DisclosureAttribute.PROACTIVE));
        broken(new WithheldDocumentIsNotPublished(DisclosureAttribute.WITHHELD), "publishedOn law.published-withheld");
        holds(new OnlyADocumentInForceIsRepealed(null));
        broken(new OnlyADocumentInForceIsRepealed(DAY), "repealedOn law.repealed-already");
        holds(new NothingHappensToAVoidDocument(false));
        broken(new NothingHappensToAVoidDocument(true), " law.document-void");
        holds(new FiguresAreOfAYearThatHasBegun(2026, 2026));
        broken(new FiguresAreOfAYearThatHasBegun(2027, 2026), " law.year-not-begun");
        holds(new ItemsAreCountedForAMonthThatHasBegun(YearMonth.of(2026, 3), YearMonth.of(2026, 3)));
        broken(
                new ItemsAreCountedForAMonthThatHasBegun(YearMonth.of(2026, 4), YearMonth.of(2026, 3)),
                "month law.month-not-begun");
    }

    @Test
    @DisplayName("Art. 20: documents in force are last year's, with those made and without those repealed")
    void inForce() {
        holds(inForce("7", "5"));
        holds(inForce(null, "5"));
        holds(inForce("9", null));
        broken(
                inForce("8", "5"),
                "NORMATIVE_DOCUMENTS_IN_FORCE law.in-force-differs",
                "8",
                "7",
                "5",
                "3",
                "1",
                Figure.NORMATIVE_DOCUMENTS_IN_FORCE.chinese());
    }

    private static DocumentsInForceFollowFromLastYear inForce(@Nullable String reported, @Nullable String lastYear) {
        return new DocumentsInForceFollowFromLastYear(
                Figure.NORMATIVE_DOCUMENTS_IN_FORCE,
                reported == null ? null : new BigDecimal(reported),
                lastYear == null ? null : new BigDecimal(lastYear),
                new BigDecimal("3"),
                BigDecimal.ONE);
    }

    @Test
    @DisplayName("Art. 47: complaints, inspections and their cure")
    void supervision() {
        holds(new SupervisionDateIsNotInTheFuture("heldOn", DAY, DAY));
        broken(new SupervisionDateIsNotInTheFuture("heldOn", AFTER, DAY), "heldOn law.supervision-in-future");
        holds(new ComplaintIsConcludedOnce(null));
        broken(new ComplaintIsConcludedOnce(DAY), "concludedOn law.complaint-concluded");
        holds(new ComplaintIsNotConcludedBeforeItCame(DAY, DAY));
        broken(new ComplaintIsNotConcludedBeforeItCame(DAY, AFTER), "concludedOn law.concluded-before-complaint");
        holds(new CureFollowsItsInspection(ActivityKind.INSPECTION, DAY, DAY));
        broken(new CureFollowsItsInspection(ActivityKind.INSPECTION, DAY, AFTER), "heldOn law.cured-before-inspection");
        broken(new CureFollowsItsInspection(ActivityKind.TRAINING, DAY, DAY), " law.cure-of-no-inspection");
        holds(new NoMoreIsCuredThanWasFound(null, 9));
        holds(new NoMoreIsCuredThanWasFound(3, 3));
        broken(new NoMoreIsCuredThanWasFound(3, 4), "number law.more-cured-than-found");
        holds(new NothingHappensToAVoidRecord(false));
        broken(new NothingHappensToAVoidRecord(true), " law.record-void");
    }

    private static void holds(LegalRule rule) {
        assertThat(rule.holds()).as("%s", rule).isTrue();
    }

    /** Broken, and said so: the field and the message, and the values where they are given. */
    private static void broken(LegalRule rule, String said, String... values) {
        broken(rule);
        var violation = rule.ifBroken();
        assertThat(violation.field() + " " + violation.key()).isEqualTo(said);
        if (values.length > 0) {
            assertThat(violation.values()).containsExactly(values);
        }
    }

    private static void broken(LegalRule rule) {
        assertThat(rule.holds()).as("%s", rule).isFalse();
        assertThat(rule.ifBroken().key()).startsWith("law.");
    }
}
