package org.disclosuredesk.query.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.lifecycle.AfterContainer;
import org.disclosuredesk.DisclosureDesk;
import org.disclosuredesk.Office;
import org.disclosuredesk.SettableClock;
import org.disclosuredesk.eventlog.EventLog;
import org.disclosuredesk.eventlog.Projection;
import org.disclosuredesk.eventlog.Recorded;
import org.disclosuredesk.law.CountedEntry;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.query.annualreport.RandomHistoriesProperties.Step;
import org.disclosuredesk.query.annualreport.RandomHistoriesProperties.Typing;
import org.disclosuredesk.query.tally.CaseHistories;
import org.disclosuredesk.query.tally.Moment;
import org.disclosuredesk.query.tally.Tally;
import org.disclosuredesk.query.tally.TallyEntries;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What was known at any place in the log, of any day, is what a store would know that was only ever given the log up to
 * that place.
 *
 * <p>A few histories in the build, more by {@code -Ddesk.histories=1000}. Each is read into a second store, its events far
 * apart in the log, so that they lie in many of the parts that are summed, and in batches of any size.
 */
@Label("What was known at a place in the log")
class KnownAtProperties {

    private static final int HISTORIES = Integer.getInteger("desk.histories", 15);
    private static final int CUTS = 6;
    private static final long APART = 1_500;

    private static @Nullable ConfigurableApplicationContext second;

    private static synchronized ConfigurableApplicationContext second() {
        if (second == null) {
            second = new SpringApplicationBuilder(DisclosureDesk.class, SettableClock.class, Office.class)
                    .web(WebApplicationType.NONE)
                    .run(
                            "--spring.datasource.url=jdbc:h2:mem:known;DB_CLOSE_DELAY=-1",
                            "--desk.serving=false",
                            "--desk.lists=false",
                            "--desk.year-end.automatic=false",
                            "--logging.level.root=error",
                            "--logging.level.org.disclosuredesk=error");
            second.getBean(CaseHistories.class)
                    .readFrom(RandomHistoriesProperties.desk().getBean(EventLog.class));
        }
        return second;
    }

    @AfterContainer
    static void close() {
        if (second != null) {
            second.close();
            second = null;
        }
        RandomHistoriesProperties.close();
    }

    /** What a report said when the store knew no more. */
    private record Said(Moment moment, int year, String report) {}

    @Example
    @Label("is told by every figure, list and report")
    void known(@ForAll Random seeds) {
        var histories = RandomHistoriesProperties.anyHistory().generator(HISTORIES);
        for (var history = 0; history < HISTORIES; history++) {
            check(histories.next(seeds).value(), new Random(seeds.nextLong()));
        }
    }

    private static void check(List<Step> history, Random random) {
        var typed = new Typing(RandomHistoriesProperties.desk());
        history.forEach(typed::type);
        typed.finish();
        second().getBean(SettableClock.class).set(RandomHistoriesProperties.LAST_DAY);
        var log = log(typed);
        var said = new ArrayList<Said>();
        for (var from = 0; from < log.size(); ) {
            var to = Math.min(log.size(), from + 1 + random.nextInt(1 + log.size() / CUTS));
            take(log.subList(from, to));
            for (var times = 0; times < 3; times++) {
                var moment = new Moment(day(random), log.get(to - 1).position());
                var year = 2022 + random.nextInt(5);
                said.add(new Said(moment, year, report(typed.agency, year, Moment.by(moment.day()))));
            }
            from = to;
        }
        for (var one : said) {
            assertThat(report(typed.agency, one.year(), one.moment()))
                    .as("the report of %d at %s", one.year(), one.moment())
                    .isEqualTo(one.report());
        }
        var entries = entries(typed.agency);
        for (var times = 0; times < 40; times++) {
            var last = log.get(log.size() - 1).position();
            var known = random.nextInt(4) == 0 ? Moment.NOW : random.nextLong(last + APART);
            var year = random.nextInt(3) == 0 ? CountedEntry.STANDING : 2022 + random.nextInt(5);
            compare(typed.agency, entries, new Moment(day(random), known), year, random);
        }
    }

    private static LocalDate day(Random random) {
        return RandomHistoriesProperties.FIRST_DAY.plusDays(random.nextInt(1_188));
    }

    /** All that happened in the agency, the places far apart. */
    private static List<Recorded> log(Typing typed) {
        var subjects = new HashSet<>(typed.requests);
        for (var year = 2021; year <= 2026; year++) {
            subjects.add(Ids.year(typed.agency, year));
        }
        try (var all = RandomHistoriesProperties.desk().getBean(EventLog.class).all()) {
            return all.filter(one -> subjects.contains(one.subject()))
                    .map(one -> new Recorded(
                            one.event(),
                            one.subject(),
                            one.sequence(),
                            one.recordedAt(),
                            one.provenance(),
                            one.position() * APART))
                    .toList();
        }
    }

    private static void take(List<Recorded> events) {
        var tally = second().getBeanProvider(Projection.class).stream()
                .filter(Projection::tracking)
                .findFirst()
                .orElseThrow();
        new TransactionTemplate(second().getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> events.forEach(tally::apply));
    }

    /** All of it that does not say from where it was seen. */
    private static String report(String agency, int year, Moment moment) {
        try {
            var report = second().getBean(AnnualReports.class).of(agency, "agency", year, moment);
            return "%s %s %s %s %s %s"
                    .formatted(
                            report.table3(),
                            report.table4(),
                            report.facts(),
                            report.ended(),
                            report.begunByFacts(),
                            report.checks());
        } catch (Unbalanced halfwayThroughAnAct) {
            return halfwayThroughAnAct.relations().toString();
        }
    }

    /** An entry as it is stored. */
    private record Stored(
            String caseId,
            String cell,
            int year,
            LocalDate from,
            @Nullable LocalDate until,
            long amount,
            long addedAt,
            @Nullable Long withdrawnAt) {

        boolean holds(Moment moment) {
            return addedAt <= moment.position()
                    && (withdrawnAt == null || withdrawnAt > moment.position())
                    && !from.isAfter(moment.day())
                    && (until == null || until.isAfter(moment.day()));
        }
    }

    private static List<Stored> entries(String agency) {
        return second().getBean(JdbcClient.class)
                .sql("select case_id, cell, report_year, held_from, held_until, amount, added_at, withdrawn_at"
                        + " from tally_entry where agency_id = ?")
                .param(agency)
                .query((row, number) -> new Stored(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getDate(4).toLocalDate(),
                        day(row.getDate(5)),
                        row.getLong(6),
                        row.getLong(7),
                        row.getObject(8, Long.class)))
                .list();
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }

    private static void compare(String agency, List<Stored> entries, Moment moment, int year, Random random) {
        var tally = second().getBean(Tally.class);
        Map<String, Integer> counts = new HashMap<>();
        var held = entries.stream()
                .filter(one -> one.year() == year && one.holds(moment))
                .toList();
        held.forEach(one -> counts.merge(one.cell(), (int) one.amount(), Integer::sum));
        assertThat(tally.counts(moment, agency, year))
                .as("%d at %s", year, moment)
                .isEqualTo(counts);

        var cells = new ArrayList<>(tally.cells(agency, year));
        cells.removeIf(cell -> random.nextBoolean());
        var listed = held.stream()
                .filter(one -> cells.contains(one.cell()))
                .sorted(Comparator.comparing(Stored::from)
                        .thenComparing(Stored::caseId)
                        .thenComparing(Stored::cell))
                .map(one -> one.caseId() + " " + one.cell() + " " + one.from() + " " + one.addedAt())
                .toList();
        assertThat(tally.size(moment, agency, year, cells)).isEqualTo(listed.size());
        var offset = random.nextInt(3);
        var limit = 1 + random.nextInt(5);
        assertThat(second().getBean(TallyEntries.class).entries(moment, agency, year, cells, offset, limit))
                .extracting(one -> one.caseId() + " " + one.cell() + " " + one.heldFrom() + " " + one.recordedAt())
                .as("%s of %d at %s", cells, year, moment)
                .isEqualTo(listed.subList(Math.min(offset, listed.size()), Math.min(offset + limit, listed.size())));
    }
}
