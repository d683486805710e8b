package org.disclosuredesk.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a calendar does to the due date of an open request that was computed with another one.
 *
 * @param from the due date as it stands
 * @param to as this calendar has it
 */
public record DueDateMove(LocalDate from, DueDate to) {

    /**
     * The move; empty where nothing changes.
     *
     * <p>A clock that stands still has no date to move: once it runs again its date is computed anew. What is answered
     * keeps the date it was measured by.
     */
    public static Optional<DueDateMove> of(RequestState state, WorkingDays calendar) {
        var from = state.answerDueOn();
        if (!state.open() || from == null) {
            return Optional.empty();
        }
        var to = state.period().dueOn(calendar);
        var same = from.equals(to.on()) && state.provisional() == to.provisional();
        return to.on() == null || same ? Optional.empty() : Optional.of(new DueDateMove(from, to));
    }

    /** Whether the day stays and is only certain now, or not any more. */
    public boolean sameDay() {
        return from.equals(to.on());
    }
}
