package org.disclosuredesk.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The time to dispute an answer")
class RemedyPeriodTest {

    private static final WorkingDays CALENDAR = WorkingDays.official();

    @ParameterizedTest(name = "{0} received {1}: until {2}")
    @CsvSource({
        // 60 calendar days after 3 March 2026 is Saturday 2 May, within the May holidays: Wednesday 6 May.
        "REVIEW, 2026-03-03, 2026-05-06",
        "REVIEW, 2026-03-10, 2026-05-09",
        "REVIEW, 2026-06-01, 2026-07-31",
        // Six months: the day of the same number, or the month's last.
        "SUIT, 2025-08-31, 2026-02-28",
        "SUIT, 2026-03-10, 2026-09-10",
        // 25 to 27 September are a holiday.
        "SUIT, 2026-03-25, 2026-09-28",
        "SUIT_AFTER_REVIEW, 2026-03-02, 2026-03-17",
        "SUIT_AFTER_REVIEW, 2026-01-31, 2026-02-24"
    })
    void lastDays(RemedyPeriod period, LocalDate knownOn, LocalDate last) {
        assertThat(period.lastDay(knownOn, CALENDAR)).isEqualTo(last);
    }

    @Test
    @DisplayName("is not known where nobody recorded when the answer was received")
    void notKnown() {
        assertThat(RemedyPeriod.REVIEW.lastDay(null, CALENDAR)).isNull();
    }

    @Test
    @DisplayName("names the law that sets it")
    void names() {
        assertThat(RemedyPeriod.SUIT.text().chinese() + RemedyPeriod.SUIT.article())
                .isEqualTo("行政诉讼法46");
        assertThat(RemedyPeriod.REVIEW.text().chinese() + RemedyPeriod.REVIEW.article())
                .isEqualTo("行政复议法20");
        assertThat(RemedyPeriod.SUIT_AFTER_REVIEW.article()).isEqualTo(45);
    }
}
