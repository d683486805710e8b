package org.disclosuredesk.query.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.disclosuredesk.law.WorkingDays;
import org.disclosuredesk.query.dashboard.DaysTaken.Way;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How many working days answers took")
class DaysTakenTest {

    private static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);

    private static Way until(int day) {
        return new Way(MARCH_2, LocalDate.of(2026, 3, day));
    }

    private static DaysTaken of(Map<Way, Integer> ways) {
        return DaysTaken.of(ways, WorkingDays.official());
    }

    @Test
    @DisplayName("is unknown without an answer")
    void none() {
        assertThat(of(Map.of()).median()).isEmpty();
        assertThat(of(Map.of()).within(90)).isEmpty();
    }

    @Test
    @DisplayName("the day after a Monday is one, the Monday after five; answered on the spot is none")
    void counted() {
        assertThat(of(Map.of(until(3), 1)).median()).hasValue(1);
        assertThat(of(Map.of(until(9), 1)).median()).hasValue(5);
        assertThat(of(Map.of(until(2), 1)).median()).hasValue(0);
    }

    @Test
    @DisplayName("the median is the middle one, of two the earlier; nine of ten are the nearest rank")
    void ranks() {
        assertThat(of(Map.of(until(3), 1, until(9), 1)).median()).hasValue(1);
        assertThat(of(Map.of(until(3), 1, until(4), 1, until(9), 1)).median()).hasValue(2);
        assertThat(of(Map.of(until(3), 9, until(9), 1)).within(90)).hasValue(1);
        assertThat(of(Map.of(until(3), 8, until(9), 1)).within(90)).hasValue(5);
    }
}
