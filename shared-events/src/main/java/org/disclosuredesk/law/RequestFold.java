package org.disclosuredesk.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
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
import org.disclosuredesk.events.RequestCarriedOver;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.RequestReceived;
import org.disclosuredesk.events.RequestSplit;
import org.disclosuredesk.events.ThirdPartyConsultationEnded;
import org.disclosuredesk.events.ThirdPartyConsulted;
import org.disclosuredesk.events.ThirdPartyNoticeDelivered;
import org.disclosuredesk.events.ThirdPartyOpinionReceived;
import org.disclosuredesk.fold.Reactions;
import org.disclosuredesk.law.AnswerPeriod.Wait;
import org.disclosuredesk.law.RequestState.Assigned;
import org.disclosuredesk.law.RequestState.Clock;
import org.disclosuredesk.law.RequestState.Consultation;
import org.disclosuredesk.law.RequestState.Correction;
import org.disclosuredesk.law.RequestState.Draft;
import org.disclosuredesk.law.RequestState.Fee;
import org.disclosuredesk.law.RequestState.Happened;
import org.disclosuredesk.law.RequestState.Reasons;
import org.disclosuredesk.law.term.DeliveryWay;
import org.disclosuredesk.law.term.ReviewKind;
import org.jspecify.annotations.Nullable;

/** What each event does to a request. No rules here and no clock: what happened cannot be refused. */
final class RequestFold {

    private static final Reactions<RequestState, RequestEvent> REACTIONS = Reactions.<RequestState, RequestEvent>to(
                    RequestEvent.class)
            .on(
                    RequestAssigned.class,
                    (s, e) -> assigned(s, new Assigned(e.department(), e.officer(), e.internalDueOn())))
            .on(CorrectionCalledFor.class, RequestFold::calledForCorrection)
            .on(CorrectionReceived.class, RequestFold::corrected)
            .on(
                    ThirdPartyConsulted.class,
                    (s, e) -> asked(
                            s, new Consultation(e.consultationId(), true, e.article(), e.sentOn(), null, null, null)))
            .on(
                    ThirdPartyNoticeDelivered.class,
                    (s, e) -> told(s, e.consultationId(), e.deliveredOn(), e.opinionDueOn()))
            .on(
                    ThirdPartyOpinionReceived.class,
                    (s, e) -> ended(
                            s,
                            e.consultationId(),
                            e.receivedOn(),
                            due(e.answerDueOn(), e.provisional(), e.calendarVersion())))
            .on(
                    ThirdPartyConsultationEnded.class,
                    (s, e) -> ended(
                            s,
                            e.consultationId(),
                            e.endedOn(),
                            due(e.answerDueOn(), e.provisional(), e.calendarVersion())))
            .on(
                    OtherAgencyConsulted.class,
                    (s, e) -> asked(
                            s, new Consultation(e.consultationId(), false, e.article(), e.sentOn(), null, null, null)))
            .on(
                    OtherAgencyNoticeDelivered.class,
                    (s, e) -> told(s, e.consultationId(), e.deliveredOn(), e.opinionDueOn()))
            .on(
                    OtherAgencyAnswered.class,
                    (s, e) -> ended(
                            s,
                            e.consultationId(),
                            e.answeredOn(),
                            due(e.answerDueOn(), e.provisional(), e.calendarVersion())))
            .on(
                    OtherAgencyConsultationEnded.class,
                    (s, e) -> ended(
                            s,
                            e.consultationId(),
                            e.endedOn(),
                            due(e.answerDueOn(), e.provisional(), e.calendarVersion())))
            .on(PeriodExtended.class, RequestFold::extended)
            .on(ReasonsAskedFor.class, (s, e) -> reasons(s, new Reasons(e.askedOn(), e.reasonsBy(), null)))
            .on(ReasonsReceived.class, (s, e) -> reasons(s, gave(s.reasons(), e.receivedOn())))
            .on(
                    AnswerDelayed.class,
                    (s, e) -> clock(
                            s,
                            e.answerDueOn() == null ? s.period() : s.period().delayedUntil(e.answerDueOn()),
                            due(e.answerDueOn(), e.provisional(), e.calendarVersion())))
            .on(
                    FeeCharged.class,
                    (s, e) -> fee(waiting(s, Wait.PAYMENT), new Fee(e.noticedOn(), e.method(), e.payBy(), null)))
            .on(FeeNoticeDelivered.class, (s, e) -> fee(s, toPayBy(s.fee(), e)))
            .on(FeePaid.class, RequestFold::paid)
            .on(
                    AnswerDrafted.class,
                    (s, e) -> draft(
                            s, new Draft(e.draftNo(), Draft.Step.WRITTEN, e.ground(), e.draftedBy(), false, false)))
            .on(AnswerReviewed.class, (s, e) -> draft(s, reviewed(s.draft(), e.review())))
            .on(AnswerReturned.class, (s, e) -> draft(s, noneAfter(s.draft())))
            .on(AnswerApproved.class, (s, e) -> draft(s, approved(s.draft())))
            .on(Decision.class, (s, e) -> delivered(draft(s, noneAfter(s.draft())), null))
            .on(AnswerDelivered.class, RequestFold::reached)
            .on(
                    AnswerDueDateMoved.class,
                    (s, e) -> clock(s, s.period(), due(e.answerDueOn(), e.provisional(), e.calendarVersion())))
            .on(DecisionSetAside.class, RequestFold::reopened)
            .on(RecordRectified.class, (s, e) -> s)
            .ignoring(
                    RequestReceived.class,
                    RequestSplit.class,
                    AttachmentAdded.class,
                    LetterIssued.class,
                    RequestCarriedOver.class,
                    CarryOverWithdrawn.class)
            .complete();

    private RequestFold() {}

    static RequestState after(@Nullable RequestState state, RequestEvent event) {
        if (state == null) {
            var received = (RequestReceived) event;
            return first(received, CountedFacts.after(null, received, 0));
        }
        var counted = CountedFacts.after(state.counted(), event, state.events());
        if (event instanceof RecordRectified rectified) {
            return rectified(state, counted, rectified);
        }
        var more = new ArrayList<>(state.happened());
        more.add(new Happened(event, false));
        return REACTIONS.after(knowing(state, counted, more), event);
    }

    /** What was put right is as if it had been right at first; the due date is what the act computed. */
    private static RequestState rectified(RequestState state, CountedFacts counted, RecordRectified event) {
        var happened = new ArrayList<>(Rectification.applied(state.happened(), event));
        happened.add(new Happened(event, false));
        var again = first((RequestReceived) happened.get(0).event(), counted);
        for (var one : happened.subList(1, happened.size())) {
            again = one.voided() ? again : REACTIONS.after(again, one.event());
        }
        var due = due(event.answerDueOn(), event.provisional(), event.calendarVersion());
        var anew = again.period().judgedAnew();
        var period = anew.equals(state.period().judgedAnew()) ? state.period() : anew;
        return clock(knowing(again, counted, happened), period, due);
    }

    /** One that came too late leaves the last day where it was. */
    private static RequestState extended(RequestState s, PeriodExtended e) {
        var dueOn = s.answerDueOn();
        var late = dueOn != null && e.toldOn().isAfter(dueOn);
        return clock(
                s,
                s.period().extendedBy(e.workingDays(), e.toldOn(), dueOn),
                late ? s.due() : due(e.answerDueOn(), e.provisional(), e.calendarVersion()));
    }

    private static RequestState first(RequestReceived event, CountedFacts counted) {
        return new RequestState(
                counted,
                List.of(new Happened(event, false)),
                new Clock(
                        AnswerPeriod.startingOn(event.receivedOn()),
                        event.answerDueOn(),
                        event.provisional(),
                        event.calendarVersion()),
                new Assigned(event.department(), null, null),
                null,
                List.of(),
                null,
                null,
                Draft.FIRST,
                null);
    }

    /**
     * The applicant is told once (art. 30). Reading: a second notice breaks the norm and stops nothing again; the office
     * would gain time by it.
     */
    private static RequestState calledForCorrection(RequestState s, CorrectionCalledFor e) {
        return s.correction() == null
                ? correction(waiting(s, Wait.CORRECTION), new Correction(e.calledOn(), e.correctBy(), null))
                : s;
    }

    /** The period starts anew with the correction that was called for; what comes after it starts nothing again (reading). */
    private static RequestState corrected(RequestState s, CorrectionReceived e) {
        var call = s.correction();
        if (call != null && call.receivedOn() != null) {
            return s;
        }
        var correction = call == null
                ? new Correction(e.receivedOn(), null, e.receivedOn())
                : new Correction(call.calledOn(), call.correctBy(), e.receivedOn());
        return correction(
                clock(
                        s,
                        s.period().restartedOn(e.receivedOn()),
                        due(e.answerDueOn(), e.provisional(), e.calendarVersion())),
                correction);
    }

    private static RequestState paid(RequestState s, FeePaid e) {
        var charged = s.fee();
        var fee = charged == null
                ? new Fee(e.paidOn(), null, null, e.paidOn())
                : new Fee(charged.noticedOn(), charged.method(), charged.payBy(), e.paidOn());
        return fee(
                clock(
                        s,
                        s.period().restartedOn(e.paidOn()),
                        due(e.answerDueOn(), e.provisional(), e.calendarVersion())),
                fee);
    }

    private static @Nullable Fee toPayBy(@Nullable Fee fee, FeeNoticeDelivered e) {
        return fee == null ? null : new Fee(fee.noticedOn(), fee.method(), e.payBy(), fee.paidOn());
    }

    private static @Nullable Reasons gave(@Nullable Reasons asked, LocalDate on) {
        return asked == null ? new Reasons(on, null, on) : new Reasons(asked.askedOn(), asked.reasonsBy(), on);
    }

    /** Reading: what was asked, charged or drafted for the old answer ended with it; it is begun anew where still needed. */
    private static RequestState reopened(RequestState s, DecisionSetAside e) {
        var due = due(e.answerDueOn(), e.provisional(), e.calendarVersion());
        var fresh = new RequestState(
                s.counted(),
                s.happened(),
                s.clock(),
                s.assigned(),
                null,
                List.of(),
                null,
                null,
                noneAfter(s.draft()),
                null);
        return clock(fresh, AnswerPeriod.reopenedOn(e.setAsideOn()), due);
    }

    /** Of several deliveries of one answer the first counts (reading); that of an answer set aside no longer does. */
    private static RequestState reached(RequestState s, AnswerDelivered e) {
        var standing = s.counted().standingAnswer().filter(answer -> answer.no() == e.decisionNo());
        return standing.isPresent() && s.deliveredOn() == null ? delivered(s, countsOn(e)) : s;
    }

    /** Posting counts on the day of posting, everything else when it was signed for (国办公开办函〔2016〕235号). */
    static @Nullable LocalDate countsOn(AnswerDelivered event) {
        var posted = event.way() == DeliveryWay.POST || event.signedOn() == null;
        return posted && event.sentOn() != null ? event.sentOn() : event.signedOn();
    }

    private static RequestState waiting(RequestState s, Wait what) {
        return clock(s, s.period().waitingFor(what), due(null, false, s.calendarVersion()));
    }

    /**
     * A letter sent after the last day to answer stops nothing: what is late stays late. Nor does it move the day set under
     * art. 35 (reading): that is a date and no count of days.
     */
    private static RequestState asked(RequestState s, Consultation consultation) {
        var more = new ArrayList<>(s.consultations());
        more.add(consultation);
        var period = s.period().stoppedOn(consultation.sentOn(), consultation.consultationId());
        var dueOn = s.answerDueOn();
        var lateAlready = dueOn != null && !consultation.sentOn().isBefore(dueOn);
        var dateIsSet = dueOn != null && period.delayedUntil() != null;
        var due = lateAlready || dateIsSet ? s.due() : due(null, false, s.calendarVersion());
        return clock(consultations(s, more), period, due);
    }

    private static RequestState told(
            RequestState s, String consultationId, LocalDate deliveredOn, @Nullable LocalDate opinionDueOn) {
        return consultations(
                s,
                changed(
                        s,
                        consultationId,
                        one -> new Consultation(
                                one.consultationId(),
                                one.thirdParty(),
                                one.article(),
                                one.sentOn(),
                                deliveredOn,
                                opinionDueOn,
                                one.endedOn())));
    }

    private static RequestState ended(RequestState s, String consultationId, LocalDate on, DueDate due) {
        var consultations = changed(
                s,
                consultationId,
                one -> new Consultation(
                        one.consultationId(),
                        one.thirdParty(),
                        one.article(),
                        one.sentOn(),
                        one.deliveredOn(),
                        one.opinionDueOn(),
                        on));
        return clock(consultations(s, consultations), s.period().resumedOn(on, consultationId), due);
    }

    private static List<Consultation> changed(
            RequestState s, String consultationId, UnaryOperator<Consultation> change) {
        return s.consultations().stream()
                .map(one -> one.consultationId().equals(consultationId) ? change.apply(one) : one)
                .toList();
    }

    private static Draft noneAfter(Draft draft) {
        return new Draft(draft.no(), Draft.Step.NONE, null, null, false, false);
    }

    private static Draft reviewed(Draft draft, ReviewKind review) {
        return new Draft(
                draft.no(),
                draft.step(),
                draft.ground(),
                draft.by(),
                draft.secrecy() || review == ReviewKind.SECRECY,
                draft.legal() || review == ReviewKind.LEGAL);
    }

    private static Draft approved(Draft draft) {
        return new Draft(draft.no(), Draft.Step.APPROVED, draft.ground(), draft.by(), draft.secrecy(), draft.legal());
    }

    private static DueDate due(@Nullable LocalDate on, boolean provisional, String calendarVersion) {
        return new DueDate(on, provisional, calendarVersion);
    }

    private static RequestState knowing(RequestState s, CountedFacts counted, List<Happened> happened) {
        return new RequestState(
                counted,
                happened,
                s.clock(),
                s.assigned(),
                s.correction(),
                s.consultations(),
                s.reasons(),
                s.fee(),
                s.draft(),
                s.deliveredOn());
    }

    private static RequestState clock(RequestState s, AnswerPeriod period, DueDate due) {
        return new RequestState(
                s.counted(),
                s.happened(),
                new Clock(period, due.on(), due.provisional(), due.calendarVersion()),
                s.assigned(),
                s.correction(),
                s.consultations(),
                s.reasons(),
                s.fee(),
                s.draft(),
                s.deliveredOn());
    }

    private static RequestState assigned(RequestState s, Assigned assigned) {
        return new RequestState(
                s.counted(),
                s.happened(),
                s.clock(),
                assigned,
                s.correction(),
                s.consultations(),
                s.reasons(),
                s.fee(),
                s.draft(),
                s.deliveredOn());
    }

    private static RequestState correction(RequestState s, Correction correction) {
        return new RequestState(
                s.counted(),
                s.happened(),
                s.clock(),
                s.assigned(),
                correction,
                s.consultations(),
                s.reasons(),
                s.fee(),
                s.draft(),
                s.deliveredOn());
    }

    private static RequestState consultations(RequestState s, List<Consultation> consultations) {
        return new RequestState(
                s.counted(),
                s.happened(),
                s.clock(),
                s.assigned(),
                s.correction(),
                consultations,
                s.reasons(),
                s.fee(),
                s.draft(),
                s.deliveredOn());
    }

    private static RequestState reasons(RequestState s, @Nullable Reasons reasons) {
        return new RequestState(
                s.counted(),
                s.happened(),
                s.clock(),
                s.assigned(),
                s.correction(),
                s.consultations(),
                reasons,
                s.fee(),
                s.draft(),
                s.deliveredOn());
    }

    private static RequestState fee(RequestState s, @Nullable Fee fee) {
        return new RequestState(
                s.counted(),
                s.happened(),
                s.clock(),
                s.assigned(),
                s.correction(),
                s.consultations(),
                s.reasons(),
                fee,
                s.draft(),
                s.deliveredOn());
    }

    private static RequestState draft(RequestState s, Draft draft) {
        return new RequestState(
                s.counted(),
                s.happened(),
                s.clock(),
                s.assigned(),
                s.correction(),
                s.consultations(),
                s.reasons(),
                s.fee(),
                draft,
                s.deliveredOn());
    }

    private static RequestState delivered(RequestState s, @Nullable LocalDate on) {
        return new RequestState(
                s.counted(),
                s.happened(),
                s.clock(),
                s.assigned(),
                s.correction(),
                s.consultations(),
                s.reasons(),
                s.fee(),
                s.draft(),
                on);
    }
}
