package org.disclosuredesk.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosuredesk.law.Life.AGENCY;
import static org.disclosuredesk.law.Life.REQUEST;
import static org.disclosuredesk.law.Life.VERSION;
import static org.disclosuredesk.law.Life.answered;
import static org.disclosuredesk.law.Life.day;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.disclosuredesk.events.AnswerDueDateMoved;
import org.disclosuredesk.events.CalendarAdopted;
import org.disclosuredesk.events.RecordRectified;
import org.disclosuredesk.events.ThirdPartyConsulted;
import org.disclosuredesk.law.term.Ground;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Art. 33 para. 2: what a notice adopted since does to the day an answer is owed")
class DueDateMoveTest {

    private static final WorkingDays A_HOLIDAY_MORE = Life.CALENDAR.adopting(local("2023-03-20"));

    @Test
    @DisplayName("a day of rest more moves the day of an open request")
    void moves() {
        assertThat(DueDateMove.of(Life.of("2023-03-06").state(), A_HOLIDAY_MORE))
                .contains(new DueDateMove(
                        day("2023-04-03"), new DueDate(day("2023-04-04"), false, A_HOLIDAY_MORE.version())))
                .get()
                .returns(false, DueDateMove::sameDay);
    }

    @Test
    @DisplayName("a notice that covers it makes it certain, though it stays the same day")
    void becomesCertain() {
        var calendar = Life.CALENDAR.adopting(official(2027));
        assertThat(DueDateMove.of(Life.of("2026-12-21").state(), calendar))
                .get()
                .returns(true, DueDateMove::sameDay)
                .returns(false, move -> move.to().provisional());
    }

    @Test
    @DisplayName("nothing moves by a calendar that says the same")
    void stays() {
        assertThat(DueDateMove.of(Life.of("2023-03-06").state(), Life.CALENDAR)).isEmpty();
        assertThat(DueDateMove.of(Life.of("2023-03-06").state(), Life.CALENDAR.adopting(local("2023-09-20"))))
                .isEmpty();
    }

    @Test
    @DisplayName("what is answered keeps the day it was measured by")
    void answeredAlready() {
        var life = Life.of("2023-03-06").then(answered(1, "2023-03-20", Ground.DISCLOSED));
        assertThat(DueDateMove.of(life.state(), A_HOLIDAY_MORE)).isEmpty();
    }

    @Test
    @DisplayName("a clock that stands still has no day to move, nor one that then would stand still")
    void standsStill() {
        assertThat(DueDateMove.of(consulted("2023-03-08").state(), A_HOLIDAY_MORE))
                .isEmpty();
        var onTheLastDay = consulted("2023-04-03");
        assertThat(onTheLastDay.state().answerDueOn()).isEqualTo("2023-04-03");
        assertThat(DueDateMove.of(onTheLastDay.state(), A_HOLIDAY_MORE)).isEmpty();
    }

    @Test
    @DisplayName("Art. 45: what is put right moves the day only where the period itself is another")
    void putRight() {
        var state = Life.of("2023-03-06").state();
        assertThat(rectified(state, "channel", "FAX")).isEqualTo(new DueDate(day("2023-04-03"), false, VERSION));
        assertThat(rectified(state, "receivedOn", "2023-03-07"))
                .isEqualTo(new DueDate(day("2023-04-06"), false, A_HOLIDAY_MORE.version()));
    }

    @Test
    @DisplayName("and the moved day is computed by the calendar that moved it, though the period is the same")
    void recorded() {
        var moved = (AnswerDueDateMoved) Dated.of(
                Life.of("2023-03-06").state(),
                new AnswerDueDateMoved(AGENCY, REQUEST, day("2023-04-03"), null, false, VERSION),
                A_HOLIDAY_MORE);
        assertThat(moved.answerDueOn()).isEqualTo("2023-04-04");
        assertThat(moved.calendarVersion()).isEqualTo(A_HOLIDAY_MORE.version());
    }

    private static DueDate rectified(RequestState state, String field, String to) {
        var rectified = (RecordRectified) Dated.of(
                state,
                new RecordRectified(AGENCY, REQUEST, day("2023-06-30"), 0, field, null, to, null, false, VERSION, null),
                A_HOLIDAY_MORE);
        return new DueDate(rectified.answerDueOn(), rectified.provisional(), rectified.calendarVersion());
    }

    private static Life consulted(String on) {
        return Life.of("2023-03-06").then(new ThirdPartyConsulted(AGENCY, REQUEST, "t", 32, day(on), null, null));
    }

    private static Adoption local(String... restDays) {
        return adopted(AGENCY, 2023, restDays);
    }

    private static Adoption official(int year) {
        return adopted(null, year, year + "-01-01");
    }

    private static Adoption adopted(@Nullable String agencyId, int year, String... restDays) {
        return Adoption.of(new CalendarAdopted(
                agencyId,
                Ids.calendar(agencyId),
                year,
                Adoption.version(agencyId, year, 1),
                LocalDate.of(year - 1, 11, 5),
                List.of("一个通知"),
                Stream.of(restDays).map(LocalDate::parse).toList(),
                List.of()));
    }
}
