package org.disclosuredesk.law;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.disclosuredesk.events.AnswerApproved;
import org.disclosuredesk.events.AnswerDelayed;
import org.disclosuredesk.events.AnswerDelivered;
import org.disclosuredesk.events.AnswerDrafted;
import org.disclosuredesk.events.AnswerReturned;
import org.disclosuredesk.events.AnswerReviewed;
import org.disclosuredesk.events.AttachmentAdded;
import org.disclosuredesk.events.CorrectionCalledFor;
import org.disclosuredesk.events.CorrectionReceived;
import org.disclosuredesk.events.Decision;
import org.disclosuredesk.events.DecisionSetAside;
import org.disclosuredesk.events.FeeCharged;
import org.disclosuredesk.events.FeeNoticeDelivered;
import org.disclosuredesk.events.FeePaid;
import org.disclosuredesk.events.LetterIssued;
import org.disclosuredesk.events.OtherAgencyAnswered;
import org.disclosuredesk.events.OtherAgencyConsultationEnded;
import org.disclosuredesk.events.OtherAgencyConsulted;
import org.disclosuredesk.events.OtherAgencyNoticeDelivered;
import org.disclosuredesk.events.PeriodExtended;
import org.disclosuredesk.events.ReasonsAskedFor;
import org.disclosuredesk.events.ReasonsReceived;
import org.disclosuredesk.events.RecordRectified;
import org.disclosuredesk.events.RequestAssigned;
import org.disclosuredesk.events.RequestClosedOtherwise;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.RequestSplit;
import org.disclosuredesk.events.ThirdPartyConsultationEnded;
import org.disclosuredesk.events.ThirdPartyConsulted;
import org.disclosuredesk.events.ThirdPartyNoticeDelivered;
import org.disclosuredesk.events.ThirdPartyOpinionReceived;

/**
 * What the office may do with a request (办理动作), and at which stages it is open: the one table that acts, pages and
 * findings ask.
 *
 * <p>Receipt begins a request; carry-overs and moved due dates are recorded by the desk itself: they are no acts here.
 */
public enum Act {
    /** To hand it to a department, with the day by which that owes its part. */
    ASSIGN(RequestAssigned.class, Open.WHILE_OPEN),
    /** To keep a file with it. */
    ATTACH(AttachmentAdded.class, Open.UNLESS_VOID),
    /** To make several requests of one form (一事一申请). */
    SPLIT(RequestSplit.class, EnumSet.of(Stage.IN_HAND)),
    /** To tell the applicant what to correct (art. 30). */
    CALL_FOR_CORRECTION(CorrectionCalledFor.class, EnumSet.of(Stage.IN_HAND)),
    /** To record that the correction came (art. 30). */
    RECORD_CORRECTION(CorrectionReceived.class, EnumSet.of(Stage.AWAITING_CORRECTION)),
    /** To ask a third party (art. 32). */
    CONSULT_THIRD_PARTY(ThirdPartyConsulted.class, EnumSet.of(Stage.IN_HAND, Stage.CONSULTING)),
    /** To record when the third party got the letter (art. 32). */
    RECORD_THIRD_PARTY_NOTICE(ThirdPartyNoticeDelivered.class, EnumSet.of(Stage.CONSULTING)),
    /** To record the third party's opinion (art. 32). */
    RECORD_THIRD_PARTY_OPINION(ThirdPartyOpinionReceived.class, EnumSet.of(Stage.CONSULTING)),
    /** To go on without the third party's opinion (art. 32). */
    END_THIRD_PARTY_CONSULTATION(ThirdPartyConsultationEnded.class, EnumSet.of(Stage.CONSULTING)),
    /** To ask another agency (arts. 11, 17, 34). */
    CONSULT_OTHER_AGENCY(OtherAgencyConsulted.class, EnumSet.of(Stage.IN_HAND, Stage.CONSULTING)),
    /** To record when the other agency got the letter (art. 34). */
    RECORD_OTHER_AGENCY_NOTICE(OtherAgencyNoticeDelivered.class, EnumSet.of(Stage.CONSULTING)),
    /** To record the other agency's answer (arts. 11, 17, 34). */
    RECORD_OTHER_AGENCY_ANSWER(OtherAgencyAnswered.class, EnumSet.of(Stage.CONSULTING)),
    /** To go on without the other agency's answer (art. 34). */
    END_OTHER_AGENCY_CONSULTATION(OtherAgencyConsultationEnded.class, EnumSet.of(Stage.CONSULTING)),
    /** To extend the period (art. 33 para. 2). */
    EXTEND_PERIOD(
            PeriodExtended.class,
            EnumSet.of(Stage.IN_HAND, Stage.CONSULTING, Stage.AWAITING_REASONS, Stage.UNDER_REVIEW, Stage.APPROVED)),
    /** To ask why so much or so often (art. 35). */
    ASK_FOR_REASONS(ReasonsAskedFor.class, EnumSet.of(Stage.IN_HAND)),
    /** To record the reasons (art. 35). */
    RECORD_REASONS(ReasonsReceived.class, EnumSet.of(Stage.AWAITING_REASONS)),
    /** To set a reasonable later day (art. 35). */
    DELAY_ANSWER(AnswerDelayed.class, EnumSet.of(Stage.IN_HAND)),
    /** To charge the processing fee (art. 42). */
    CHARGE_FEE(FeeCharged.class, EnumSet.of(Stage.IN_HAND)),
    /** To record when the applicant got the fee notice (art. 42). */
    RECORD_FEE_NOTICE(FeeNoticeDelivered.class, EnumSet.of(Stage.AWAITING_PAYMENT)),
    /** To record that the fee was paid (art. 42). */
    RECORD_PAYMENT(FeePaid.class, EnumSet.of(Stage.AWAITING_PAYMENT)),
    /** To draft an answer (科室拟办). */
    DRAFT_ANSWER(
            AnswerDrafted.class, EnumSet.of(Stage.IN_HAND, Stage.AWAITING_REASONS, Stage.UNDER_REVIEW, Stage.APPROVED)),
    /** To review the draft: secrecy, law (art. 17). */
    REVIEW_ANSWER(AnswerReviewed.class, EnumSet.of(Stage.UNDER_REVIEW)),
    /** To return the draft with a reason. */
    RETURN_ANSWER(AnswerReturned.class, EnumSet.of(Stage.UNDER_REVIEW, Stage.APPROVED)),
    /** To approve the draft (签发). */
    APPROVE_ANSWER(AnswerApproved.class, EnumSet.of(Stage.UNDER_REVIEW)),
    /** To answer (arts. 36-39). */
    ANSWER(Decision.class, EnumSet.of(Stage.APPROVED)),
    /** To end it without an answer: withdrawn, not corrected, not paid for (arts. 30, 42). */
    CLOSE(RequestClosedOtherwise.class, Open.WHILE_OPEN),
    /** To issue a letter. */
    ISSUE_LETTER(LetterIssued.class, Open.UNLESS_VOID),
    /** To record that the answer reached the applicant. */
    RECORD_DELIVERY(AnswerDelivered.class, EnumSet.of(Stage.ANSWERED)),
    /** To record that the answer was set aside (art. 51). */
    SET_ASIDE(DecisionSetAside.class, EnumSet.of(Stage.ANSWERED)),
    /** To put a clerk's slip right. */
    RECTIFY(RecordRectified.class, Open.UNLESS_VOID);

    /** Stages that many acts share. */
    private static final class Open {
        static final Set<Stage> UNLESS_VOID = EnumSet.complementOf(EnumSet.of(Stage.VOID));
        static final Set<Stage> WHILE_OPEN = EnumSet.complementOf(EnumSet.of(Stage.VOID, Stage.ANSWERED));
    }

    /** To so many requests an act is done at once: as many as can be looked through before. */
    public static final int MOST_AT_ONCE = 100;

    private final Class<? extends RequestEvent> event;
    private final Set<Stage> openAt;

    Act(Class<? extends RequestEvent> event, Set<Stage> openAt) {
        this.event = event;
        this.openAt = EnumSet.copyOf(openAt);
    }

    /** Whether the Regulation and the office's own order leave it open there. */
    public boolean isOpenAt(Stage stage) {
        return openAt.contains(stage);
    }

    /** Whether it is the same for several requests at once; any other needs a text, a number or a day of its own for each. */
    public boolean isSameForSeveral() {
        return this == ASSIGN || this == EXTEND_PERIOD;
    }

    /** The act that brings such an event about; empty where the desk itself records it, or it begins a request. */
    public static Optional<Act> of(RequestEvent event) {
        if (event instanceof RequestClosedOtherwise) {
            return Optional.of(CLOSE);
        }
        return Arrays.stream(values())
                .filter(act -> act.event.isInstance(event))
                .findFirst();
    }
}
