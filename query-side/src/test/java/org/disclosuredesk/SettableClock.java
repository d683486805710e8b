package org.disclosuredesk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.disclosuredesk.eventlog.EventLogConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that stands at noon of the day it was set to. */
@TestConfiguration(proxyBeanMethods = false)
public class SettableClock extends Clock {

    private volatile LocalDate today = LocalDate.of(2026, 11, 24);

    @Bean
    @Primary
    Clock testClock() {
        return this;
    }

    public void set(LocalDate day) {
        today = day;
    }

    @Override
    public ZoneId getZone() {
        return EventLogConfiguration.SHANGHAI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return today.atTime(12, 0).atZone(getZone()).toInstant();
    }
}
