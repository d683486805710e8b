package org.disclosuredesk.query.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import org.disclosuredesk.DisclosureDesk;
import org.disclosuredesk.Office;
import org.disclosuredesk.SettableClock;
import org.disclosuredesk.command.request.RectifyRecord;
import org.disclosuredesk.command.year.YearClose;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.law.CountingRules2021;
import org.disclosuredesk.law.Table3Row;
import org.disclosuredesk.law.rule.RuleBroken;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Ground;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** However a history of four years is typed, the tables of every year are those that its dates define. */
@Label("Random histories over four years")
class RandomHistoriesProperties {

    static final LocalDate FIRST_DAY = LocalDate.of(2022, 11, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 2, 1);

    private static @Nullable ConfigurableApplicationContext desk;

    static synchronized ConfigurableApplicationContext desk() {
        if (desk == null) {
            desk = new SpringApplicationBuilder(DisclosureDesk.class, SettableClock.class, Office.class)
                    .web(WebApplicationType.NONE)
                    .run(
                            "--spring.datasource.url=jdbc:h2:mem:histories;DB_CLOSE_DELAY=-1",
                            "--desk.serving=false",
                            "--desk.lists=false",
                            "--desk.year-end.automatic=false",
                            "--logging.level.root=error",
                            "--logging.level.org.disclosuredesk=error");
        }
        return desk;
    }

    @AfterContainer
    static void close() {
        if (desk != null) {
            desk.close();
            desk = null;
        }
    }

    /** What somebody types. */
    enum What {
        RECEIVE,
        ANSWER,
        SET_ASIDE,
        RECTIFY_RECEIPT,
        RECTIFY_KIND,
        RECTIFY_ANSWER,
        RECTIFY_GROUND,
        RECTIFY_SETTING_ASIDE,
        VOID_ANSWER,
        VOID_SETTING_ASIDE,
        VOID_REQUEST,
        CLOSE
    }

    /**
     * One thing typed.
     *
     * @param daysLater since the last
     * @param request which of the requests
     * @param daysBack how long ago it happened
     * @param choice picks a ground, a kind, an event
     */
    record Step(What what, int daysLater, int request, int daysBack, int choice) {}

    @Provide
    Arbitrary<List<Step>> histories() {
        return anyHistory();
    }

    static Arbitrary<List<Step>> anyHistory() {
        var what = Arbitraries.frequency(
                Tuple.of(8, What.RECEIVE),
                Tuple.of(9, What.ANSWER),
                Tuple.of(5, What.SET_ASIDE),
                Tuple.of(2, What.RECTIFY_RECEIPT),
                Tuple.of(1, What.RECTIFY_KIND),
                Tuple.of(2, What.RECTIFY_ANSWER),
                Tuple.of(1, What.RECTIFY_GROUND),
                Tuple.of(2, What.RECTIFY_SETTING_ASIDE),
                Tuple.of(1, What.VOID_ANSWER),
                Tuple.of(1, What.VOID_SETTING_ASIDE),
                Tuple.of(1, What.VOID_REQUEST),
                Tuple.of(3, What.CLOSE));
        return Combinators.combine(
                        what,
                        Arbitraries.integers().between(0, 150),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 120),
                        Arbitraries.integers().between(0, 1_000))
                .as(Step::new)
                .list()
                .ofMinSize(6)
                .ofMaxSize(28);
    }

    @Property(tries = 1_000)
    @Label("balance every year and equal both the date definition and a count from the stored JSON")
    void everyOrderOfTyping(@ForAll("histories") List<Step> history) {
        var typed = new Typing(desk());
        history.forEach(typed::type);
        var reports = desk().getBean(AnnualReports.class);
        typed.office.counted();
        var before = typed.log();
        for (var year = 2022; year <= 2026; year++) {
            var report = reports.of(typed.agency, "agency", year);
            assertThat(counted(report))
                    .as("%d by dates, closed or not", year)
                    .isEqualTo(PlainCount.byDates(before, year));
            assertThat(report.checks()).allMatch(AnnualReport.Check::holds);
        }
        typed.finish();

        var log = typed.log();
        for (var year = 2022; year <= 2025; year++) {
            var report = reports.of(typed.agency, "agency", year);
            assertThat(report.ended()).as("%d is closed", year).isTrue();
            assertThat(counted(report)).as("%d by dates", year).isEqualTo(PlainCount.byDates(log, year));
            assertThat(carried(report)).as("%d by facts", year).isEqualTo(PlainCount.carryOverFacts(log, year));
            assertThat(report.checks()).allMatch(AnnualReport.Check::holds);
        }
        var thisYear = reports.of(typed.agency, "agency", 2026);
        assertThat(counted(thisYear)).as("the year that runs").isEqualTo(PlainCount.byDates(log, 2026));
    }

    private static Map<String, Integer> counted(AnnualReport report) {
        var counts = carried(report);
        put(counts, report, Table3Row.NEW_RECEIVED, "new");
        for (var ground : Ground.values()) {
            put(counts, report, new CountingRules2021().rowOf(ground), ground.name());
        }
        return counts;
    }

    private static Map<String, Integer> carried(AnnualReport report) {
        var counts = new TreeMap<String, Integer>();
        put(counts, report, Table3Row.CARRIED_IN, "carriedIn");
        put(counts, report, Table3Row.CARRIED_OUT, "carriedOut");
        return counts;
    }

    private static void put(Map<String, Integer> counts, AnnualReport report, Table3Row row, String name) {
        for (var kind : ApplicantKind.values()) {
            var figure = report.table3().figure(row, kind.ordinal());
            if (figure != 0) {
                counts.put(name + "/" + kind.name(), figure);
            }
        }
    }

    /** Somebody at the keyboard, whose clock only goes forward. */
    static final class Typing {

        private final Office office;
        private final SettableClock clock;
        private final YearClose years;
        private final JdbcClient jdbc;
        final String agency;
        final List<String> requests = new ArrayList<>();
        private LocalDate today = FIRST_DAY;

        Typing(ConfigurableApplicationContext desk) {
            office = desk.getBean(Office.class);
            clock = desk.getBean(SettableClock.class);
            years = desk.getBean(YearClose.class);
            jdbc = desk.getBean(JdbcClient.class);
            agency = office.newAgency();
            clock.set(today);
            receive(new Step(What.RECEIVE, 0, 0, 0, 0));
        }

        void type(Step step) {
            var later = today.plusDays(step.daysLater());
            today = later.isAfter(LAST_DAY) ? LAST_DAY : later;
            clock.set(today);
            try {
                perform(step);
            } catch (RuleBroken refused) {
                // What cannot be typed was refused: the history goes on without it.
            }
        }

        private void perform(Step step) {
            var request = requests.get(step.request() % requests.size());
            var day = today.minusDays(step.daysBack());
            switch (step.what()) {
                case RECEIVE -> receive(step);
                case ANSWER -> office.answers(request, pick(Ground.values(), step), day);
                case SET_ASIDE -> setAside(request, day);
                case RECTIFY_RECEIPT -> rectify(request, 0, "receivedOn", day.toString());
                case RECTIFY_KIND ->
                    rectify(
                            request,
                            0,
                            "applicantKind",
                            pick(ApplicantKind.values(), step).name());
                case RECTIFY_ANSWER ->
                    onSome(request, step, event -> rectify(request, event, "decidedOn", day.toString()));
                case RECTIFY_GROUND ->
                    onSome(
                            request,
                            step,
                            event -> rectify(
                                    request,
                                    event,
                                    "ground",
                                    pick(Ground.values(), step).name()));
                case RECTIFY_SETTING_ASIDE ->
                    onSome(request, step, event -> rectify(request, event, "setAsideOn", day.toString()));
                case VOID_ANSWER, VOID_SETTING_ASIDE ->
                    onSome(request, step, event -> rectify(request, event, null, null));
                case VOID_REQUEST -> rectify(request, 0, null, null);
                case CLOSE -> years.closeEndedYears(agency, Provenance.desk("test"));
            }
        }

        private void receive(Step step) {
            requests.add(office.receives(
                    agency,
                    Integer.toString(requests.size() + 1),
                    pick(ApplicantKind.values(), step),
                    today.minusDays(step.daysBack())));
        }

        private void setAside(String request, LocalDate day) {
            var decisions = jdbc.sql("select count(*) from event_log where aggregate_identifier = ?"
                            + " and (payload_type like '%Disclosed' or payload_type like '%Refused'"
                            + " or payload_type like '%Unavailable' or payload_type like '%NotProcessed'"
                            + " or payload_type like '%ClosedOtherwise')")
                    .param(request)
                    .query(Integer.class)
                    .single();
            office.setsAside(request, decisions, day);
        }

        /** Tries each event of the request in turn until one takes the rectification. */
        private void onSome(String request, Step step, LongConsumer rectification) {
            var events = jdbc.sql("select count(*) from event_log where aggregate_identifier = ?")
                    .param(request)
                    .query(Long.class)
                    .single();
            for (var tries = 0L; tries < events - 1; tries++) {
                try {
                    rectification.accept(1 + (step.choice() + tries) % (events - 1));
                    return;
                } catch (RuleBroken notThisOne) {
                    // The next may be one.
                }
            }
        }

        private void rectify(String request, long event, String field, String to) {
            office.does(new RectifyRecord(request, event, field, to, "slip"));
        }

        private static <T> T pick(T[] values, Step step) {
            return values[step.choice() % values.length];
        }

        void finish() {
            clock.set(LAST_DAY);
            years.closeEndedYears(agency, Provenance.desk("test"));
            for (var year = 2022; year <= 2025; year++) {
                years.close(agency, year, Provenance.desk("test"));
            }
            office.counted();
        }

        private List<PlainCount.Stored> log() {
            return jdbc.sql("select aggregate_identifier, payload_type, payload from event_log"
                            + " where aggregate_identifier in (:requests) order by global_index")
                    .param("requests", requests)
                    .query((row, number) -> new PlainCount.Stored(
                            row.getString(1),
                            row.getString(2).substring(row.getString(2).lastIndexOf('.') + 1),
                            new String(row.getBytes(3), StandardCharsets.UTF_8)))
                    .list();
        }
    }
}
