package org.disclosuredesk.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disclosuredesk.command.Requests.received;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.disclosuredesk.command.TestClock;
import org.disclosuredesk.command.TestDesk;
import org.disclosuredesk.command.known.KnownRemedies;
import org.disclosuredesk.command.known.KnownRequests;
import org.disclosuredesk.command.known.KnownYears;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.events.DeskEvent;
import org.disclosuredesk.events.RequestCarriedOver;
import org.disclosuredesk.events.RequestReceived;
import org.disclosuredesk.events.ReviewAccepted;
import org.disclosuredesk.events.ReviewConcluded;
import org.disclosuredesk.events.YearClosed;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.law.term.Figure;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.law.term.RemedyResult;
import org.disclosuredesk.ledger.Fault;
import org.disclosuredesk.ledger.Fault.Problem;
import org.disclosuredesk.ledger.LedgerRecorder;
import org.disclosuredesk.ledger.LedgerRecorder.Recorded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@DisplayName("A ledger brought in")
class LedgerRecorderTest {

    @Autowired
    LedgerRecorder recorder;

    @Autowired
    TestDesk desk;

    @Autowired
    TestClock clock;

    @Autowired
    EventStore log;

    @Autowired
    KnownRequests requests;

    @Autowired
    KnownRemedies remedies;

    @Autowired
    KnownYears years;

    private final String agency = "机关" + UUID.randomUUID();
    private final String agencyId = Ids.agency(agency);

    @BeforeEach
    void itIsMarch2026() {
        clock.isNow(LocalDate.of(2026, 3, 2));
    }

    private static LedgerSheets aYear() {
        return new LedgerSheets()
                .answered("2024-1", "2024-03-01", "2024-03-20", Ground.DISCLOSED)
                .open("2024-2", "2024-12-20")
                .answered("2025-1", "2025-01-06", "2025-02-06", Ground.NOT_HELD)
                .concluded("2024-1", RemedyKind.REVIEW, "2024-05-06", "2024-07-01", RemedyResult.UPHELD)
                .pending(null, RemedyKind.SUIT_DIRECT, "2024-05-06")
                .figure(2024, Figure.ADMINISTRATIVE_LICENSING, "12")
                .figure(2024, Figure.ADMINISTRATIVE_FEES, "3.50");
    }

    private Recorded record(LedgerSheets sheets) {
        return recorder.record(sheets.ledger(), agency, "admin", (rows, of) -> {});
    }

    private List<Fault> check(LedgerSheets sheets) {
        return recorder.check(sheets.reading(), agency);
    }

    private List<DeskEvent> eventsOf(String registerNo) {
        return desk.eventsOf(Ids.request(agencyId, registerNo));
    }

    @Test
    @DisplayName("is recorded with its remedies and figures, and says how much that was")
    void isRecorded() {
        assertThat(record(aYear())).isEqualTo(new Recorded(3, 2, 2, 0));

        assertThat(eventsOf("2024-1")).first().isInstanceOf(RequestReceived.class);
        assertThat(remedies.of(agencyId)).hasSize(2);
        assertThat(years.figures(agencyId, 2024).get(Figure.ADMINISTRATIVE_FEES))
                .isEqualByComparingTo("3.5");
    }

    @Test
    @DisplayName("brings nothing when it comes again")
    void bringsNothingWhenItComesAgain() {
        record(aYear());
        var before = log.createHeadToken();

        assertThat(check(aYear())).isEmpty();
        assertThat(record(aYear())).isEqualTo(new Recorded(0, 0, 0, 7));
        assertThat(log.createHeadToken()).isEqualTo(before);
    }

    @Test
    @DisplayName("brings what is new in it when it has grown")
    void bringsWhatIsNew() {
        record(aYear());
        var grown = aYear().open("2026-1", "2026-02-02").figure(2025, Figure.ADMINISTRATIVE_LICENSING, "9");

        assertThat(check(grown)).isEmpty();
        assertThat(record(grown)).isEqualTo(new Recorded(1, 0, 1, 7));
    }

    @Test
    @DisplayName("says of each event which row it came from")
    void saysWhereEachEventCameFrom() {
        record(aYear());

        var message = log.readEvents(Ids.request(agencyId, "2024-2")).peek();
        var provenance = Provenance.of(message.getMetaData());

        assertThat(provenance.by()).isEqualTo("admin");
        assertThat(provenance.via()).isEqualTo(Provenance.Via.IMPORT);
        assertThat(provenance.file()).isEqualTo("requests.csv");
        assertThat(provenance.row()).isEqualTo(3);
        assertThat(provenance.fingerprint()).hasSize(64);
    }

    @Test
    @DisplayName("closes every past year it crosses, and carries over what was open")
    void closesEveryYearItCrosses() {
        record(aYear());

        assertThat(desk.eventsOf(Ids.year(agencyId, 2024)))
                .filteredOn(YearClosed.class::isInstance)
                .singleElement()
                .extracting(event -> ((YearClosed) event).carriedOver())
                .isEqualTo(1);
        assertThat(desk.eventsOf(Ids.year(agencyId, 2025))).hasSize(1).hasOnlyElementsOfType(YearClosed.class);
        assertThat(desk.eventsOf(Ids.year(agencyId, 2026))).isEmpty();
        assertThat(eventsOf("2024-2"))
                .contains(
                        new RequestCarriedOver(agencyId, Ids.request(agencyId, "2024-2"), 2024),
                        new RequestCarriedOver(agencyId, Ids.request(agencyId, "2024-2"), 2025));
    }

    @Test
    @DisplayName("is refused where a number names another case in the store")
    void isRefusedForAnotherCase() {
        record(aYear());
        var other = new LedgerSheets()
                .open("2024-2", "2024-12-20")
                .answered("2024-1", "2024-03-01", "2024-03-21", Ground.DISCLOSED);

        assertThat(check(other))
                .containsExactly(new Fault("requests.csv", 3, "登记号", "2024-1", Problem.OTHER_CASE_IN_STORE, List.of()));
    }

    @Test
    @DisplayName("is refused where a number was given to a request logged by hand")
    void isRefusedForACaseLoggedByHand() {
        record(aYear());
        desk.perform(received(agencyId, "2026-1", "2026-02-02"));

        assertThat(check(new LedgerSheets().open("2026-1", "2026-02-02")))
                .extracting(Fault::problem)
                .containsExactly(Problem.OTHER_CASE_IN_STORE);
    }

    @Test
    @DisplayName("is refused where a remedy names a case that neither ledger nor store has")
    void isRefusedForARemedyOfAnUnknownCase() {
        record(aYear());
        var sheets = new LedgerSheets()
                .open("2026-9", "2026-01-06")
                .pending("2024-1", RemedyKind.SUIT_AFTER_REVIEW, "2024-09-02")
                .pending("2026-9", RemedyKind.REVIEW, "2026-02-02")
                .pending("2026-8", RemedyKind.REVIEW, "2026-02-02");

        assertThat(check(sheets))
                .containsExactly(new Fault("remedies.csv", 4, "登记号", "2026-8", Problem.UNKNOWN_CASE, List.of()));
    }

    @Test
    @DisplayName("whose faulty row carries the number is not told that the number is unknown")
    void knowsTheNumbersOfFaultyRows() {
        var sheets = new LedgerSheets().pending("2026-8", RemedyKind.REVIEW, "2026-02-02");

        assertThat(recorder.check(sheets.reading("2026-8"), agency)).isEmpty();
    }

    @Test
    @DisplayName("concludes a remedy that was pending before")
    void concludesAPendingRemedy() {
        record(new LedgerSheets()
                .open("2026-1", "2026-01-06")
                .pending("2026-1", RemedyKind.REVIEW, "2026-02-02")
                .pending("2026-1", RemedyKind.REVIEW, "2026-02-02"));
        var now = new LedgerSheets()
                .open("2026-1", "2026-01-06")
                .pending("2026-1", RemedyKind.REVIEW, "2026-02-02")
                .concluded("2026-1", RemedyKind.REVIEW, "2026-02-02", "2026-02-27", RemedyResult.CORRECTED);

        assertThat(check(now)).isEmpty();
        assertThat(record(now)).isEqualTo(new Recorded(0, 1, 0, 2));
        assertThat(remedies.of(agencyId))
                .hasSize(2)
                .filteredOn(remedy -> remedy.result() == RemedyResult.CORRECTED)
                .singleElement()
                .satisfies(remedy -> assertThat(desk.eventsOf(remedy.remedyId()))
                        .hasExactlyElementsOfTypes(ReviewAccepted.class, ReviewConcluded.class));
    }

    @Test
    @DisplayName("is refused where the store says that a remedy ended otherwise")
    void isRefusedForARemedyThatEndedOtherwise() {
        record(aYear());
        var other = new LedgerSheets()
                .concluded("2024-1", RemedyKind.REVIEW, "2024-05-06", "2024-07-01", RemedyResult.CORRECTED);

        assertThat(check(other))
                .containsExactly(new Fault("remedies.csv", 2, "登记号", "2024-1", Problem.OTHER_END_IN_STORE, List.of()));
    }

    @Test
    @DisplayName("tells those apart who gave no name")
    void tellsThoseApartWhoGaveNoName() {
        record(new LedgerSheets().byNobodyNamed("2026-1", "2026-01-06").byNobodyNamed("2026-2", "2026-01-06"));

        assertThat(List.of("2026-1", "2026-2"))
                .extracting(no -> ((RequestReceived) eventsOf(no).get(0)).applicantId())
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("tells how far it is, up to the last row")
    void tellsHowFarItIs() {
        var heard = new ArrayList<String>();

        recorder.record(aYear().ledger(), agency, "admin", (rows, of) -> heard.add(rows + "/" + of));

        assertThat(heard).containsExactly("3/7", "5/7", "7/7");
    }

    @Test
    @DisplayName("records a whole chunk or nothing of it")
    void recordsAWholeChunkOrNothing() {
        var sheets = new LedgerSheets();
        IntStream.range(0, LedgerRun.ROWS_IN_A_COMMIT).forEach(no -> sheets.open("2026-" + no, "2026-01-06"));
        // The store cannot keep so long a number: the last row of the second chunk fails.
        IntStream.range(0, 3).forEach(no -> sheets.open("2025-" + no, "2025-01-06"));
        sheets.open("9".repeat(501), "2026-01-06");

        assertThatThrownBy(() -> record(sheets)).isInstanceOf(RuntimeException.class);

        assertThat(requests.rows(agencyId)).hasSize(LedgerRun.ROWS_IN_A_COMMIT);
        assertThat(eventsOf("2025-0")).isEmpty();
        assertThat(eventsOf("2026-0")).hasSize(1);
    }
}
