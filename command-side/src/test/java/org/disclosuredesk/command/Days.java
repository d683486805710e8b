package org.disclosuredesk.command;

import java.time.Clock;
import java.time.LocalDate;
import org.disclosuredesk.eventlog.EventLogConfiguration;

/** Days, as tests speak of them. */
public final class Days {

    private Days() {}

    /** A day, as 2023-03-06. */
    public static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** A clock that stands at nine in the morning of a day in China. */
    public static Clock clockOn(String day) {
        var morning = LocalDate.parse(day).atTime(9, 0).atZone(EventLogConfiguration.SHANGHAI);
        return Clock.fixed(morning.toInstant(), EventLogConfiguration.SHANGHAI);
    }
}
