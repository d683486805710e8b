package org.disclosuredesk.command;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.disclosuredesk.eventlog.EventLogConfiguration;

/** A clock that stands still until a test moves it. */
public final class TestClock extends Clock {

    private volatile Instant now = at(LocalDate.of(2026, 3, 2), LocalTime.of(9, 0));

    public void isNow(LocalDate day) {
        isNow(day, LocalTime.of(9, 0));
    }

    public void isNow(LocalDate day, LocalTime time) {
        now = at(day, time);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, EventLogConfiguration.SHANGHAI).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return EventLogConfiguration.SHANGHAI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
