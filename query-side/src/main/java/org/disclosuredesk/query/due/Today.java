package org.disclosuredesk.query.due;

import java.time.Clock;
import java.time.LocalDate;
import org.disclosuredesk.calendar.Calendars;
import org.disclosuredesk.query.words.Phrase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Today at the office, and how due dates stand by it, counted in working days. */
@Component
public class Today {

    /** With so many working days left, or fewer, an answer is due soon. */
    public static final int SOON = 3;

    private final Clock clock;
    private final Calendars calendars;

    Today(Clock clock, Calendars calendars) {
        this.clock = clock;
        this.calendars = calendars;
    }

    /** The day itself. */
    public LocalDate date() {
        return LocalDate.now(clock);
    }

    /** The first day that is not due soon any more. */
    public LocalDate soonEndsBefore() {
        return calendars.current().after(date(), SOON + 1);
    }

    /** How an open request stands. */
    public Due due(@Nullable LocalDate on, boolean provisional) {
        if (on == null) {
            return new Due(DueState.STOPPED, null, 0, Phrase.of("due.stopped"), false);
        }
        var today = date();
        var left = calendars.current().between(today, on);
        if (on.isBefore(today)) {
            return new Due(DueState.OVERDUE, on, left, over(-left), provisional);
        }
        var said = on.equals(today) ? Phrase.of("due.today") : Phrase.of("due.left", left);
        return new Due(left <= SOON ? DueState.DUE_SOON : DueState.NORMAL, on, left, said, provisional);
    }

    /** On the rest days after the last lawful day it is overdue, but by no working day yet. */
    private static Phrase over(int workingDays) {
        return workingDays == 0 ? Phrase.of("due.just-over") : Phrase.of("due.over", workingDays);
    }

    /** How an answer stands against its due date. */
    public Answered answered(LocalDate on, @Nullable LocalDate dueOn) {
        return new Answered(
                on, dueOn, dueOn == null ? 0 : Math.max(0, calendars.current().between(dueOn, on)));
    }
}
