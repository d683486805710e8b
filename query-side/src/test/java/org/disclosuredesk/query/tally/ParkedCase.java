package org.disclosuredesk.query.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.disclosuredesk.Office;
import org.disclosuredesk.law.Cells;
import org.disclosuredesk.law.CountedEntry;
import org.disclosuredesk.law.CountedFacts;
import org.disclosuredesk.law.CountingRules;
import org.disclosuredesk.law.CountingRules2021;
import org.disclosuredesk.law.RemedyFacts;
import org.disclosuredesk.law.Table3Row;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.query.commandline.Verified;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case the statistics cannot take in is parked alone, leaves nothing half-written, and comes in after the cure. */
abstract class ParkedCase {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
    private static final LocalDate ANSWERED = LocalDate.of(2026, 3, 9);

    @Autowired
    Office office;

    @Autowired
    Statistics statistics;

    @Autowired
    Tally tally;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ConfigurableApplicationContext context;

    @Autowired
    PoisonedRules rules;

    @AfterEach
    void cure() {
        rules.cure();
        jdbc.sql("delete from tally_entry where cell = 'poison'").update();
        statistics.takeInParked();
    }

    /** Counting rules that choke on some requests, halfway through. */
    static final class PoisonedRules implements CountingRules {
        private final CountingRules honest = new CountingRules2021();
        private final Set<String> poisoned = ConcurrentHashMap.newKeySet();

        void poison(String request) {
            poisoned.add(request);
        }

        void cure() {
            poisoned.clear();
        }

        @Override
        public String version() {
            return honest.version();
        }

        @Override
        public Table3Row rowOf(Ground ground) {
            return honest.rowOf(ground);
        }

        @Override
        public List<CountedEntry> entriesOf(CountedFacts request) {
            if (poisoned.contains(request.requestId()) && !request.answers().isEmpty()) {
                throw new IllegalArgumentException("poison");
            }
            return honest.entriesOf(request);
        }

        @Override
        public List<CountedEntry> entriesOf(RemedyFacts remedy) {
            return honest.entriesOf(remedy);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Poison {
        @Bean
        @Primary
        PoisonedRules poisonedRules() {
            return new PoisonedRules();
        }
    }

    @Test
    @DisplayName("a plain exception parks its case alone; after the cure the letters drain")
    void plainException() {
        var agency = office.newAgency();
        var sick = office.receives(agency, "1", ApplicantKind.NATURAL_PERSON, RECEIVED);
        var well = office.receives(agency, "2", ApplicantKind.NATURAL_PERSON, RECEIVED);
        rules.poison(sick);

        office.answers(sick, Ground.DISCLOSED, ANSWERED);
        office.answers(well, Ground.DISCLOSED, ANSWERED);
        office.counted();

        onlyTheSickCaseIsParked(agency, sick);
        rules.cure();
        everythingComesIn(agency);
    }

    @Test
    @DisplayName("an SQL error parks its case alone; after the cure the letters drain")
    void sqlError() {
        var agency = office.newAgency();
        var sick = office.receives(agency, "1", ApplicantKind.NATURAL_PERSON, RECEIVED);
        var well = office.receives(agency, "2", ApplicantKind.NATURAL_PERSON, RECEIVED);
        office.counted();
        obstruct(agency, sick);

        office.answers(sick, Ground.DISCLOSED, ANSWERED);
        office.answers(well, Ground.DISCLOSED, ANSWERED);
        office.counted();

        onlyTheSickCaseIsParked(agency, sick);
        jdbc.sql("delete from tally_entry where agency_id = 'poison'").update();
        everythingComesIn(agency);
    }

    /** A row that stands where the answer's own row must go: the database itself refuses it. */
    private void obstruct(String agency, String sick) {
        var next = jdbc.sql("select max(global_index) from event_log")
                .query(Long.class)
                .single();
        for (var position = next + 1; position < next + 50; position++) {
            jdbc.sql(
                            "insert into tally_entry (case_id, cell, report_year, held_from, event_sequence, added_at, agency_id)"
                                    + " values (?, ?, ?, ?, 1, ?, 'poison')")
                    .params(sick, Cells.of(Table3Row.DISCLOSED, ApplicantKind.NATURAL_PERSON), 2026, ANSWERED, position)
                    .update();
        }
    }

    private void onlyTheSickCaseIsParked(String agency, String sick) {
        assertThat(statistics.parked()).isEqualTo(1);
        assertThat(statistics.position()).as("the statistics go on").isPresent();
        assertThat(jdbc.sql("select distinct sequence_identifier from dead_letter_entry")
                        .query(String.class)
                        .list())
                .containsExactly(sick);
        assertThat(tally.counts(Moment.by(LocalDate.of(2026, 12, 31)), agency, 2026)
                        .get(Cells.of(Table3Row.DISCLOSED, ApplicantKind.NATURAL_PERSON)))
                .as("all other figures move")
                .isEqualTo(1);
        assertThat(jdbc.sql(
                                "select cell from tally_entry where case_id = ? and cell like 'table3/%' and agency_id <> 'poison'"
                                        + " order by cell")
                        .param(sick)
                        .query(String.class)
                        .list())
                .as("nothing half-written: the sick case stands where it stood before its answer")
                .containsExactly(
                        Cells.of(Table3Row.NEW_RECEIVED, ApplicantKind.NATURAL_PERSON),
                        Cells.open(ApplicantKind.NATURAL_PERSON));
        assertThat(jdbc.sql("select count(*) from tally_entry where case_id = ? and withdrawn_at is not null")
                        .param(sick)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void everythingComesIn(String agency) {
        assertThat(statistics.takeInParked()).isZero();
        assertThat(tally.counts(Moment.by(LocalDate.of(2026, 12, 31)), agency, 2026)
                        .get(Cells.of(Table3Row.DISCLOSED, ApplicantKind.NATURAL_PERSON)))
                .isEqualTo(2);
        assertThat(tally.counts(Moment.by(LocalDate.of(2026, 12, 31)), agency, CountedEntry.STANDING).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isZero();
        Verified.clean(context);
    }
}
