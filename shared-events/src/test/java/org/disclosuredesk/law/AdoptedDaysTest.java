package org.disclosuredesk.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The working-day calendar, once notices are adopted")
class AdoptedDaysTest {

    private static final String AGENCY = "agency";

    private final WorkingDays shipped = WorkingDays.official();

    @Test
    @DisplayName("a year that is adopted is certain, and named in the version")
    void aYearMore() {
        var calendar = shipped.adopting(adoption(null, 2027, 1, days("2027-01-01"), days("2027-01-02")));

        assertThat(shipped.isProvisional(day("2027-01-04"))).isTrue();
        assertThat(calendar.isProvisional(day("2027-01-04"))).isFalse();
        assertThat(calendar.kindOf(day("2027-01-01"))).isEqualTo(DayKind.HOLIDAY);
        assertThat(calendar.kindOf(day("2027-01-02"))).isEqualTo(DayKind.MAKE_UP);
        assertThat(calendar.version()).isEqualTo("2019-2026/10+2027.1");
        assertThat(calendar.lastYear()).isEqualTo(2027);
        assertThat(calendar.noticesOf(2027)).containsExactly("a notice");
        assertThat(calendar.restDaysOf(2026)).isEqualTo(shipped.restDaysOf(2026));
    }

    @Test
    @DisplayName("a year that is adopted again is replaced whole, as in January 2020")
    void replacedWhole() {
        var calendar = shipped.adopting(adoption(null, 2020, 1, days("2020-01-01"), days()))
                .adopting(adoption(null, 2020, 2, days("2020-01-01", "2020-01-31"), days()));

        assertThat(calendar.restDaysOf(2020)).containsExactly(day("2020-01-01"), day("2020-01-31"));
        assertThat(calendar.makeUpDaysOf(2020)).isEmpty();
        assertThat(calendar.isWorking(day("2020-10-01"))).isTrue();
        assertThat(calendar.version()).isEqualTo("2019-2026/10+2020.2");
        assertThat(calendar.adoptions()).hasSize(1);
    }

    @Test
    @DisplayName("local holidays only add days of rest, and stay when the year is adopted anew")
    void localHolidays() {
        var local = adoption(AGENCY, 2026, 1, days("2026-03-20", "2026-10-01"), days());
        var calendar = shipped.adopting(local);

        assertThat(calendar.kindOf(day("2026-03-20"))).isEqualTo(DayKind.HOLIDAY);
        assertThat(calendar.isLocalHoliday(day("2026-03-20"))).isTrue();
        assertThat(calendar.isLocalHoliday(day("2026-10-01"))).isFalse();
        assertThat(calendar.isLocalHoliday(day("2026-03-23"))).isFalse();
        assertThat(calendar.version()).isEqualTo("2019-2026/10+local-2026.1");
        assertThat(calendar.restDaysOf(2026)).isEqualTo(shipped.restDaysOf(2026));

        var corrected = calendar.adopting(adoption(null, 2026, 1, days("2026-01-01"), days()));
        assertThat(corrected.isWorking(day("2026-03-20"))).isFalse();
        assertThat(corrected.isWorking(day("2026-10-01"))).isFalse();
        assertThat(corrected.isWorking(day("2026-10-02"))).isTrue();
        assertThat(corrected.version()).isEqualTo("2019-2026/10+local-2026.1+2026.1");

        var uncovered = shipped.adopting(adoption(AGENCY, 2027, 1, days("2027-03-22"), days()));
        assertThat(uncovered.isProvisional(day("2027-03-22"))).isTrue();
    }

    @Test
    @DisplayName("a version tells what was adopted last when it was the present one")
    void whatMovedIt() {
        var first = adoption(null, 2027, 1, days("2027-01-01"), days());
        var second = adoption(null, 2027, 2, days("2027-01-01", "2027-01-02"), days());
        var version = shipped.adopting(first).version();

        assertThat(first.newestIn(version)).isTrue();
        assertThat(second.newestIn(version)).isFalse();
        assertThat(first.newestIn(shipped.version())).isFalse();
        assertThat(second.newestIn(shipped.adopting(first).adopting(second).version()))
                .isTrue();
    }

    @Test
    @DisplayName(
            "whatever is adopted: no period ends on a day of rest, a make-up day more moves no date later, a day of rest"
                    + " more none earlier")
    void whateverIsAdopted() {
        var chance = new Random(20_190_515);
        for (var round = 0; round < 400; round++) {
            var rest = someDays(chance, 25);
            var makeUp = someDays(chance, 10).stream()
                    .filter(day -> !rest.contains(day))
                    .toList();
            var calendar = shipped.adopting(adoption(null, 2026, 1, rest, makeUp));
            var oneMore = LocalDate.of(2026, 1, 1).plusDays(chance.nextInt(365));
            var made = shipped.adopting(adoption(null, 2026, 1, without(rest, oneMore), with(makeUp, oneMore)));
            var rested = shipped.adopting(adoption(null, 2026, 1, with(rest, oneMore), without(makeUp, oneMore)));
            var period = somePeriod(chance);
            var due = period.dueOn(calendar).on();

            assertThat(calendar.isWorking(due)).isTrue();
            assertThat(period.dueOn(made).on()).isBeforeOrEqualTo(due);
            assertThat(period.dueOn(rested).on()).isAfterOrEqualTo(due);
        }
    }

    private static AnswerPeriod somePeriod(Random chance) {
        var received = LocalDate.of(2025, 12, 1).plusDays(chance.nextInt(390));
        var sent = received.plusDays(chance.nextInt(20));
        var period = AnswerPeriod.startingOn(received).extendedBy(chance.nextInt(21), null, null);
        return chance.nextBoolean()
                ? period
                : period.stoppedOn(sent, "a").resumedOn(sent.plusDays(chance.nextInt(30)), "a");
    }

    private static List<LocalDate> someDays(Random chance, int most) {
        return Stream.generate(() -> LocalDate.of(2026, 1, 1).plusDays(chance.nextInt(365)))
                .limit(chance.nextInt(most) + 1L)
                .distinct()
                .toList();
    }

    private static List<LocalDate> with(List<LocalDate> days, LocalDate day) {
        var more = new ArrayList<>(without(days, day));
        more.add(day);
        return more;
    }

    private static List<LocalDate> without(List<LocalDate> days, LocalDate day) {
        return days.stream().filter(other -> !other.equals(day)).toList();
    }

    private static Adoption adoption(
            @Nullable String agencyId, int year, int nth, List<LocalDate> rest, List<LocalDate> makeUp) {
        return new Adoption(
                agencyId,
                year,
                Adoption.version(agencyId, year, nth),
                LocalDate.of(2026, 11, 5),
                List.of("a notice"),
                rest,
                makeUp);
    }

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
