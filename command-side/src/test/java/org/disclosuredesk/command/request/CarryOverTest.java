package org.disclosuredesk.command.request;

import static org.disclosuredesk.command.request.Office.carriedOver;
import static org.disclosuredesk.command.request.Office.carryOver;
import static org.disclosuredesk.command.request.Office.disclosed;
import static org.disclosuredesk.command.request.Office.received;
import static org.disclosuredesk.command.request.Office.rectified;
import static org.disclosuredesk.command.request.Office.setAside;
import static org.disclosuredesk.command.request.Office.today;
import static org.disclosuredesk.command.request.Office.withdrawn;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Arts. 49, 50: carrying open requests over the year's end")
class CarryOverTest {

    @Test
    @DisplayName("what was open on 31 December is carried over, from 1 January on")
    void carriesOverWhatWasOpen() {
        today("2022-12-31").given(received("2022-12-20")).when(carryOver()).expectNoEvents();
        today("2023-01-01").given(received("2022-12-20")).when(carryOver()).expectEvents(carriedOver(2022));
    }

    @Test
    @DisplayName("what was received on 31 December is carried over; answered on 31 December is not")
    void countsTheLastDay() {
        today("2023-01-01").given(received("2022-12-31")).when(carryOver()).expectEvents(carriedOver(2022));
        today("2023-01-01")
                .given(received("2022-12-20"), disclosed(1, "2022-12-31"))
                .when(carryOver())
                .expectNoEvents();
    }

    @Test
    @DisplayName("a case open for years is carried over each of them")
    void carriesOverEachYear() {
        today("2023-01-01")
                .given(received("2020-06-01"), carriedOver(2020))
                .when(carryOver())
                .expectEvents(carriedOver(2021), carriedOver(2022));
    }

    @Test
    @DisplayName("twice changes nothing")
    void twiceChangesNothing() {
        today("2023-01-01")
                .given(received("2022-12-20"), carriedOver(2022))
                .when(carryOver())
                .expectNoEvents();
    }

    @Test
    @DisplayName("answered since, it was still open at the year's end")
    void carriesOverWhatWasAnsweredSince() {
        today("2023-03-01")
                .given(received("2022-12-20"), disclosed(1, "2023-01-05"))
                .when(carryOver())
                .expectEvents(carriedOver(2022));
    }

    @Test
    @DisplayName("set aside within its year and not answered again, it was open at the end")
    void carriesOverWhatWasSetAside() {
        today("2024-01-01")
                .given(received("2023-03-06"), disclosed(1, "2023-03-20"), setAside(1, "2023-05-08", "2023-06-05"))
                .when(carryOver())
                .expectEvents(carriedOver(2023));
    }

    @Test
    @DisplayName("what never was a request is carried over nowhere, and taken back where it was")
    void takesBackWhatNeverWas() {
        today("2023-03-01")
                .given(
                        received("2022-12-20"),
                        carriedOver(2022),
                        rectified("2023-02-01", 0, null, null, null, "2023-01-18"))
                .when(carryOver())
                .expectEvents(withdrawn(2022));
    }
}
