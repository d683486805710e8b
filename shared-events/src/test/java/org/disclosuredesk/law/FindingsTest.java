package org.disclosuredesk.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosuredesk.law.Life.AGENCY;
import static org.disclosuredesk.law.Life.REQUEST;
import static org.disclosuredesk.law.Life.answered;
import static org.disclosuredesk.law.Life.day;

import java.time.LocalDate;
import java.util.List;
import org.disclosuredesk.events.CorrectionCalledFor;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.law.rule.Force;
import org.disclosuredesk.law.term.Ground;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("What a life broke, as it now reads")
class FindingsTest {

    private static final LocalDate TODAY = day("2023-06-30");

    private static final Circumstances BY_HAND = new Circumstances(TODAY, Life.CALENDAR, false);
    private static final Circumstances OF_A_LEDGER = new Circumstances(TODAY, Life.CALENDAR, true);

    @Test
    @DisplayName("every breach with the event that made it, its article and its force, in the order it happened")
    void inOrder() {
        var life = Life.of("2023-03-06")
                .then(new CorrectionCalledFor(
                        AGENCY,
                        REQUEST,
                        day("2023-03-16"),
                        day("2023-03-30"),
                        null,
                        PersonalData.of(PersonalField.TEXT, "请写明文件名称")))
                .then(answered(1, "2023-03-30", Ground.CORRECTION_OVERDUE));

        var found = Findings.of(life.state(), sequence -> BY_HAND);

        assertThat(found)
                .extracting(finding ->
                        finding.sequence() + " " + finding.violation().key())
                .containsExactly("1 law.late-correction", "2 law.correction-period-runs");
        assertThat(found.get(0).article().number()).isEqualTo(30);
        assertThat(found.get(0).force()).isEqualTo(Force.NORM);
    }

    @Test
    @DisplayName("a ledger has no column for an approval; each event is judged by how it was recorded")
    void byHowItWasRecorded() {
        var life = Life.of("2023-03-06").then(answered(1, "2023-04-04", Ground.DISCLOSED));

        assertThat(said(Findings.of(life.state(), sequence -> sequence == 1 ? OF_A_LEDGER : BY_HAND)))
                .containsExactly("late-answer");
        assertThat(said(Findings.of(life.state(), sequence -> sequence == 1 ? BY_HAND : OF_A_LEDGER)))
                .containsExactly("answer-not-approved", "late-answer");
    }

    @Test
    @DisplayName("nothing of what was struck out, and nothing of a request registered by mistake")
    void struckOut() {
        var life = Life.of("2023-03-06")
                .then(answered(1, "2023-04-04", Ground.DISCLOSED))
                .rectified(1, null, null)
                .then(answered(2, "2023-04-06", Ground.DISCLOSED));

        assertThat(Findings.of(life.state(), sequence -> OF_A_LEDGER))
                .extracting(Findings.Finding::sequence)
                .containsExactly(3L);
        assertThat(Findings.of(life.rectified(0, null, null).state(), sequence -> OF_A_LEDGER))
                .isEmpty();
    }

    @Test
    @DisplayName("Art. 33 para. 2: received a day later than was typed, it was not answered late")
    void putRight() {
        var life = Life.of("2023-03-06")
                .then(answered(1, "2023-04-04", Ground.DISCLOSED))
                .rectified(0, "receivedOn", "2023-03-07");

        assertThat(Findings.of(life.state(), sequence -> OF_A_LEDGER)).isEmpty();
        assertThat(said(Findings.of(
                        life.rectified(0, "receivedOn", "2023-03-06").state(), sequence -> OF_A_LEDGER)))
                .containsExactly("late-answer");
    }

    @Test
    @DisplayName("a calendar adopted since makes no answer timely: it is measured by the day it was given")
    void byTheDayThatWasOwed() {
        var life = Life.of("2023-03-06").then(answered(1, "2023-04-04", Ground.DISCLOSED));
        var withAHolidayMore = Life.CALENDAR.adopting(new Adoption(
                AGENCY, 2023, "local-2023.1", TODAY, List.of("一个通知"), List.of(day("2023-03-20")), List.of()));

        assertThat(said(Findings.of(life.state(), sequence -> new Circumstances(TODAY, withAHolidayMore, true))))
                .containsExactly("late-answer");
    }

    @Nested
    @DisplayName("Art. 45: what is put right leaves nothing impossible that was possible before")
    class StaysPossible {

        @Test
        @DisplayName("an answer is not put before its receipt, nor after today")
        void orderOfDates() {
            assertThat(staysPossible("2023-03-20", "decidedOn", "2023-03-06")).isTrue();
            assertThat(staysPossible("2023-03-20", "decidedOn", "2023-03-03")).isFalse();
            assertThat(staysPossible("2023-03-20", "decidedOn", "2023-06-30")).isTrue();
            assertThat(staysPossible("2023-03-20", "decidedOn", "2023-07-03")).isFalse();
        }

        @Test
        @DisplayName("what was impossible already keeps no one from putting something else right")
        void alreadyImpossible() {
            assertThat(staysPossible("2023-03-03", "documentNo", "信公开〔2023〕5号")).isTrue();
            assertThat(staysPossible("2023-03-03", "decidedOn", "2023-03-02")).isFalse();
        }

        private boolean staysPossible(String decidedOn, String field, String to) {
            var life = Life.of("2023-03-06").then(answered(1, decidedOn, Ground.DISCLOSED));
            var before = life.state();
            return Findings.staysPossible(before, life.rectified(1, field, to).state(), TODAY, Life.CALENDAR);
        }
    }

    private static List<String> said(List<Findings.Finding> found) {
        return found.stream()
                .map(finding -> finding.violation().key().substring(4))
                .toList();
    }
}
