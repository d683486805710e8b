package org.disclosuredesk.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The time left to answer (答复期限, arts. 30, 32-35): start, restart, stop, resumption, extension, delay.
 *
 * <p>Immutable: every act that moves it yields a new one. Its days are counted by {@link PeriodCount}.
 *
 * @param startedOn the day counting starts after: receipt, receipt of the correction, or payment of the fee
 * @param extensions by which it was extended so far, in time or not
 * @param stops consultations, which stop the clock (art. 33 para. 3)
 * @param waitingFor what the clock waits for before it starts anew; null = nothing
 * @param delayedUntil the reasonable later day set under art. 35; null = none
 */
public record AnswerPeriod(
        LocalDate startedOn,
        List<Extension> extensions,
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

    /**
     * An extension, and what is needed to say whether it came in time: one that is told after the period has ended extends
     * nothing (reading).
     *
     * @param workingDays by how many; null = nobody wrote it down, the statutory most is then assumed
     * @param toldOn the day the applicant was told; null = not recorded, taken as in time
     * @param inTime whether it came in time by the last day that stood then; null = to be asked of the calendar, since a
     *     slip in what came before it was put right
     * @param startedOn the day counting started after, as it stood then
     * @param stops what had stopped the clock by then
     * @param waiting whether the clock waited then
     * @param delayedUntil the day set under art. 35 by then; null = none
     */
    public record Extension(
            @Nullable Integer workingDays,
            @Nullable LocalDate toldOn,
            @Nullable Boolean inTime,
            LocalDate startedOn,
            List<Stop> stops,
            boolean waiting,
            @Nullable LocalDate delayedUntil) {

        public Extension {
            stops = List.copyOf(stops);
        }

        private Extension judgedAnew() {
            return new Extension(workingDays, toldOn, null, startedOn, stops, waiting, delayedUntil);
        }

        private boolean counts(List<Extension> before, WorkingDays calendar) {
            if (inTime != null) {
                return inTime;
            }
            if (toldOn == null || waiting) {
                return true;
            }
            var lastDay = delayedUntil == null
                    ? new PeriodCount(startedOn, length(before), stops)
                            .dueOn(calendar)
                            .on()
                    : delayedUntil;
            return lastDay == null || !toldOn.isAfter(lastDay);
        }
    }

    public AnswerPeriod {
        extensions = List.copyOf(extensions);
        stops = List.copyOf(stops);
    }

    /** The period of a request received on a day (art. 33 para. 2): counted from the day after. */
    public static AnswerPeriod startingOn(LocalDate receivedOn) {
        return new AnswerPeriod(receivedOn, List.of(), List.of(), null, null);
    }

    /** A notice stops it until the correction or the payment comes. */
    public AnswerPeriod waitingFor(Wait what) {
        return new AnswerPeriod(startedOn, extensions, stops, what, delayedUntil);
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
        return new AnswerPeriod(day, extensions, stops, null, null);
    }

    /** A consultation begins: the clock stops after the sending day. */
    public AnswerPeriod stoppedOn(LocalDate sentOn, String consultationId) {
        var longer = new ArrayList<>(stops);
        longer.add(new Stop(consultationId, sentOn, null));
        return new AnswerPeriod(startedOn, extensions, longer, waitingFor, delayedUntil);
    }

    /** A consultation ends: the clock goes on the day after, unless another one is open. */
    public AnswerPeriod resumedOn(LocalDate day, String consultationId) {
        var ended = stops.stream()
                .map(stop -> stop.consultationId().equals(consultationId) && stop.to() == null
                        ? new Stop(consultationId, stop.from(), day)
                        : stop)
                .toList();
        return new AnswerPeriod(startedOn, extensions, ended, waitingFor, delayedUntil);
    }

    /**
     * It is extended (art. 33 para. 2).
     *
     * @param workingDays null = nobody wrote down by how much
     * @param toldOn null = not recorded
     * @param lastDay the last day to answer as it stood until then; null = none
     */
    public AnswerPeriod extendedBy(
            @Nullable Integer workingDays, @Nullable LocalDate toldOn, @Nullable LocalDate lastDay) {
        var inTime = toldOn == null || lastDay == null || !toldOn.isAfter(lastDay);
        var more = new ArrayList<>(extensions);
        more.add(new Extension(workingDays, toldOn, inTime, startedOn, stops, waitingFor != null, delayedUntil));
        return new AnswerPeriod(startedOn, more, stops, waitingFor, delayedUntil);
    }

    /** The same, but that the calendar is asked whether each extension came in time. */
    AnswerPeriod judgedAnew() {
        return new AnswerPeriod(
                startedOn, extensions.stream().map(Extension::judgedAnew).toList(), stops, waitingFor, delayedUntil);
    }

    /** A reasonable later day is set (art. 35). */
    public AnswerPeriod delayedUntil(LocalDate day) {
        return new AnswerPeriod(startedOn, extensions, stops, waitingFor, day);
    }

    /** Whether a consultation is open. */
    public boolean stopped() {
        return stops.stream().anyMatch(stop -> stop.to() == null);
    }

    /** By how many working days it was extended in time, as far as somebody wrote it down. */
    public int addedWorkingDays(WorkingDays calendar) {
        return added(inTime(calendar));
    }

    /** Whether it was extended in time by nobody knows how much. */
    public boolean extensionUnknown(WorkingDays calendar) {
        return unknown(inTime(calendar));
    }

    /** Extensions that came too late and extend nothing. */
    public List<Extension> lateExtensions(WorkingDays calendar) {
        var inTime = inTime(calendar);
        return extensions.stream().filter(one -> !inTime.contains(one)).toList();
    }

    /** Those that count, each judged by those before it. */
    private List<Extension> inTime(WorkingDays calendar) {
        var counted = new ArrayList<Extension>();
        for (var one : extensions) {
            if (one.counts(counted, calendar)) {
                counted.add(one);
            }
        }
        return counted;
    }

    private static int added(List<Extension> extensions) {
        return extensions.stream()
                .map(Extension::workingDays)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static boolean unknown(List<Extension> extensions) {
        return extensions.stream().anyMatch(one -> one.workingDays() == null);
    }

    /** Its length in working days: extended by 20 at most, whatever was told the applicant (art. 33 para. 2). */
    public int workingDays(WorkingDays calendar) {
        return length(inTime(calendar));
    }

    private static int length(List<Extension> extensions) {
        var most = StatutoryPeriod.EXTENSION.workingDays();
        return StatutoryPeriod.ANSWER.workingDays() + (unknown(extensions) ? most : Math.min(most, added(extensions)));
    }

    /** The last day to answer: by the working, unless a later one was set under art. 35. */
    public DueDate dueOn(WorkingDays calendar) {
        if (waitingFor != null) {
            return new DueDate(null, false, calendar.version());
        }
        if (delayedUntil != null) {
            return new DueDate(delayedUntil, false, calendar.version());
        }
        var due = count(calendar).dueOn(calendar);
        return new DueDate(
                due.on(), due.provisional() || due.on() != null && extensionUnknown(calendar), due.calendarVersion());
    }

    /**
     * The working: each day from the day after the start to the last, counted or not and why.
     *
     * <p>Where a consultation is open it ends on the day the clock stopped, before the period is full.
     */
    public List<CountedDay> working(WorkingDays calendar) {
        return count(calendar).working(calendar);
    }

    private PeriodCount count(WorkingDays calendar) {
        return new PeriodCount(startedOn, workingDays(calendar), stops);
    }
}
