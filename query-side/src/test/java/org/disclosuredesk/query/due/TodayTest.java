package org.disclosuredesk.query.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.disclosuredesk.law.WorkingDays;
import org.disclosuredesk.query.words.Phrase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("How a due date stands today")
class TodayTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest(name = "today {0}, due {1}: {2}, {3} working days")
    @CsvSource({
        "2026-03-10, 2026-03-16, NORMAL, 4",
        "2026-03-10, 2026-03-13, DUE_SOON, 3",
        "2026-03-10, 2026-03-11, DUE_SOON, 1",
        "2026-03-10, 2026-03-10, DUE_SOON, 0",
        "2026-03-10, 2026-03-09, OVERDUE, -1",
        // A weekend passes no working day: overdue it is all the same.
        "2026-03-14, 2026-03-13, OVERDUE, 0",
        "2026-03-16, 2026-03-13, OVERDUE, -1",
        // The holiday of October 2026 between, and the worked Saturday after it.
        "2026-09-30, 2026-10-10, DUE_SOON, 3",
        "2026-09-30, 2026-10-12, NORMAL, 4"
    })
    void countedInWorkingDays(LocalDate today, LocalDate due, DueState state, int workingDays) {
        var stands = on(today).due(due, false);

        assertThat(stands.state()).isEqualTo(state);
        assertThat(stands.workingDays()).isEqualTo(workingDays);
        assertThat(due.isBefore(on(today).soonEndsBefore()))
                .as("the list's limit and the state agree")
                .isEqualTo(state != DueState.NORMAL);
    }

    @Test
    @DisplayName("without a date the clock stands still, and is never overdue")
    void stopped() {
        assertThat(on(LocalDate.of(2026, 3, 10)).due(null, true))
                .isEqualTo(new Due(DueState.STOPPED, null, 0, Phrase.of("due.stopped"), false));
    }

    @Test
    @DisplayName("an answer is late by the working days after the last lawful day")
    void late() {
        var today = on(LocalDate.of(2026, 3, 10));

        assertThat(today.answered(LocalDate.of(2026, 3, 13), LocalDate.of(2026, 3, 13))
                        .late())
                .isFalse();
        assertThat(today.answered(LocalDate.of(2026, 3, 17), LocalDate.of(2026, 3, 13)))
                .isEqualTo(new Answered(LocalDate.of(2026, 3, 17), LocalDate.of(2026, 3, 13), 2));
        assertThat(today.answered(LocalDate.of(2026, 3, 14), LocalDate.of(2026, 3, 13))
                        .late())
                .isTrue();
        assertThat(today.answered(LocalDate.of(2026, 3, 14), null).late()).isFalse();
    }

    private static Today on(LocalDate day) {
        var noon = day.atTime(12, 0).atZone(SHANGHAI).toInstant();
        return new Today(Clock.fixed(noon, SHANGHAI), WorkingDays::official);
    }
}
