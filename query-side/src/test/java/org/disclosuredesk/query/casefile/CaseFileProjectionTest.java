package org.disclosuredesk.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.eventlog.Provenance.Via;
import org.disclosuredesk.eventlog.Recorded;
import org.disclosuredesk.events.CorrectionCalledFor;
import org.disclosuredesk.events.RequestReceived;
import org.disclosuredesk.events.ReviewConcluded;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.RemedyResult;
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
@DisplayName("The case files")
class CaseFileProjectionTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 2, 25);

    @Autowired
    Cases office;

    @Autowired
    CaseEvents events;

    @Autowired
    CaseRemedies remedies;

    @Autowired
    CaseFileProjection projection;

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
    @DisplayName("keep each event with its day, who recorded it and how it came")
    void oneLinePerEvent() {
        var id = office.imports(
                Cases.row("2026-1", RECEIVED, Map.of("correctionCalledOn", LocalDate.of(2026, 3, 3))), "台账.xlsx");

        var lines = events.findByRequestIdOrderByKeySubjectAscKeySequenceAsc(id).stream()
                .map(CaseEvent::filed)
                .toList();

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).event()).isInstanceOf(RequestReceived.class);
        assertThat(lines.get(1).event()).isInstanceOf(CorrectionCalledFor.class);
        assertThat(lines.get(1).happenedOn()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(lines.get(1).by()).isEqualTo("clerk");
        assertThat(lines.get(1).via()).isEqualTo(Via.IMPORT);
        assertThat(lines.get(1).file()).isEqualTo("台账.xlsx");
        assertThat(lines.get(1).row()).isEqualTo(7);
    }

    @Test
    @DisplayName("hold what is voided and what voids it")
    void nothingIsTakenOut() {
        var id = office.receives("2026-1", RECEIVED);
        office.rectifies(id, 0, null, null);

        assertThat(events.findByRequestIdOrderByKeySubjectAscKeySequenceAsc(id)).hasSize(2);
    }

    @Test
    @DisplayName("hold the remedies of a request with it, and those whose request is not known")
    void remedies() {
        var id = office.receives("2026-1", RECEIVED);
        office.answers(id, Ground.STATE_SECRET, LocalDate.of(2026, 3, 2));
        var known = office.reviewOf(id, LocalDate.of(2026, 3, 4));
        office.concludes(known, LocalDate.of(2026, 3, 9), RemedyResult.UPHELD);
        var older = office.reviewOf(null, LocalDate.of(2026, 3, 4));
        office.concludes(older, LocalDate.of(2026, 3, 9), RemedyResult.OTHER);

        assertThat(events.findByRequestIdOrderByKeySubjectAscKeySequenceAsc(id)).hasSize(4);
        assertThat(remedies.findByRequestId(id))
                .singleElement()
                .satisfies(remedy -> assertThat(remedy.facts().result()).isEqualTo(RemedyResult.UPHELD));
        assertThat(remedies.findById(older).orElseThrow().facts().result()).isEqualTo(RemedyResult.OTHER);
    }

    @Test
    @DisplayName("come out the same when the log is read again from its beginning")
    void replayed() {
        var id = office.receives("2026-1", RECEIVED);
        office.answers(id, Ground.STATE_SECRET, LocalDate.of(2026, 3, 2));
        office.rectifies(id, 1, "decidedOn", "2026-03-03");
        var review = office.reviewOf(id, LocalDate.of(2026, 3, 4));
        office.concludes(review, LocalDate.of(2026, 3, 9), RemedyResult.CORRECTED);
        office.setsAside(id, 1, LocalDate.of(2026, 3, 9));

        new Replay(log, database, transaction).leavesAsItWas(projection, "request_id", id, review);
    }

    @Test
    @DisplayName("a remedy that is not known is an error that refuses the act, not a case to skip")
    void aMissingRemedy() {
        var unknown = new ReviewConcluded("a", "nobody", RECEIVED, RemedyResult.UPHELD, null);
        var recorded = new Recorded(unknown, "nobody", 1, Instant.EPOCH, Provenance.live("o", "t"), 1);

        assertThatThrownBy(() -> projection.apply(recorded)).isInstanceOf(NoSuchElementException.class);
    }
}
