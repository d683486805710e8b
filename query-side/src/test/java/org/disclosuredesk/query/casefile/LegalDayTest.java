package org.disclosuredesk.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.disclosuredesk.events.AnswerDelivered;
import org.disclosuredesk.events.CarryOverWithdrawn;
import org.disclosuredesk.events.PeriodExtended;
import org.disclosuredesk.events.RequestCarriedOver;
import org.disclosuredesk.law.LegalDay;
import org.disclosuredesk.law.term.DeliveryWay;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The legal day of an event")
class LegalDayTest {

    private static final LocalDate TYPED = LocalDate.of(2026, 3, 10);
    private static final LocalDate SENT = LocalDate.of(2026, 3, 3);
    private static final LocalDate SIGNED = LocalDate.of(2026, 3, 5);

    @Test
    @DisplayName("is its own date, not the day it was typed")
    void itsOwn() {
        var event = new PeriodExtended("a", "r", SENT, 10, null, SIGNED, null, null, false, "c", null);

        assertThat(LegalDay.of(event, TYPED)).isEqualTo(new LegalDay("toldOn", SENT));
        assertThat(Arrays.stream(PeriodExtended.class.getRecordComponents()))
                .anyMatch(c -> c.getName().equals("toldOn"));
    }

    @Test
    @DisplayName("of a delivery is the signing, else the sending, else nobody knows better than the typing")
    void ofADelivery() {
        assertThat(delivered(SENT, SIGNED).on()).isEqualTo(SIGNED);
        assertThat(delivered(SENT, null).on()).isEqualTo(SENT);
        assertThat(delivered(null, null).on()).isEqualTo(TYPED);
    }

    @Test
    @DisplayName("of a carry-over is the last day of the year, whenever the year was closed")
    void ofACarryOver() {
        assertThat(LegalDay.of(new RequestCarriedOver("a", "r", 2025), TYPED).on())
                .isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(LegalDay.of(new CarryOverWithdrawn("a", "r", 2025), TYPED).on())
                .isEqualTo(TYPED);
    }

    private static LegalDay delivered(@Nullable LocalDate sentOn, @Nullable LocalDate signedOn) {
        return LegalDay.of(new AnswerDelivered("a", "r", 1, DeliveryWay.POST, sentOn, signedOn, null), TYPED);
    }
}
