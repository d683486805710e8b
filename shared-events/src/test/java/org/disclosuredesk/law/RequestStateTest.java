package org.disclosuredesk.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosuredesk.law.Life.AGENCY;
import static org.disclosuredesk.law.Life.REQUEST;
import static org.disclosuredesk.law.Life.VERSION;
import static org.disclosuredesk.law.Life.answered;
import static org.disclosuredesk.law.Life.day;

import org.disclosuredesk.events.CorrectionCalledFor;
import org.disclosuredesk.events.CorrectionReceived;
import org.disclosuredesk.events.FeeCharged;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.ReasonsAskedFor;
import org.disclosuredesk.events.RequestAssigned;
import org.disclosuredesk.events.ThirdPartyConsulted;
import org.disclosuredesk.events.ThirdPartyOpinionReceived;
import org.disclosuredesk.law.term.Ground;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Where a request stands")
class RequestStateTest {

    @Test
    @DisplayName("Art. 33 para. 2: twenty working days from receipt, by a calendar that is named")
    void received() {
        var state = Life.of("2023-03-06").state();
        assertThat(state.stage()).isEqualTo(Stage.IN_HAND);
        assertThat(state.due()).isEqualTo(new DueDate(day("2023-04-03"), false, VERSION));
        assertThat(state.calendarVersion()).isEqualTo("2019-2026/10");
        assertThat(state.provisional()).isFalse();
        assertThat(state.clockStopped()).isFalse();
        assertThat(state.stoppedSince()).isNull();
        assertThat(state.events()).isEqualTo(1);
    }

    @Test
    @DisplayName("a day that no notice covers yet is provisional")
    void provisional() {
        assertThat(Life.of("2026-12-21").state().provisional()).isTrue();
    }

    @Test
    @DisplayName("who handles it: nobody, a department, one of its officers")
    void assigned() {
        var life = Life.of("2023-03-06");
        assertThat(life.state().department()).isNull();
        assertThat(life.state().officer()).isNull();
        life.then(new RequestAssigned(AGENCY, REQUEST, day("2023-03-07"), "法规科", "wang", day("2023-03-17")));
        assertThat(life.state().department()).isEqualTo("法规科");
        assertThat(life.state().officer()).isEqualTo("wang");
    }

    @Test
    @DisplayName("registered by mistake, it is nowhere any more")
    void voided() {
        var state = Life.of("2023-03-06").rectified(0, null, null).state();
        assertThat(state.stage()).isEqualTo(Stage.VOID);
        assertThat(state.open()).isFalse();
    }

    @Nested
    @DisplayName("Since when the clock stands still")
    class StoppedSince {

        @Test
        @DisplayName("Art. 30: since the call for a correction, until the correction came")
        void correction() {
            var life = Life.of("2023-03-06")
                    .then(new CorrectionCalledFor(AGENCY, REQUEST, day("2023-03-10"), day("2023-03-24"), null, null));
            assertThat(life.state().stage()).isEqualTo(Stage.AWAITING_CORRECTION);
            assertThat(life.state().clockStopped()).isTrue();
            assertThat(life.state().stoppedSince()).isEqualTo("2023-03-10");
            life.then(new CorrectionReceived(AGENCY, REQUEST, day("2023-03-20"), null, false, VERSION, null));
            assertThat(life.state().clockStopped()).isFalse();
            assertThat(life.state().stoppedSince()).isNull();
        }

        @Test
        @DisplayName("Art. 42: since the notice of the fee")
        void payment() {
            var life = Life.of("2023-03-06")
                    .then(new FeeCharged(AGENCY, REQUEST, day("2023-03-20"), null, null, null, null, null, null, null));
            assertThat(life.state().stage()).isEqualTo(Stage.AWAITING_PAYMENT);
            assertThat(life.state().stoppedSince()).isEqualTo("2023-03-20");
        }

        @Test
        @DisplayName("Art. 35: asking for reasons stops nothing")
        void reasons() {
            var life = Life.of("2023-03-06")
                    .then(new ReasonsAskedFor(AGENCY, REQUEST, day("2023-03-08"), null, null, null));
            assertThat(life.state().stage()).isEqualTo(Stage.AWAITING_REASONS);
            assertThat(life.state().clockStopped()).isFalse();
            assertThat(life.state().stoppedSince()).isNull();
        }

        @Test
        @DisplayName("Art. 33 para. 3: since the letter to the third party that is still awaited")
        void consultation() {
            var life = asked(Life.of("2023-03-06"), "a", "2023-03-08");
            assertThat(life.state().stage()).isEqualTo(Stage.CONSULTING);
            assertThat(life.state().stoppedSince()).isEqualTo("2023-03-08");
            came(life, "a", "2023-03-10");
            assertThat(life.state().stoppedSince()).isNull();
            assertThat(asked(life, "b", "2023-03-13").state().stoppedSince()).isEqualTo("2023-03-13");
        }

        @Test
        @DisplayName("Art. 33 para. 3: letters that overlap make one stop, whatever the order they were recorded in")
        void overlapping() {
            var touching =
                    asked(came(asked(Life.of("2023-03-06"), "a", "2023-03-08"), "a", "2023-03-13"), "b", "2023-03-13");
            assertThat(touching.state().stoppedSince()).isEqualTo("2023-03-08");

            var within = asked(asked(Life.of("2023-03-06"), "a", "2023-03-08"), "b", "2023-03-10");
            came(within, "b", "2023-03-13");
            assertThat(asked(within, "c", "2023-03-20").state().stoppedSince()).isEqualTo("2023-03-08");

            var backwards = asked(asked(Life.of("2023-03-06"), "b", "2023-03-10"), "a", "2023-03-08");
            assertThat(backwards.state().stoppedSince()).isEqualTo("2023-03-08");
        }

        @Test
        @DisplayName("what is answered has no clock, though nobody wrote down the end of a consultation")
        void answeredMeanwhile() {
            var life =
                    asked(Life.of("2023-03-06"), "a", "2023-03-08").then(answered(1, "2023-03-20", Ground.DISCLOSED));
            assertThat(life.state().answerDueOn()).isNull();
            assertThat(life.state().clockStopped()).isFalse();
            assertThat(life.state().stoppedSince()).isNull();
        }

        private Life asked(Life life, String consultation, String sentOn) {
            return life.then(new ThirdPartyConsulted(AGENCY, REQUEST, consultation, 32, day(sentOn), null, null));
        }

        private Life came(Life life, String consultation, String on) {
            return life.then(new ThirdPartyOpinionReceived(
                    AGENCY, REQUEST, consultation, day(on), null, null, false, VERSION, null));
        }
    }

    @Test
    @DisplayName("Arts. 29, 30: the information asked for, as it was corrected last")
    void informationSought() {
        var life = Life.of("2023-03-06");
        assertThat(life.state().informationSought()).isNull();
        life.rectified(0, "personal.INFORMATION_SOUGHT", "征地文件");
        assertThat(life.state().informationSought()).isEqualTo("征地文件");
        life.then(corrected("2023-03-20", "2021年征地批复"));
        assertThat(life.state().informationSought()).isEqualTo("2021年征地批复");
        life.then(corrected("2023-03-21", null));
        assertThat(life.state().informationSought()).isEqualTo("2021年征地批复");
    }

    private static CorrectionReceived corrected(String on, @Nullable String sought) {
        return new CorrectionReceived(
                AGENCY,
                REQUEST,
                day(on),
                null,
                false,
                VERSION,
                PersonalData.of(PersonalField.INFORMATION_SOUGHT, sought));
    }
}
