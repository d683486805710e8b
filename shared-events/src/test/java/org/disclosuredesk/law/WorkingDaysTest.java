package org.disclosuredesk.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The working-day calendar")
class WorkingDaysTest {

    private final WorkingDays calendar = WorkingDays.official();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // Spring Festival, with its make-up days 01-26 and 02-08
        "2025-01-20, 2025-02-05, 2025-02-14, 2025-02-21, 2025-03-21",
        // National Day, with its make-up days 09-28 and 10-11
        "2025-09-22, 2025-09-30, 2025-10-17, 2025-10-24, 2025-11-21",
        "2026-02-10, 2026-02-26, 2026-03-09, 2026-03-16, 2026-04-14",
        // received on a working Saturday
        "2026-02-14, 2026-03-03, 2026-03-13, 2026-03-20, 2026-04-20",
        // received on a holiday
        "2026-02-16, 2026-03-03, 2026-03-13, 2026-03-20, 2026-04-20",
        // ends on a working Saturday
        "2026-04-27, 2026-05-09, 2026-05-20, 2026-05-27, 2026-06-25",
        "2026-09-18, 2026-09-29, 2026-10-15, 2026-10-22, 2026-11-19"
    })
    @DisplayName("7, 15, 20 and 40 working days after a receipt, the day of receipt not counted")
    void workingDaysAfterAReceipt(LocalDate receipt, LocalDate in7, LocalDate in15, LocalDate in20, LocalDate in40) {
        assertThat(calendar.after(receipt, 7)).isEqualTo(in7);
        assertThat(calendar.after(receipt, 15)).isEqualTo(in15);
        assertThat(calendar.after(receipt, 20)).isEqualTo(in20);
        assertThat(calendar.after(receipt, 40)).isEqualTo(in40);
        assertThat(calendar.between(receipt, in40)).isEqualTo(40);
        assertThat(calendar.between(in40, receipt)).isEqualTo(-40);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2019, 250", "2020, 249", "2021, 250", "2022, 249", "2023, 249", "2024, 251", "2025, 248", "2026, 248"})
    @DisplayName("how many working days a year has")
    void howManyWorkingDaysAYearHas(int year, int workingDays) {
        assertThat(calendar.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(workingDays);
        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(calendar::isWorking)
                        .count())
                .isEqualTo(workingDays);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2023-03-06, WORKING",
        "2023-03-05, WEEKEND",
        "2023-10-02, HOLIDAY",
        "2023-10-01, HOLIDAY",
        "2023-10-07, MAKE_UP",
        "2023-10-08, MAKE_UP",
        "2022-12-31, HOLIDAY",
        // extended in the middle of the year before it was over
        "2020-01-31, HOLIDAY",
        "2020-02-02, HOLIDAY",
        "2019-05-05, MAKE_UP",
        "2026-02-14, MAKE_UP"
    })
    @DisplayName("what kind of day it is")
    void whatKindOfDayItIs(LocalDate day, DayKind kind) {
        assertThat(calendar.kindOf(day)).isEqualTo(kind);
        assertThat(calendar.isWorking(day)).isEqualTo(kind == DayKind.WORKING || kind == DayKind.MAKE_UP);
    }

    @Test
    @DisplayName("every day a notice names is what the notice says, whatever day of the week it is")
    void everyDayANoticeNamesIsWhatItSays() {
        assertThat(LocalDate.of(2019, 1, 1)
                        .datesUntil(LocalDate.of(2027, 1, 1))
                        .filter(day -> calendar.kindOf(day) == DayKind.MAKE_UP))
                .hasSize(52)
                .allMatch(day -> day.getDayOfWeek().getValue() >= 6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-12-31", "2027-01-01", "2027-02-08"})
    @DisplayName("outside the years of the notices a day may turn out otherwise")
    void outsideTheNoticesADayIsProvisional(LocalDate day) {
        assertThat(calendar.isProvisional(day)).isTrue();
    }

    @Test
    @DisplayName("the public holidays that fall on the same days each year rest without a notice, and stay provisional")
    void holidaysOfEachYear() {
        assertThat(LocalDate.of(2027, 1, 1)
                        .datesUntil(LocalDate.of(2028, 1, 1))
                        .filter(day -> calendar.kindOf(day) == DayKind.HOLIDAY))
                .extracting(LocalDate::toString)
                .containsExactly("2027-01-01", "2027-05-01", "2027-05-02", "2027-10-01", "2027-10-02", "2027-10-03");
        assertThat(calendar.kindOf(LocalDate.of(2027, 5, 3))).isEqualTo(DayKind.WORKING);
        assertThat(calendar.isProvisional(LocalDate.of(2027, 5, 1))).isTrue();
        assertThat(calendar.kindOf(LocalDate.of(2018, 5, 1)))
                .as("before the revision was in force")
                .isEqualTo(DayKind.WORKING);
        assertThat(calendar.kindOf(LocalDate.of(2025, 10, 9)))
                .as("a year with a notice is what the notice says")
                .isEqualTo(DayKind.WORKING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-01-01", "2026-12-31"})
    @DisplayName("within them it may not")
    void withinTheNoticesItIsNot(LocalDate day) {
        assertThat(calendar.isProvisional(day)).isFalse();
    }

    @Test
    @DisplayName("it names its notices and itself")
    void namesItsNoticesAndItself() {
        assertThat(calendar.firstYear()).isEqualTo(2019);
        assertThat(calendar.lastYear()).isEqualTo(2026);
        assertThat(calendar.notices()).hasSize(10).allMatch(notice -> notice.contains("www.gov.cn/zhengce/"));
        assertThat(calendar.version()).isEqualTo("2019-2026/10");
    }

    @Test
    @DisplayName("it lists the days that the notices of a year name, in order, and none where there is no notice")
    void listsTheDaysOfAYear() {
        assertThat(calendar.makeUpDaysOf(2025))
                .extracting(LocalDate::toString)
                .containsExactly("2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11");
        assertThat(calendar.restDaysOf(2025))
                .contains(LocalDate.of(2025, 1, 28))
                .isSorted();
        assertThat(calendar.noticesOf(2025)).hasSize(1);
        assertThat(calendar.makeUpDaysOf(2027)).isEmpty();
        assertThat(calendar.restDaysOf(2027)).isEmpty();
        assertThat(calendar.noticesOf(2027)).isEmpty();
    }
}
