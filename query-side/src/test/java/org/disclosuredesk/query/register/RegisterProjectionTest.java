package org.disclosuredesk.query.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.eventlog.Recorded;
import org.disclosuredesk.events.AnswerDelayed;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.law.Stage;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.query.Cases;
import org.disclosuredesk.query.Pages;
import org.disclosuredesk.query.Replay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Pages
@DisplayName("The register")
class RegisterProjectionTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 2, 25);

    @Autowired
    Cases office;

    @Autowired
    RegisterEntries entries;

    @Autowired
    RegisterProjection projection;

    @Autowired
    EventStore log;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void aDesk() {
        office.newDesk();
    }

    @Test
    @DisplayName("has a line for a request from the moment it is logged")
    void received() {
        var line = line(office.receives("2026-1", RECEIVED));

        assertThat(line.registerNo()).isEqualTo("2026-1");
        assertThat(line.applicantKind()).isEqualTo(ApplicantKind.NATURAL_PERSON);
        assertThat(line.applicantName()).isEqualTo("李晓明");
        assertThat(line.informationSought()).isEqualTo("城建专题会会议纪要");
        assertThat(line.receivedOn()).isEqualTo(RECEIVED);
        assertThat(line.answerDueOn()).isEqualTo(LocalDate.of(2026, 3, 24));
        assertThat(line.stage()).isEqualTo(Stage.IN_HAND);
        assertThat(line.open()).isTrue();
        assertThat(line.department()).isEqualTo("法规科");
        assertThat(line.lastSequence()).isZero();
    }

    @Test
    @DisplayName("shows the answer that stands, and none once it was set aside")
    void answeredAndSetAside() {
        var id = office.receives("2026-1", RECEIVED);
        office.answers(id, Ground.STATE_SECRET, LocalDate.of(2026, 3, 5));
        assertThat(line(id).open()).isFalse();
        assertThat(line(id).ground()).isEqualTo(Ground.STATE_SECRET);
        assertThat(line(id).decidedOn()).isEqualTo(LocalDate.of(2026, 3, 5));

        office.setsAside(id, 1, LocalDate.of(2026, 3, 9));

        assertThat(line(id).open()).isTrue();
        assertThat(line(id).ground()).isNull();
        assertThat(line(id).decidedOn()).isNull();
        assertThat(line(id).answerDueOn()).isEqualTo(LocalDate.of(2026, 4, 7));
    }

    @Test
    @DisplayName("reads as it was rectified, and knows what was registered by mistake")
    void rectified() {
        var id = office.receives("2026-1", RECEIVED);
        office.rectifies(id, 0, "receivedOn", "2026-02-26");
        office.rectifies(id, 0, "applicantKind", "LEGAL_SERVICE");
        assertThat(line(id).receivedOn()).isEqualTo(LocalDate.of(2026, 2, 26));
        assertThat(line(id).applicantKind()).isEqualTo(ApplicantKind.LEGAL_SERVICE);

        office.rectifies(id, 0, null, null);

        assertThat(line(id).stage()).isEqualTo(Stage.VOID);
        assertThat(line(id).open()).isFalse();
    }

    @Test
    @DisplayName("follows a clock that stops and starts anew, and keeps the day of delivery")
    void history() {
        var stopped = office.imports(
                Cases.row("2026-2", RECEIVED, Map.of("correctionCalledOn", LocalDate.of(2026, 3, 3))), "ledger.csv");
        assertThat(line(stopped).stage()).isEqualTo(Stage.AWAITING_CORRECTION);
        assertThat(line(stopped).answerDueOn()).isNull();

        var answered = office.imports(
                Cases.row(
                        "2026-3",
                        RECEIVED,
                        Map.of("answeredOn", LocalDate.of(2026, 3, 5), "deliveredOn", LocalDate.of(2026, 3, 6))),
                "ledger.csv");
        assertThat(line(answered).deliveredOn()).isEqualTo(LocalDate.of(2026, 3, 6));
    }

    @Test
    @DisplayName("comes out the same when the log is read again from its beginning")
    void replayed() {
        var id = office.receives("2026-1", RECEIVED);
        office.answers(id, Ground.DISCLOSED, LocalDate.of(2026, 3, 5));
        office.setsAside(id, 1, LocalDate.of(2026, 3, 9));
        office.rectifies(id, 0, "receivedOn", "2026-02-26");
        var replay = new Replay(log, database, transaction);

        office.answers(office.receives("2026-2", LocalDate.of(2026, 1, 5)), Ground.DISCLOSED, LocalDate.of(2026, 3, 9));
        var other = Ids.request(office.agencyId(), "2026-2");

        // Of the whole agency: its totals are of all its requests.
        replay.leavesAsItWas(projection, "agency_id", office.agencyId(), id, other);
    }

    @Test
    @DisplayName("a missing line is an error that refuses the act, not a case to skip")
    void aMissingLine() {
        var unknown = new AnswerDelayed("a", "nobody", RECEIVED, null, null, RECEIVED, false, "c");
        var recorded = new Recorded(unknown, "nobody", 1, Instant.EPOCH, Provenance.live("o", "t"), 1);

        assertThatThrownBy(() -> projection.apply(recorded)).isInstanceOf(NoSuchElementException.class);
    }

    private RegisterEntry line(String id) {
        return entries.findById(id).orElseThrow();
    }
}
