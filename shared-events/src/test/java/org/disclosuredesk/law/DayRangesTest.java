package org.disclosuredesk.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Days of a year in one line")
class DayRangesTest {

    @Test
    @DisplayName("are written and read back, days in a row as a range, across a month's end too")
    void backAndForth() {
        var days = WorkingDays.official().restDaysOf(2025);

        assertThat(DayRanges.text(days))
                .isEqualTo("2025-01-01,2025-01-28..2025-02-04,2025-04-04..2025-04-06,2025-05-01..2025-05-05,"
                        + "2025-05-31..2025-06-02,2025-10-01..2025-10-08");
        assertThat(DayRanges.days(DayRanges.text(days))).contains(days);
        assertThat(DayRanges.days("")).contains(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-13-01", "2025-01-02..2025-01-01", "2025-01-01..2099-01-01", "x", "2025-01-01-2025-01-02"})
    @DisplayName("are refused where they are none")
    void refused(String text) {
        assertThat(DayRanges.days(text)).isEmpty();
    }
}
