package org.disclosuredesk.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.disclosuredesk.law.AnswerPeriod.Wait;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Arts. 30, 32-35: the time left to answer")
class AnswerPeriodTest {

    private final WorkingDays calendar = WorkingDays.official();

    /** A Monday; of the days after it, up to the twentieth working day, all are ordinary weekdays and weekends. */
    private final AnswerPeriod period = AnswerPeriod.startingOn(day("2023-03-06"));

    @ParameterizedTest(name = "received {0}, due {1}")
    @CsvSource({
        "2023-03-06, 2023-04-03",
        "2022-09-30, 2022-11-02",
        "2025-01-20, 2025-02-21",
        "2025-09-22, 2025-10-24",
        "2026-02-14, 2026-03-20",
        "2026-02-16, 2026-03-20",
        "2026-04-27, 2026-05-27"
    })
    @DisplayName("Art. 33 para. 2: twenty working days from the day after receipt")
    void twentyWorkingDaysFromTheDayAfterReceipt(LocalDate receivedOn, LocalDate dueOn) {
        var due = AnswerPeriod.startingOn(receivedOn).dueOn(calendar);

        assertThat(due).isEqualTo(new DueDate(dueOn, false, calendar.version()));
    }

    @ParameterizedTest
    @EnumSource(Wait.class)
    @DisplayName("Arts. 30, 42: while a correction or a payment is awaited there is no last day")
    void whileSomethingIsAwaitedThereIsNoLastDay(Wait what) {
        assertThat(period.waitingFor(what).dueOn(calendar).on()).isNull();
    }

    @Test
    @DisplayName("Art. 30: it starts anew in full the day after the correction came")
    void startsAnewInFull() {
        var restarted = period.waitingFor(Wait.CORRECTION).restartedOn(day("2025-09-22"));

        assertThat(restarted.waitingFor()).isNull();
        assertThat(due(restarted)).isEqualTo("2025-10-24");
    }

    @Test
    @DisplayName("Art. 30: what was extended stays extended when it starts anew")
    void whatWasExtendedStaysExtended() {
        assertThat(due(period.extendedBy(20, null, null).restartedOn(day("2025-09-22"))))
                .isEqualTo("2025-11-21");
    }

    @Test
    @DisplayName("Art. 33 para. 3: the day a letter was sent counts, the day the opinion came does not")
    void theSendingDayCountsAndTheDayOfTheOpinionDoesNot() {
        var resumed = period.stoppedOn(day("2023-03-10"), "a").resumedOn(day("2023-03-22"), "a");

        assertThat(due(resumed)).isEqualTo("2023-04-14");
        assertThat(counted(resumed, "2023-03-10").number()).isEqualTo(4);
        assertThat(counted(resumed, "2023-03-13")).isEqualTo(suspended("2023-03-13"));
        assertThat(counted(resumed, "2023-03-22")).isEqualTo(suspended("2023-03-22"));
        assertThat(counted(resumed, "2023-03-23").number()).isEqualTo(5);
    }

    @Test
    @DisplayName("Art. 33 para. 3: while an opinion is awaited there is no last day; the working ends where it stopped")
    void whileAnOpinionIsAwaitedThereIsNoLastDay() {
        var stopped = period.stoppedOn(day("2023-03-10"), "a");

        assertThat(stopped.stopped()).isTrue();
        assertThat(stopped.dueOn(calendar).on()).isNull();
        assertThat(stopped.working(calendar)).last().extracting(CountedDay::day).isEqualTo(day("2023-03-10"));
    }

    @Test
    @DisplayName("Art. 33 para. 3: overlapping consultations stop it once, not twice")
    void overlappingConsultationsStopItOnce() {
        var both = period.stoppedOn(day("2023-03-10"), "a")
                .stoppedOn(day("2023-03-14"), "b")
                .resumedOn(day("2023-03-16"), "a");

        assertThat(both.dueOn(calendar).on()).isNull();
        assertThat(due(both.resumedOn(day("2023-03-22"), "b"))).isEqualTo("2023-04-14");
    }

    @Test
    @DisplayName("Art. 33 para. 3: one consultation within another adds nothing, whichever ends first")
    void oneWithinAnotherAddsNothing() {
        var within = period.stoppedOn(day("2023-03-10"), "a")
                .stoppedOn(day("2023-03-14"), "b")
                .resumedOn(day("2023-03-16"), "b")
                .resumedOn(day("2023-03-22"), "a");

        assertThat(due(within)).isEqualTo("2023-04-14");
    }

    @Test
    @DisplayName("Art. 33 para. 3: consultations apart from each other each stop it")
    void consultationsApartEachStopIt() {
        var apart = period.stoppedOn(day("2023-03-07"), "a")
                .resumedOn(day("2023-03-09"), "a")
                .stoppedOn(day("2023-03-13"), "b")
                .resumedOn(day("2023-03-14"), "b");

        assertThat(due(apart)).isEqualTo("2023-04-07");
    }

    @Test
    @DisplayName("Art. 33 para. 3: an opinion that came on the sending day, or before it, stops nothing")
    void anOpinionOnTheSendingDayStopsNothing() {
        assertThat(due(period.stoppedOn(day("2023-03-10"), "a").resumedOn(day("2023-03-10"), "a")))
                .isEqualTo("2023-04-03");
        assertThat(due(period.stoppedOn(day("2023-03-10"), "a").resumedOn(day("2023-03-08"), "a")))
                .isEqualTo("2023-04-03");
    }

    @Test
    @DisplayName("Art. 33 para. 3: a letter sent on the last day or after it stops nothing")
    void aLetterSentTooLateStopsNothing() {
        assertThat(due(period.stoppedOn(day("2023-04-03"), "a"))).isEqualTo("2023-04-03");
        assertThat(due(period.stoppedOn(day("2023-04-20"), "a"))).isEqualTo("2023-04-03");
        assertThat(period.stoppedOn(day("2023-03-31"), "a").dueOn(calendar).on())
                .isNull();
    }

    @Test
    @DisplayName("Art. 33 para. 3: days of rest during a consultation are not suspended twice")
    void restDuringAConsultationIsNotCountedTwice() {
        var resumed = AnswerPeriod.startingOn(day("2025-09-22"))
                .stoppedOn(day("2025-09-30"), "a")
                .resumedOn(day("2025-10-09"), "a");

        // Of the days of the consultation only 10-09 would have been worked.
        assertThat(due(resumed)).isEqualTo("2025-10-27");
    }

    @Test
    @DisplayName("Art. 30 with art. 33 para. 3: a consultation before the correction stops nothing after it")
    void aConsultationBeforeTheCorrectionStopsNothingAfterIt() {
        var restarted = period.stoppedOn(day("2023-03-07"), "a")
                .resumedOn(day("2023-03-20"), "a")
                .restartedOn(day("2023-04-10"));

        assertThat(due(restarted)).isEqualTo(due(AnswerPeriod.startingOn(day("2023-04-10"))));
    }

    @ParameterizedTest(name = "{0} working days more, due {1}")
    @CsvSource({"20, 2023-05-04", "10, 2023-04-18", "0, 2023-04-03"})
    @DisplayName("Art. 33 para. 2: it is extended by working days")
    void isExtendedByWorkingDays(int workingDays, LocalDate dueOn) {
        assertThat(period.extendedBy(workingDays, null, null).dueOn(calendar))
                .isEqualTo(new DueDate(dueOn, false, calendar.version()));
    }

    @Test
    @DisplayName("Art. 33 para. 2: extended in two steps it is as long as in one")
    void extendedInTwoSteps() {
        assertThat(due(period.extendedBy(5, null, null).extendedBy(15, null, null)))
                .isEqualTo(due(period.extendedBy(20, null, null)));
    }

    @Test
    @DisplayName("Art. 33 para. 2: extended day by day it is as long as in one, and as quickly counted")
    void extendedDayByDay() {
        var longer = period;
        for (var day = 0; day < 20; day++) {
            longer =
                    longer.extendedBy(1, longer.startedOn().plusDays(day), null).judgedAnew();
        }

        assertThat(due(longer)).isEqualTo(due(period.extendedBy(20, null, null)));
    }

    @Test
    @DisplayName(
            "Art. 33 para. 2: told by the last day that stood then, it counts whatever that day turns out to be later")
    void toldByTheLastDayThatStoodThen() {
        var told = day("2023-04-04");
        assertThat(period.dueOn(calendar).on()).isBefore(told);

        assertThat(due(period.extendedBy(20, told, told))).isEqualTo(due(period.extendedBy(20, null, null)));
        assertThat(due(period.extendedBy(20, told, told).judgedAnew())).isEqualTo(due(period));
        assertThat(due(period.extendedBy(20, told, told.minusDays(1)))).isEqualTo(due(period));
        assertThat(period.extendedBy(20, told, told.minusDays(1)).lateExtensions(calendar))
                .hasSize(1);
    }

    @Test
    @DisplayName("Art. 33 paras. 2, 3: a suspension uses up nothing of an extension, in either order")
    void aSuspensionUsesUpNothingOfAnExtension() {
        var first = period.extendedBy(20, null, null)
                .stoppedOn(day("2023-03-10"), "a")
                .resumedOn(day("2023-03-22"), "a");
        var last = period.stoppedOn(day("2023-03-10"), "a")
                .resumedOn(day("2023-03-22"), "a")
                .extendedBy(20, null, null);

        assertThat(due(first)).isEqualTo("2023-05-15").isEqualTo(due(last));
    }

    @Test
    @DisplayName("Art. 33 para. 2: extended by nobody knows how much, the most is assumed and the day is provisional")
    void extendedByNobodyKnowsHowMuch() {
        assertThat(period.extendedBy(null, null, null).dueOn(calendar))
                .isEqualTo(new DueDate(day("2023-05-04"), true, calendar.version()));
        assertThat(due(period.extendedBy(null, null, null).extendedBy(10, null, null)))
                .isEqualTo("2023-05-04");
    }

    @Test
    @DisplayName("Art. 35: a reasonable later day takes the place of the twenty working days")
    void aReasonableLaterDayTakesTheirPlace() {
        assertThat(due(period.delayedUntil(day("2023-06-30")))).isEqualTo("2023-06-30");
    }

    @Test
    @DisplayName("past the last notice, or before the first, the last day is provisional")
    void pastTheLastNoticeItIsProvisional() {
        assertThat(AnswerPeriod.startingOn(day("2026-12-01")).dueOn(calendar))
                .isEqualTo(new DueDate(day("2026-12-29"), false, calendar.version()));
        assertThat(AnswerPeriod.startingOn(day("2026-12-04")).dueOn(calendar))
                .isEqualTo(new DueDate(day("2027-01-04"), true, calendar.version()));
        assertThat(AnswerPeriod.startingOn(day("2018-12-28")).dueOn(calendar).provisional())
                .isTrue();
        assertThat(AnswerPeriod.startingOn(day("2018-12-31")).dueOn(calendar).provisional())
                .isFalse();
    }

    @Test
    @DisplayName("the working shows each day from the day after receipt to the last, and why it counts or not")
    void theWorkingShowsEachDay() {
        var working = AnswerPeriod.startingOn(day("2023-09-27")).working(calendar);

        assertThat(working.subList(0, 13))
                .containsExactly(
                        new CountedDay(day("2023-09-28"), DayKind.WORKING, false, 1),
                        new CountedDay(day("2023-09-29"), DayKind.HOLIDAY, false, 0),
                        new CountedDay(day("2023-09-30"), DayKind.HOLIDAY, false, 0),
                        new CountedDay(day("2023-10-01"), DayKind.HOLIDAY, false, 0),
                        new CountedDay(day("2023-10-02"), DayKind.HOLIDAY, false, 0),
                        new CountedDay(day("2023-10-03"), DayKind.HOLIDAY, false, 0),
                        new CountedDay(day("2023-10-04"), DayKind.HOLIDAY, false, 0),
                        new CountedDay(day("2023-10-05"), DayKind.HOLIDAY, false, 0),
                        new CountedDay(day("2023-10-06"), DayKind.HOLIDAY, false, 0),
                        new CountedDay(day("2023-10-07"), DayKind.MAKE_UP, false, 2),
                        new CountedDay(day("2023-10-08"), DayKind.MAKE_UP, false, 3),
                        new CountedDay(day("2023-10-09"), DayKind.WORKING, false, 4),
                        new CountedDay(day("2023-10-10"), DayKind.WORKING, false, 5));
        assertThat(working).last().isEqualTo(new CountedDay(day("2023-10-31"), DayKind.WORKING, false, 20));
        assertThat(numbers(working))
                .isEqualTo(IntStream.rangeClosed(1, 20).boxed().toList());
    }

    private CountedDay counted(AnswerPeriod of, String day) {
        return of.working(calendar).stream()
                .filter(one -> one.day().equals(day(day)))
                .findFirst()
                .orElseThrow();
    }

    private static CountedDay suspended(String day) {
        return new CountedDay(day(day), DayKind.WORKING, true, 0);
    }

    private static List<Integer> numbers(List<CountedDay> working) {
        return working.stream()
                .map(CountedDay::number)
                .filter(number -> number > 0)
                .toList();
    }

    private LocalDate due(AnswerPeriod of) {
        return of.dueOn(calendar).on();
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
