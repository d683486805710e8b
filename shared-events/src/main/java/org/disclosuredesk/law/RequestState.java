package org.disclosuredesk.law;

import java.time.LocalDate;
import java.util.Objects;
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
import org.disclosuredesk.law.term.DeliveryWay;
import org.jspecify.annotations.Nullable;

/**
 * Where a request stands, as its events tell it: the pure fold that acts, lists and pages all ask.
 *
 * @param counted what the annual table needs of it
 * @param events how many events it has had: the next one takes this number
 * @param period the clock
 * @param answerDueOn as the last act that moved it said; null while the clock stands still
 * @param provisional whether that date may yet turn out otherwise
 * @param calendarVersion the calendar that date was computed with
 * @param department who handles it; null = nobody yet
 * @param officer account name; null = the department as a whole
 * @param draft the step the current draft has reached
 * @param reasonsAwaited whether the applicant was asked for reasons and has not given them
 * @param deliveredOn when the standing answer was posted or signed for; null = not recorded
 */
public record RequestState(
        CountedFacts counted,
        long events,
        AnswerPeriod period,
        @Nullable LocalDate answerDueOn,
        boolean provisional,
        String calendarVersion,
        @Nullable String department,
        @Nullable String officer,
        Draft draft,
        boolean reasonsAwaited,
        @Nullable LocalDate deliveredOn) {

    private static final Reactions<RequestState, RequestEvent> REACTIONS = Reactions.<RequestState, RequestEvent>to(
                    RequestEvent.class)
            .on(RequestReceived.class, (none, e) -> none)
            .on(RequestAssigned.class, (s, e) -> s.given(e.department(), e.officer()))
            .on(
                    CorrectionCalledFor.class,
                    (s, e) -> s.clock(s.period.waitingFor(Wait.CORRECTION)).due(null, false, s.calendarVersion))
            .on(
                    CorrectionReceived.class,
                    (s, e) -> s.clock(s.period.restartedOn(e.receivedOn()))
                            .due(e.answerDueOn(), e.provisional(), e.calendarVersion()))
            .on(ThirdPartyConsulted.class, (s, e) -> s.stopped(e.sentOn(), e.consultationId()))
            .on(
                    ThirdPartyOpinionReceived.class,
                    (s, e) -> s.clock(s.period.resumedOn(e.receivedOn(), e.consultationId()))
                            .due(e.answerDueOn(), e.provisional(), e.calendarVersion()))
            .on(
                    ThirdPartyConsultationEnded.class,
                    (s, e) -> s.clock(s.period.resumedOn(e.endedOn(), e.consultationId()))
                            .due(e.answerDueOn(), e.provisional(), e.calendarVersion()))
            .on(OtherAgencyConsulted.class, (s, e) -> s.stopped(e.sentOn(), e.consultationId()))
            .on(
                    OtherAgencyAnswered.class,
                    (s, e) -> s.clock(s.period.resumedOn(e.answeredOn(), e.consultationId()))
                            .due(e.answerDueOn(), e.provisional(), e.calendarVersion()))
            .on(
                    OtherAgencyConsultationEnded.class,
                    (s, e) -> s.clock(s.period.resumedOn(e.endedOn(), e.consultationId()))
                            .due(e.answerDueOn(), e.provisional(), e.calendarVersion()))
            .on(
                    PeriodExtended.class,
                    (s, e) -> s.clock(s.period.extendedBy(e.workingDays()))
                            .due(e.answerDueOn(), e.provisional(), e.calendarVersion()))
            .on(ReasonsAskedFor.class, (s, e) -> s.awaitingReasons(true))
            .on(ReasonsReceived.class, (s, e) -> s.awaitingReasons(false))
            .on(
                    AnswerDelayed.class,
                    (s, e) -> s.clock(e.answerDueOn() == null ? s.period : s.period.delayedUntil(e.answerDueOn()))
                            .due(e.answerDueOn(), e.provisional(), e.calendarVersion()))
            .on(
                    FeeCharged.class,
                    (s, e) -> s.clock(s.period.waitingFor(Wait.PAYMENT)).due(null, false, s.calendarVersion))
            .on(
                    FeePaid.class,
                    (s, e) -> s.clock(s.period.restartedOn(e.paidOn()))
                            .due(e.answerDueOn(), e.provisional(), e.calendarVersion()))
            .on(AnswerDrafted.class, (s, e) -> s.drafted(Draft.WRITTEN))
            .on(AnswerReturned.class, (s, e) -> s.drafted(Draft.NONE))
            .on(AnswerApproved.class, (s, e) -> s.drafted(Draft.APPROVED))
            .on(
                    Decision.class,
                    (s, e) -> s.drafted(Draft.NONE).awaitingReasons(false).delivered(null))
            .on(AnswerDelivered.class, (s, e) -> s.delivered(countsOn(e)))
            .on(AnswerDueDateMoved.class, (s, e) -> s.due(e.answerDueOn(), e.provisional(), e.calendarVersion()))
            .on(
                    DecisionSetAside.class,
                    (s, e) -> s.clock(AnswerPeriod.reopenedOn(e.setAsideOn()))
                            .due(e.answerDueOn(), e.provisional(), e.calendarVersion())
                            .delivered(null))
            .on(RecordRectified.class, RequestState::rectified)
            .ignoring(
                    RequestSplit.class,
                    AttachmentAdded.class,
                    ThirdPartyNoticeDelivered.class,
                    OtherAgencyNoticeDelivered.class,
                    AnswerReviewed.class,
                    LetterIssued.class,
                    RequestCarriedOver.class,
                    CarryOverWithdrawn.class)
            .complete();

    /** Posting counts on the day of posting, everything else when it was signed for (国办公开办函〔2016〕235号). */
    private static @Nullable LocalDate countsOn(AnswerDelivered event) {
        var posted = event.way() == DeliveryWay.POST || event.signedOn() == null;
        return posted && event.sentOn() != null ? event.sentOn() : event.signedOn();
    }

    /** How far the current draft has come. */
    public enum Draft {
        /** There is none. */
        NONE,
        /** It is written and under review. */
        WRITTEN,
        /** It is approved. */
        APPROVED
    }

    /** The state after one more event; null stands for a request of which nothing is known yet. */
    public static RequestState after(@Nullable RequestState state, RequestEvent event) {
        if (state == null) {
            return first((RequestReceived) event, CountedFacts.after(null, event, 0));
        }
        var counted = CountedFacts.after(state.counted, event, state.events);
        return REACTIONS.after(state.counting(counted), event);
    }

    private static RequestState first(RequestReceived event, CountedFacts counted) {
        return new RequestState(
                counted,
                1,
                AnswerPeriod.startingOn(event.receivedOn()),
                event.answerDueOn(),
                event.provisional(),
                event.calendarVersion(),
                event.department(),
                null,
                Draft.NONE,
                false,
                null);
    }

    /** Where it stands. */
    public Stage stage() {
        if (counted.voided()) {
            return Stage.VOID;
        }
        if (!counted.open()) {
            return Stage.ANSWERED;
        }
        if (period.waitingFor() != null) {
            return period.waitingFor() == Wait.CORRECTION ? Stage.AWAITING_CORRECTION : Stage.AWAITING_PAYMENT;
        }
        if (period.stopped()) {
            return Stage.CONSULTING;
        }
        if (reasonsAwaited) {
            return Stage.AWAITING_REASONS;
        }
        return switch (draft) {
            case NONE -> Stage.IN_HAND;
            case WRITTEN -> Stage.UNDER_REVIEW;
            case APPROVED -> Stage.APPROVED;
        };
    }

    /** Whether it waits for an answer. */
    public boolean open() {
        return counted.open();
    }

    /** Whether the clock stands still. */
    public boolean clockStopped() {
        return open() && answerDueOn == null;
    }

    /** A letter sent after the last day to answer stops nothing: what is late stays late. */
    private RequestState stopped(LocalDate sentOn, String consultationId) {
        var stopped = clock(period.stoppedOn(sentOn, consultationId));
        var lateAlready = answerDueOn != null && !sentOn.isBefore(answerDueOn);
        return lateAlready ? stopped : stopped.due(null, false, calendarVersion);
    }

    /** The clock runs from another day where the one it ran from was a slip. */
    private RequestState rectified(RecordRectified event) {
        var receipt = event.eventSequence() == 0 && "receivedOn".equals(event.field());
        var settingAside = "setAsideOn".equals(event.field());
        var restarts =
                (receipt || settingAside) && Objects.equals(period.startedOn().toString(), event.from());
        var moved = restarts
                ? new AnswerPeriod(
                        LocalDate.parse(event.to()),
                        period.addedWorkingDays(),
                        period.extensionUnknown(),
                        period.stops(),
                        period.waitingFor(),
                        period.delayedUntil())
                : period;
        return clock(moved).due(event.answerDueOn(), event.provisional(), event.calendarVersion());
    }

    private RequestState counting(CountedFacts facts) {
        return new RequestState(
                facts,
                events + 1,
                period,
                answerDueOn,
                provisional,
                calendarVersion,
                department,
                officer,
                draft,
                reasonsAwaited,
                deliveredOn);
    }

    private RequestState clock(AnswerPeriod moved) {
        return new RequestState(
                counted,
                events,
                moved,
                answerDueOn,
                provisional,
                calendarVersion,
                department,
                officer,
                draft,
                reasonsAwaited,
                deliveredOn);
    }

    private RequestState due(@Nullable LocalDate on, boolean mayMove, String calendar) {
        return new RequestState(
                counted,
                events,
                period,
                on,
                mayMove,
                calendar,
                department,
                officer,
                draft,
                reasonsAwaited,
                deliveredOn);
    }

    private RequestState given(String toDepartment, @Nullable String toOfficer) {
        return new RequestState(
                counted,
                events,
                period,
                answerDueOn,
                provisional,
                calendarVersion,
                toDepartment,
                toOfficer,
                draft,
                reasonsAwaited,
                deliveredOn);
    }

    private RequestState drafted(Draft step) {
        return new RequestState(
                counted,
                events,
                period,
                answerDueOn,
                provisional,
                calendarVersion,
                department,
                officer,
                step,
                reasonsAwaited,
                deliveredOn);
    }

    private RequestState awaitingReasons(boolean awaited) {
        return new RequestState(
                counted,
                events,
                period,
                answerDueOn,
                provisional,
                calendarVersion,
                department,
                officer,
                draft,
                awaited,
                deliveredOn);
    }

    private RequestState delivered(@Nullable LocalDate on) {
        return new RequestState(
                counted,
                events,
                period,
                answerDueOn,
                provisional,
                calendarVersion,
                department,
                officer,
                draft,
                reasonsAwaited,
                on);
    }
}
