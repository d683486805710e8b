package org.disclosuredesk.query.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request whose due date moves or moved with the calendar.
 *
 * @param from the old date
 * @param to the new one
 * @param provisional whether the new one may yet turn out otherwise
 */
public record Moved(
        String requestId,
        String registerNo,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean provisional) {

    /** Whether the day stays and only its certainty changed. */
    public boolean sameDay() {
        return from != null && from.equals(to);
    }
}
