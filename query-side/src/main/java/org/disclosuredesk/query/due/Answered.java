package org.disclosuredesk.query.due;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An answer, seen against its due date.
 *
 * @param on the day that decides: delivery, or the letter's date where no delivery is recorded
 * @param dueOn the last lawful day; null where the clock stood still
 * @param workingDaysLate 0 where it was in time
 */
public record Answered(LocalDate on, @Nullable LocalDate dueOn, int workingDaysLate) {

    /** Whether it came after the last lawful day. */
    public boolean late() {
        return dueOn != null && on.isAfter(dueOn);
    }
}
