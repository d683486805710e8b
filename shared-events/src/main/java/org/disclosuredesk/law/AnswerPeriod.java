package org.disclosuredesk.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The time left to answer (答复期限, arts. 30, 32-35): start, restart, stop, resumption, extension, delay.
 *
 * <p>Immutable: every act that moves it yields a new one. Its days are counted by {@link PeriodCount}.
 *
 * @param startedOn the day counting starts after: receipt, receipt of the correction, or payment of the fee
 * @param addedWorkingDays by which it was extended so far
 * @param extensionUnknown whether it was extended by nobody knows how much; the statutory most is then assumed
 * @param stops consultations, which stop the clock (art. 33 para. 3)
 * @param waitingFor what the clock waits for before it starts anew; null = nothing
 * @param delayedUntil the reasonable later day set under art. 35; null = none
 */
public record AnswerPeriod(
        LocalDate startedOn,
        int addedWorkingDays,
        boolean extensionUnknown,
        List<Stop> stops,
        @Nullable Wait waitingFor,
        @Nullable LocalDate delayedUntil) {

    /** What a clock may wait for, to start anew in full once it came. */
    public enum Wait {
        /** The applicant's correction (art. 30). */
        CORRECTION,
        /** The applicant's payment (国办函〔2020〕109号 art. 6). */
        PAYMENT
    }

    /**
     * A consultation that stops the clock.
     *
     * @param consultationId which one
     * @param from the day the letter was sent; itself still counted (reading)
     * @param to the day the opinion came, itself not counted any more (reading); null while it is awaited
     */
    public record Stop(
            String consultationId, LocalDate from, @Nullable LocalDate to) {

        boolean covers(LocalDate day) {
            return day.isAfter(from) && (to == null || !day.isAfter(to));
        }
    }

    public AnswerPeriod {
        stops = List.copyOf(stops);
    }

    /** The period of a request received on a day (art. 33 para. 2): counted from the day after. */
    public static AnswerPeriod startingOn(LocalDate receivedOn) {
        return new AnswerPeriod(receivedOn, 0, false, List.of(), null, null);
    }

    /** A notice stops it until the correction or the payment comes. */
    public AnswerPeriod waitingFor(Wait what) {
        return new AnswerPeriod(startedOn, addedWorkingDays, extensionUnknown, stops, what, delayedUntil);
    }

    /**
     * A decision was set aside: a period of its own begins the day after. Reading: what stopped, extended or delayed the
     * old period ended with the decision; consultations that are still needed are begun anew.
     */
    public static AnswerPeriod reopenedOn(LocalDate setAsideOn) {
        return startingOn(setAsideOn);
    }

    /** It runs anew in full from the day after (art. 30; fee rules art. 6); what was extended stays extended (reading). */
    public AnswerPeriod restartedOn(LocalDate day) {
        return new AnswerPeriod(day, addedWorkingDays, extensionUnknown, stops, null, null);
    }

    /** A consultation begins: the clock stops after the sending day. */
    public AnswerPeriod stoppedOn(LocalDate sentOn, String consultationId) {
        var longer = new ArrayList<>(stops);
        longer.add(new Stop(consultationId, sentOn, null));
        return new AnswerPeriod(startedOn, addedWorkingDays, extensionUnknown, longer, waitingFor, delayedUntil);
    }

    /** A consultation ends: the clock goes on the day after, unless another one is open. */
    public AnswerPeriod resumedOn(LocalDate day, String consultationId) {
        var ended = stops.stream()
                .map(stop -> stop.consultationId().equals(consultationId) && stop.to() == null
                        ? new Stop(consultationId, stop.from(), day)
                        : stop)
                .toList();
        return new AnswerPeriod(startedOn, addedWorkingDays, extensionUnknown, ended, waitingFor, delayedUntil);
    }

    /** It is extended (art. 33 para. 2); null = nobody wrote down by how much. */
    public AnswerPeriod extendedBy(@Nullable Integer workingDays) {
        return workingDays == null
                ? new AnswerPeriod(startedOn, addedWorkingDays, true, stops, waitingFor, delayedUntil)
                : new AnswerPeriod(
                        startedOn, addedWorkingDays + workingDays, extensionUnknown, stops, waitingFor, delayedUntil);
    }

    /** A reasonable later day is set (art. 35). */
    public AnswerPeriod delayedUntil(LocalDate day) {
        return new AnswerPeriod(startedOn, addedWorkingDays, extensionUnknown, stops, waitingFor, day);
    }

    /** Whether a consultation is open. */
    public boolean stopped() {
        return stops.stream().anyMatch(stop -> stop.to() == null);
    }

    /** Its length in working days: extended by 20 at most, whatever was told the applicant (art. 33 para. 2). */
    public int workingDays() {
        return StatutoryPeriod.ANSWER.workingDays()
                + (extensionUnknown
                        ? StatutoryPeriod.EXTENSION.workingDays()
                        : Math.min(StatutoryPeriod.EXTENSION.workingDays(), addedWorkingDays));
    }

    /** The last day to answer: by the working, unless a later one was set under art. 35. */
    public DueDate dueOn(WorkingDays calendar) {
        if (waitingFor != null) {
            return new DueDate(null, false, calendar.version());
        }
        if (delayedUntil != null) {
            return new DueDate(delayedUntil, false, calendar.version());
        }
        var due = count().dueOn(calendar);
        return new DueDate(due.on(), due.provisional() || due.on() != null && extensionUnknown, due.calendarVersion());
    }

    /**
     * The working: each day from the day after the start to the last, counted or not and why.
     *
     * <p>Where a consultation is open it ends on the day the clock stopped, before the period is full.
     */
    public List<CountedDay> working(WorkingDays calendar) {
        return count().working(calendar);
    }

    private PeriodCount count() {
        return new PeriodCount(startedOn, workingDays(), stops);
    }
}
