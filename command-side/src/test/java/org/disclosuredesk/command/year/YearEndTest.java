package org.disclosuredesk.command.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosuredesk.command.Requests.received;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.TreeSet;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.disclosuredesk.command.TestClock;
import org.disclosuredesk.command.TestDesk;
import org.disclosuredesk.command.known.KnownYears;
import org.disclosuredesk.eventlog.EventLogConfiguration;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.law.Ids;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.support.CronExpression;

@SpringBootTest(properties = "desk.year-end.automatic=true")
@DisplayName("The year's end")
class YearEndTest {

    @Autowired
    YearEnd yearEnd;

    @Autowired
    TestDesk desk;

    @Autowired
    TestClock clock;

    @Autowired
    KnownYears years;

    @Autowired
    EventStore log;

    @Test
    @DisplayName("closes the ended years of every agency by itself")
    void closesTheEndedYearsOfEveryAgency() {
        clock.isNow(LocalDate.of(2025, 12, 30));
        var one = desk.newAgency();
        var other = desk.newAgency();
        desk.perform(received(one, "1", "2024-12-01"));
        desk.perform(received(other, "1", "2025-12-01"));
        clock.isNow(LocalDate.of(2026, 1, 1), LocalTime.MIDNIGHT);

        yearEnd.beforeOpening();

        assertThat(years.closed(one, 2024)).isTrue();
        assertThat(years.closed(one, 2025)).isTrue();
        assertThat(years.closed(other, 2024)).isFalse();
        assertThat(years.closed(other, 2025)).isTrue();
        var closed = log.readEvents(Ids.year(other, 2025)).peek();
        assertThat(Provenance.of(closed.getMetaData()).via()).isEqualTo(Provenance.Via.DESK);
    }

    @Test
    @DisplayName("comes at 00:00 on 1 January in China, again in the first hour, and every hour until it succeeds")
    void comesAtMidnight() throws NoSuchMethodException {
        var schedules = YearEnd.class.getDeclaredMethod("closeEndedYears").getAnnotationsByType(Scheduled.class);
        var runs = new TreeSet<LocalDateTime>();
        for (var schedule : schedules) {
            assertThat(schedule.zone()).isEqualTo(EventLogConfiguration.SHANGHAI.getId());
            var next = ZonedDateTime.of(2025, 12, 31, 23, 59, 0, 0, EventLogConfiguration.SHANGHAI);
            for (var run = 0; run < 6; run++) {
                next = CronExpression.parse(schedule.cron()).next(next);
                runs.add(next.toLocalDateTime());
            }
        }

        assertThat(runs)
                .startsWith(
                        LocalDateTime.of(2026, 1, 1, 0, 0),
                        LocalDateTime.of(2026, 1, 1, 0, 10),
                        LocalDateTime.of(2026, 1, 1, 0, 20),
                        LocalDateTime.of(2026, 1, 1, 0, 30))
                .contains(LocalDateTime.of(2026, 1, 1, 1, 30), LocalDateTime.of(2026, 1, 1, 2, 30));
    }
}
