package org.disclosuredesk.command.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disclosuredesk.command.Requests.answered;
import static org.disclosuredesk.command.Requests.received;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.disclosuredesk.command.TestClock;
import org.disclosuredesk.command.TestDesk;
import org.disclosuredesk.command.known.KnownRequests;
import org.disclosuredesk.command.known.KnownYears;
import org.disclosuredesk.events.CarryOverWithdrawn;
import org.disclosuredesk.events.FiguresReported;
import org.disclosuredesk.events.RequestCarriedOver;
import org.disclosuredesk.events.YearClosed;
import org.disclosuredesk.law.CountingRules;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.law.rule.RuleBroken;
import org.disclosuredesk.law.term.Figure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@DisplayName("Arts. 49, 50: closing a year")
class YearCloseTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Autowired
    YearClose close;

    @Autowired
    TestDesk desk;

    @Autowired
    TestClock clock;

    @Autowired
    EventStore log;

    @Autowired
    KnownRequests requests;

    @Autowired
    KnownYears years;

    @Autowired
    CountingRules rules;

    private String agency;

    @BeforeEach
    void itIsDecember2025() {
        clock.isNow(LocalDate.of(2025, 12, 30));
        agency = desk.newAgency();
    }

    private int close(int year) {
        return close.close(agency, year, TestDesk.live());
    }

    /** The years a request is recorded as carried over by what stands of its events. */
    private TreeSet<Integer> carriedOver(String registerNo) {
        var standing = new TreeSet<Integer>();
        for (var event : desk.eventsOf(Ids.request(agency, registerNo))) {
            if (event instanceof RequestCarriedOver over) {
                standing.add(over.year());
            } else if (event instanceof CarryOverWithdrawn withdrawn) {
                standing.remove(withdrawn.year());
            }
        }
        return standing;
    }

    @Test
    @DisplayName("carries over what is open at its end, and says how much that was")
    void carriesOverWhatIsOpen() {
        desk.perform(received(agency, "1", "2025-12-01"));
        desk.perform(received(agency, "2", "2025-12-02"));
        desk.perform(answered(agency, "2", "2025-12-30"));
        clock.isNow(NEW_YEAR, LocalTime.MIDNIGHT);

        assertThat(close(2025)).isEqualTo(1);

        assertThat(carriedOver("1")).containsExactly(2025);
        assertThat(carriedOver("2")).isEmpty();
        assertThat(desk.eventsOf(Ids.year(agency, 2025)))
                .containsExactly(new YearClosed(agency, 2025, NEW_YEAR, 1, rules.version()));
    }

    @Test
    @DisplayName("changes nothing when it is repeated")
    void changesNothingWhenRepeated() {
        desk.perform(received(agency, "1", "2025-12-01"));
        clock.isNow(NEW_YEAR);
        close(2025);
        var before = log.createHeadToken();

        close(2025);
        close.closeEndedYears(agency, TestDesk.live());

        assertThat(log.createHeadToken()).isEqualTo(before);
    }

    @Test
    @DisplayName("is refused before its end")
    void isRefusedBeforeItsEnd() {
        desk.perform(received(agency, "1", "2025-12-01"));
        var before = log.createHeadToken();

        assertThatThrownBy(() -> close(2025)).isInstanceOf(RuleBroken.class).hasMessageContaining("law.year-not-ended");

        assertThat(log.createHeadToken()).isEqualTo(before);
    }

    @Test
    @DisplayName("a December receipt typed later is carried over all the same")
    void aReceiptTypedLaterIsCarriedOver() {
        clock.isNow(NEW_YEAR);
        close(2025);

        desk.perform(received(agency, "1", "2025-12-29"));

        assertThat(carriedOver("1")).containsExactly(2025);
        assertThat(requests.carriedOver(agency, 2025)).isEqualTo(1);
    }

    @Test
    @DisplayName("a December answer typed later withdraws the carry-over")
    void anAnswerTypedLaterWithdrawsIt() {
        desk.perform(received(agency, "1", "2025-12-01"));
        clock.isNow(NEW_YEAR);
        close(2025);

        desk.perform(answered(agency, "1", "2025-12-31"));

        assertThat(carriedOver("1")).isEmpty();
        assertThat(requests.carriedOver(agency, 2025)).isZero();
    }

    @Test
    @DisplayName("every order of receipt, answer and close leads to the same carry-overs")
    void everyOrderLeadsToTheSame() {
        Runnable receipt = () -> desk.perform(received(agency, "1", "2024-12-02"));
        Runnable answer = () -> desk.perform(answered(agency, "1", "2026-01-05"));
        Runnable first = () -> close(2024);
        Runnable second = () -> close(2025);
        clock.isNow(LocalDate.of(2026, 1, 6));

        for (var order : orders(List.of(receipt, answer, first, second))) {
            if (order.indexOf(receipt) < order.indexOf(answer)) {
                agency = desk.newAgency();
                order.forEach(Runnable::run);
                assertThat(carriedOver("1")).containsExactly(2024, 2025);
                assertThat(List.of(requests.carriedOver(agency, 2024), requests.carriedOver(agency, 2025)))
                        .containsOnly(1);
            }
        }
    }

    @Test
    @DisplayName("years left open are closed together, from the first that anything is known of")
    void yearsLeftOpenAreClosedTogether() {
        desk.perform(received(agency, "1", "2023-11-01"));
        clock.isNow(NEW_YEAR);

        close.closeEndedYears(agency, TestDesk.live());

        assertThat(List.of(2022, 2023, 2024, 2025, 2026))
                .filteredOn(year -> years.closed(agency, year))
                .containsExactly(2023, 2024, 2025);
        assertThat(carriedOver("1")).containsExactly(2023, 2024, 2025);
    }

    @Test
    @DisplayName("an act begun before midnight and recorded after the close is seen by the next run")
    void aLateActIsSeenByTheNextRun() {
        clock.isNow(NEW_YEAR, LocalTime.MIDNIGHT);
        close.closeEndedYears(agency, TestDesk.live());
        close(2025);
        // What took its time: it still believes in the old year.
        clock.isNow(LocalDate.of(2025, 12, 31), LocalTime.of(23, 59));
        desk.perform(received(agency, "1", "2025-12-31"));
        clock.isNow(NEW_YEAR, LocalTime.of(0, 10));
        assertThat(carriedOver("1")).isEmpty();

        close.closeEndedYears(agency, TestDesk.live());

        assertThat(carriedOver("1")).containsExactly(2025);
    }

    @Test
    @DisplayName("more open requests than fit one commit are all carried over")
    void manyOpenRequestsAreCarriedOver() {
        for (var no = 0; no < 205; no++) {
            desk.perform(received(agency, "N" + no, "2025-12-01"));
        }
        clock.isNow(NEW_YEAR);

        assertThat(close(2025)).isEqualTo(205);
    }

    @Test
    @DisplayName("Art. 20: of figures only what changed is reported")
    void onlyChangedFiguresAreReported() {
        var first = figures(Map.of(Figure.ADMINISTRATIVE_LICENSING, "12", Figure.ADMINISTRATIVE_FEES, "3.5"));
        var second = figures(Map.of(Figure.ADMINISTRATIVE_LICENSING, "13", Figure.ADMINISTRATIVE_FEES, "3.50"));
        desk.perform(new ReportFigures(agency, 2025, first, null));
        desk.perform(new ReportFigures(agency, 2025, first, null));
        desk.perform(new ReportFigures(agency, 2025, second, null));

        assertThat(desk.eventsOf(Ids.year(agency, 2025)))
                .extracting(event -> ((FiguresReported) event).figures().keySet())
                .containsExactly(
                        first.keySet(),
                        figures(Map.of(Figure.ADMINISTRATIVE_LICENSING, "13")).keySet());
    }

    private static TreeMap<Figure, BigDecimal> figures(Map<Figure, String> values) {
        var figures = new TreeMap<Figure, BigDecimal>();
        values.forEach((figure, value) -> figures.put(figure, new BigDecimal(value)));
        return figures;
    }

    private static <T> List<List<T>> orders(List<T> things) {
        if (things.isEmpty()) {
            return List.of(List.of());
        }
        var all = new ArrayList<List<T>>();
        for (var thing : things) {
            var rest = new ArrayList<>(things);
            rest.remove(thing);
            for (var order : orders(rest)) {
                var longer = new ArrayList<>(List.of(thing));
                longer.addAll(order);
                all.add(longer);
            }
        }
        return all;
    }
}
