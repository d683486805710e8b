package org.disclosuredesk.query.calculator;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.disclosuredesk.law.AnswerPeriod;
import org.disclosuredesk.law.DueDate;
import org.disclosuredesk.law.ReceiptDay;
import org.disclosuredesk.law.StatutoryPeriod;
import org.disclosuredesk.law.WorkingDays;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.query.casefile.WhyThisDate;
import org.disclosuredesk.query.casefile.Working;
import org.disclosuredesk.query.words.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What the calculator makes of what was typed.
 *
 * @param faults what cannot be; then nothing was worked out
 * @param due the due date; null with faults
 * @param basis what makes a day the day of receipt, by the channel that was chosen; null where none was
 * @param why the working; null with faults
 */
public record Calculation(
        List<Phrase> faults,
        @Nullable DueDate due,
        @Nullable Phrase basis,
        @Nullable WhyThisDate why) {

    private static final int FIRST_YEAR = 2008;
    private static final int LAST_YEAR = 2099;

    /** Reads the days one by one and notes what is wrong with them. */
    private static final class Reading {

        private final List<Phrase> faults = new ArrayList<>();

        @Nullable LocalDate day(@Nullable String typed) {
            if (typed == null || typed.isBlank()) {
                return null;
            }
            try {
                var day = LocalDate.parse(typed.strip());
                if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                    faults.add(Phrase.of("calculator.far", day));
                    return null;
                }
                return day;
            } catch (DateTimeParseException e) {
                faults.add(Phrase.of("calculator.not-a-date", typed.strip()));
                return null;
            }
        }

        /** A day from which the period starts anew, and which cannot lie before receipt. */
        @Nullable LocalDate after(LocalDate received, @Nullable String typed, String ifEarly) {
            var day = day(typed);
            if (day != null && day.isBefore(received)) {
                faults.add(Phrase.of(ifEarly, day, received));
                return null;
            }
            return day;
        }

        int extension(@Nullable String typed) {
            try {
                var days = typed == null || typed.isBlank() ? 0 : Integer.parseInt(typed.strip());
                if (days >= 0 && days <= StatutoryPeriod.EXTENSION.workingDays()) {
                    return days;
                }
            } catch (NumberFormatException e) {
                // Named below like any other figure that cannot be.
            }
            faults.add(Phrase.of("calculator.extension", String.valueOf(typed)));
            return 0;
        }
    }

    /**
     * The calculation; null while no day of receipt was typed.
     *
     * @param asked the fields, by name
     * @param from the sending days of consultations
     * @param to the days their opinions came, in the same order; blank = not yet
     */
    static @Nullable Calculation of(
            Map<String, String> asked, List<String> from, List<String> to, WorkingDays calendar, LocalDate today) {
        var reading = new Reading();
        var received = reading.day(asked.get("received"));
        if (received == null) {
            return reading.faults.isEmpty() ? null : wrong(reading);
        }
        var corrected = reading.after(received, asked.get("corrected"), "calculator.corrected-early");
        var paid = reading.after(received, asked.get("paid"), "calculator.paid-early");
        var extension = reading.extension(asked.get("extended"));
        var period = consulted(reading, AnswerPeriod.startingOn(received).extendedBy(extension, null, null), from, to);
        if (!reading.faults.isEmpty()) {
            return wrong(reading);
        }
        var paidLast = paid != null && (corrected == null || !paid.isBefore(corrected));
        var restart = paidLast ? paid : corrected;
        period = restart == null ? period : period.restartedOn(restart);
        var startedBy = restart == null ? "RequestReceived" : paidLast ? "FeePaid" : "CorrectionReceived";
        var due = period.dueOn(calendar);
        return new Calculation(
                List.of(), due, basis(asked.get("channel")), Working.of(period, due, startedBy, calendar, today));
    }

    private static Calculation wrong(Reading reading) {
        return new Calculation(List.copyOf(reading.faults), null, null, null);
    }

    private static AnswerPeriod consulted(Reading reading, AnswerPeriod period, List<String> from, List<String> to) {
        var stopped = period;
        for (var no = 0; no < Math.max(from.size(), to.size()); no++) {
            var sent = reading.after(period.startedOn(), at(from, no), "calculator.span-early");
            var came = reading.day(at(to, no));
            if (sent == null) {
                if (came != null && at(from, no).isBlank()) {
                    reading.faults.add(Phrase.of("calculator.span-from", came));
                }
                continue;
            }
            if (came != null && came.isBefore(sent)) {
                reading.faults.add(Phrase.of("calculator.span-order", sent, came));
                continue;
            }
            var consultation = String.valueOf(no);
            stopped = stopped.stoppedOn(sent, consultation);
            stopped = came == null ? stopped : stopped.resumedOn(came, consultation);
        }
        return stopped;
    }

    private static String at(List<String> values, int no) {
        return no < values.size() ? values.get(no) : "";
    }

    private static @Nullable Phrase basis(@Nullable String channel) {
        return Stream.of(Channel.values())
                .filter(known -> known.name().equals(channel))
                .map(known -> Phrase.of(
                        "calculator.basis",
                        Phrase.of("basis." + ReceiptDay.basisOf(known).name())))
                .findFirst()
                .orElse(null);
    }
}
