package org.disclosuredesk.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Every day of receipt from 2019 to 2026, counted a second time")
class EveryReceiptDayTest {

    private final WorkingDays calendar = WorkingDays.official();
    private final PlainCalendar plain = PlainCalendar.ofTheNotices();

    @ParameterizedTest(name = "{0} working days")
    @ValueSource(ints = {7, 15, 20, 40})
    @DisplayName("gives the due date that the notices give, and says where no notice says anything")
    void everyDay(int length) {
        days("2019-01-01", "2027-01-01").forEach(received -> {
            var due = plain.dueOn(received, length);
            var counted = new PeriodCount(received, length, List.of()).dueOn(calendar);

            assertThat(counted.on()).as("%s + %d", received, length).isEqualTo(due);
            assertThat(counted.provisional()).as("%s + %d", received, length).isEqualTo(plain.isUnknown(due));
            assertThat(calendar.after(received, length)).isEqualTo(due);
        });
    }

    @Test
    @DisplayName("art. 33 para. 2: 20 working days are the period, 40 the longest it can be extended to")
    void thePeriodItself() {
        days("2019-01-01", "2027-01-01").forEach(received -> {
            var period = AnswerPeriod.startingOn(received);

            assertThat(period.dueOn(calendar).on()).isEqualTo(plain.dueOn(received, 20));
            assertThat(period.extendedBy(20, null, null).dueOn(calendar).on()).isEqualTo(plain.dueOn(received, 40));
        });
    }

    @Test
    @DisplayName("and its working counts the same days")
    void theWorking() {
        days("2019-01-01", "2027-01-01").forEach(received -> {
            var working = AnswerPeriod.startingOn(received).working(calendar);

            assertThat(working.get(0).day()).isEqualTo(received.plusDays(1));
            assertThat(working)
                    .as(received.toString())
                    .allMatch(day -> day.number() > 0 == plain.works(day.day()))
                    .last()
                    .extracting(CountedDay::number)
                    .isEqualTo(20);
        });
    }

    @Test
    @DisplayName(
            "'weekdays less holidays' is wrong on 538 of the 1,496 working days of 2020 to 2025: too late, by up to 11 days")
    void weekdaysLessHolidays() {
        var received =
                days("2020-01-01", "2026-01-01").stream().filter(plain::works).toList();
        var late = new TreeMap<LocalDate, Long>();
        for (var day : received) {
            var due = AnswerPeriod.startingOn(day).dueOn(calendar).on();
            var seems = plain.seemsDueOn(day, 20);
            if (!seems.equals(due)) {
                late.put(day, ChronoUnit.DAYS.between(due, seems));
            }
        }
        var worst = late.values().stream().mapToLong(Long::longValue).max().orElseThrow();

        assertThat(received).hasSize(1_496);
        assertThat(late).hasSize(538);
        assertThat(late.values()).allMatch(days -> days > 0);
        assertThat(worst).isEqualTo(11);
        assertThat(late.entrySet().stream().filter(day -> day.getValue() == worst))
                .extracting(day -> day.getKey().toString())
                .contains("2021-09-02");
        assertThat(AnswerPeriod.startingOn(LocalDate.of(2021, 9, 2))
                        .dueOn(calendar)
                        .on())
                .isEqualTo("2021-09-30");
        assertThat(plain.seemsDueOn(LocalDate.of(2021, 9, 2), 20)).isEqualTo("2021-10-11");
    }

    private static List<LocalDate> days(String from, String before) {
        return LocalDate.parse(from).datesUntil(LocalDate.parse(before)).toList();
    }
}
