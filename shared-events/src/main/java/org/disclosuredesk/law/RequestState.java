package org.disclosuredesk.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosuredesk.events.AnswerDelivered;
import org.disclosuredesk.events.CorrectionReceived;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.RequestReceived;
import org.disclosuredesk.law.AnswerPeriod.Wait;
import org.disclosuredesk.law.term.FeeMethod;
import org.disclosuredesk.law.term.Ground;
import org.jspecify.annotations.Nullable;

/**
 * Where a request stands, as its events tell it: the pure fold that acts, lists and pages all ask.
 *
 * @param counted what the annual table needs of it
 * @param happened all that happened, in order, as it reads after every rectification
 * @param clock the period to answer and the day it ends
 * @param assigned who handles it
 * @param correction the call for a correction; null = none
 * @param consultations of third parties and other agencies, in order
 * @param reasons what the applicant was asked under art. 35; null = nothing
 * @param fee the fee charged; null = none
 * @param draft the answer being prepared
 * @param deliveredOn when the standing answer was posted or signed for; null = not recorded
 */
public record RequestState(
        CountedFacts counted,
        List<Happened> happened,
        Clock clock,
        Assigned assigned,
        @Nullable Correction correction,
        List<Consultation> consultations,
        @Nullable Reasons reasons,
        @Nullable Fee fee,
        Draft draft,
        @Nullable LocalDate deliveredOn) {

    /** An event as it reads now, and whether it was struck out. */
    public record Happened(RequestEvent event, boolean voided) {}

    /**
     * The period and its end.
     *
     * @param period the clock
     * @param answerDueOn as the last act that moved it said; null while the clock stands still
     * @param provisional whether that date may yet turn out otherwise
     * @param calendarVersion the calendar that date was computed with
     */
    public record Clock(
            AnswerPeriod period, @Nullable LocalDate answerDueOn, boolean provisional, String calendarVersion) {}

    /**
     * Who handles it.
     *
     * @param department null = nobody yet
     * @param officer account name; null = the department as a whole
     * @param internalDueOn the day by which the department owes its part; null = none set
     */
    public record Assigned(
            @Nullable String department,
            @Nullable String officer,
            @Nullable LocalDate internalDueOn) {}

    /** A call for a correction (art. 30): when, until when, and when the correction came. */
    public record Correction(
            LocalDate calledOn,
            @Nullable LocalDate correctBy,
            @Nullable LocalDate receivedOn) {}

    /**
     * A question to others (arts. 11, 17, 32, 34).
     *
     * @param deliveredOn when they got the letter; null = not recorded
     * @param opinionDueOn their last day; null = not known
     * @param endedOn null while it is open
     */
    public record Consultation(
            String consultationId,
            boolean thirdParty,
            int article,
            LocalDate sentOn,
            @Nullable LocalDate deliveredOn,
            @Nullable LocalDate opinionDueOn,
            @Nullable LocalDate endedOn) {

        /** Whether an answer is awaited. */
        public boolean open() {
            return endedOn == null;
        }
    }

    /** A question why so much or so often (art. 35): when, until when, and when reasons came. */
    public record Reasons(
            LocalDate askedOn,
            @Nullable LocalDate reasonsBy,
            @Nullable LocalDate receivedOn) {}

    /** A fee that was charged (art. 42): when, how, by when to pay, and when it was paid. */
    public record Fee(
            LocalDate noticedOn,
            @Nullable FeeMethod method,
            @Nullable LocalDate payBy,
            @Nullable LocalDate paidOn) {}

    /**
     * The answer being prepared (先审查后公开).
     *
     * @param no of the last draft; 0 = there was none
     * @param step how far it has come
     * @param ground what it would answer; null where there is none
     * @param by who drafted it; null where there is none
     * @param secrecy whether it passed the secrecy review
     * @param legal whether it passed the legal review
     */
    public record Draft(
            int no,
            Step step,
            @Nullable Ground ground,
            @Nullable String by,
            boolean secrecy,
            boolean legal) {

        /** How far a draft has come. */
        public enum Step {
            /** There is none. */
            NONE,
            /** It is written and under review. */
            WRITTEN,
            /** It is approved. */
            APPROVED
        }

        static final Draft FIRST = new Draft(0, Step.NONE, null, null, false, false);
    }

    public RequestState {
        happened = List.copyOf(happened);
        consultations = List.copyOf(consultations);
    }

    /** The state after one more event; null stands for a request of which nothing is known yet. */
    public static RequestState after(@Nullable RequestState state, RequestEvent event) {
        return RequestFold.after(state, event);
    }

    /** Where it stands. */
    public Stage stage() {
        if (counted.voided()) {
            return Stage.VOID;
        }
        if (!counted.open()) {
            return Stage.ANSWERED;
        }
        if (period().waitingFor() != null) {
            return period().waitingFor() == Wait.CORRECTION ? Stage.AWAITING_CORRECTION : Stage.AWAITING_PAYMENT;
        }
        if (period().stopped()) {
            return Stage.CONSULTING;
        }
        return switch (draft.step()) {
            case NONE -> reasonsAwaited() ? Stage.AWAITING_REASONS : Stage.IN_HAND;
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
        return open() && answerDueOn() == null;
    }

    /** Since when the clock stands still, as it reads now; null while it runs. */
    public @Nullable LocalDate stoppedSince() {
        return switch (stage()) {
            case AWAITING_CORRECTION -> correction == null ? null : correction.calledOn();
            case AWAITING_PAYMENT -> fee == null ? null : fee.noticedOn();
            case CONSULTING -> consultingSince();
            default -> null;
        };
    }

    /** Questions that overlap make one stop. */
    private @Nullable LocalDate consultingSince() {
        @Nullable LocalDate since = null;
        for (var at = consultations.size() - 1; at >= 0; at--) {
            var one = consultations.get(at);
            var goesOn = one.open() || since != null && !one.endedOn().isBefore(since);
            since = goesOn && (since == null || one.sentOn().isBefore(since)) ? one.sentOn() : since;
        }
        return since;
    }

    /** Whether the applicant was asked for reasons and has not given them. */
    public boolean reasonsAwaited() {
        return reasons != null && reasons.receivedOn() == null;
    }

    /** How many events it has had: the next one takes this number. */
    public long events() {
        return happened.size();
    }

    /** The receipt as it reads now. */
    public RequestReceived receipt() {
        return (RequestReceived) happened.get(0).event();
    }

    /** The information asked for, as it was corrected last; null where not recorded. */
    public @Nullable String informationSought() {
        return Stream.concat(
                        Stream.of(receipt().personal()),
                        events(CorrectionReceived.class).stream().map(CorrectionReceived::personal))
                .filter(Objects::nonNull)
                .flatMap(envelope -> Stream.ofNullable(envelope.value(PersonalField.INFORMATION_SOUGHT)))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** What happened and was not struck out, as it reads now. */
    public <E extends RequestEvent> List<E> events(Class<E> type) {
        return happened.stream()
                .filter(one -> !one.voided() && type.isInstance(one.event()))
                .map(one -> type.cast(one.event()))
                .toList();
    }

    /** When an answer was posted or signed for, whether or not it still stands; null where not recorded. */
    public @Nullable LocalDate deliveredOn(int decisionNo) {
        return events(AnswerDelivered.class).stream()
                .filter(delivered -> delivered.decisionNo() == decisionNo)
                .findFirst()
                .map(RequestFold::countsOn)
                .orElse(null);
    }

    /** A consultation that was begun; empty where there is no such. */
    public Optional<Consultation> consultation(String consultationId) {
        return consultations.stream()
                .filter(one -> one.consultationId().equals(consultationId))
                .findFirst();
    }

    /** The period to answer. */
    public AnswerPeriod period() {
        return clock.period();
    }

    /** The last lawful day to answer, as the last act that moved it said; null while the clock stands still. */
    public @Nullable LocalDate answerDueOn() {
        return clock.answerDueOn();
    }

    /** Whether that day may yet turn out otherwise. */
    public boolean provisional() {
        return clock.provisional();
    }

    /** The calendar that day was computed with. */
    public String calendarVersion() {
        return clock.calendarVersion();
    }

    /** That day as the act computed it. */
    public DueDate due() {
        return new DueDate(answerDueOn(), provisional(), calendarVersion());
    }

    /** Who handles it; null = nobody yet. */
    public @Nullable String department() {
        return assigned.department();
    }

    /** Account name; null = the department as a whole. */
    public @Nullable String officer() {
        return assigned.officer();
    }
}
