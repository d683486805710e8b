package org.disclosuredesk.query.annualreport;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.disclosuredesk.calendar.Calendars;
import org.disclosuredesk.law.Cells;
import org.disclosuredesk.law.CountedEntry;
import org.disclosuredesk.law.CountingRules;
import org.disclosuredesk.law.Table3Row;
import org.disclosuredesk.law.rule.DocumentsInForceFollowFromLastYear;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Figure;
import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.law.term.RemedyResult;
import org.disclosuredesk.query.annualreport.AnnualReport.Check;
import org.disclosuredesk.query.annualreport.AnnualReport.Pin;
import org.disclosuredesk.query.annualreport.Unbalanced.Blamed;
import org.disclosuredesk.query.tally.Moment;
import org.disclosuredesk.query.tally.Publication;
import org.disclosuredesk.query.tally.Tally;
import org.disclosuredesk.query.tally.TallyEntries;
import org.disclosuredesk.query.tally.YearRecords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Makes annual reports from the tally, which alone holds the statistics. */
@Component
public class AnnualReports {

    private static final int MOST_BLAMED = 50;

    private final Tally tally;
    private final TallyEntries tallied;
    private final YearRecords records;
    private final CountingRules rules;
    private final Calendars calendars;
    private final Clock clock;

    AnnualReports(
            Tally tally,
            TallyEntries tallied,
            YearRecords records,
            CountingRules rules,
            Calendars calendars,
            Clock clock) {
        this.tally = tally;
        this.tallied = tallied;
        this.records = records;
        this.rules = rules;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * The report of a year as it stands today.
     *
     * @throws Unbalanced where the tally contradicts itself
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public AnnualReport of(String agencyId, String agency, int year) {
        return of(agencyId, agency, year, Moment.by(LocalDate.now(clock)));
    }

    /**
     * The report of a year as it stood on a legal day, by what is known today.
     *
     * @throws Unbalanced where the tally contradicts itself; whoever asks among other things may go on with those
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ, noRollbackFor = Unbalanced.class)
    public AnnualReport of(String agencyId, String agency, int year, LocalDate asOf) {
        return of(agencyId, agency, year, Moment.by(asOf));
    }

    /**
     * The report of a year as it was published: from what was known then, under the calendar of then.
     *
     * @throws Unbalanced where the tally contradicts itself
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public AnnualReport of(Publication publication, String agency) {
        return of(
                publication.agencyId(),
                agency,
                publication.year(),
                new Moment(publication.publishedOn(), publication.logPosition()),
                publication.calendarVersion());
    }

    /**
     * The report of a year as it stood at a moment.
     *
     * @throws Unbalanced where the tally contradicts itself
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public AnnualReport of(String agencyId, String agency, int year, Moment moment) {
        return of(agencyId, agency, year, moment, calendars.current().version());
    }

    private AnnualReport of(String agencyId, String agency, int year, Moment moment, String calendarVersion) {
        var counts = tally.counts(moment, agencyId, year);
        var standing = standing(agencyId, year, moment);
        var ended = byFacts(agencyId, year, moment);
        var begunByFacts = byFacts(agencyId, year - 1, moment);
        var lastYear = begunByFacts
                ? tally.counts(moment, agencyId, year - 1, cells(Table3Row.CARRIED_OUT))
                : standing(agencyId, year - 1, moment);
        var figures = records.figures(moment.position(), agencyId, year);
        var rows = new EnumMap<Table3Row, Map<ApplicantKind, Integer>>(Table3Row.class);
        for (var row : Table3Row.values()) {
            rows.put(row, row(counts, kind -> Cells.of(row, kind)));
        }
        if (!ended) {
            rows.put(Table3Row.CARRIED_OUT, row(standing, Cells::open));
        }
        if (!begunByFacts) {
            rows.put(Table3Row.CARRIED_IN, row(lastYear, Cells::open));
        }
        var carriedOut = begunByFacts
                ? row(lastYear, kind -> Cells.of(Table3Row.CARRIED_OUT, kind))
                : row(lastYear, Cells::open);
        var table3 = table3(rows, new Sides(agencyId, year, moment, ended, begunByFacts));
        return new AnnualReport(
                agencyId,
                agency,
                year,
                moment.day(),
                ended,
                begunByFacts,
                new Table2(figures.now()),
                table3,
                table4(counts, standing),
                ReportedFacts.of(counts),
                checks(table3, List.copyOf(carriedOut.values()), figures),
                new Pin(moment.knowsAll() ? tally.position() : moment.position(), rules.version(), calendarVersion));
    }

    /** From where the two sides of table 3 are counted. */
    private record Sides(String agencyId, int year, Moment moment, boolean ended, boolean begunByFacts) {}

    /** The table; where its sides differ, the cases to blame are named. */
    private Table3 table3(Map<Table3Row, Map<ApplicantKind, Integer>> rows, Sides sides) {
        try {
            return Table3.of(rows);
        } catch (Unbalanced wrong) {
            throw wrong.through(blamed(sides));
        }
    }

    private List<Blamed> blamed(Sides sides) {
        var left = new TreeMap<String, Integer>();
        add(left, sides, sides.year(), cells(Table3Row.NEW_RECEIVED));
        add(left, sides, sides.begunByFacts() ? sides.year() : -(sides.year() - 1), cells(Table3Row.CARRIED_IN));
        var right = new TreeMap<String, Integer>();
        Table3Row.RESULTS.forEach(row -> add(right, sides, sides.year(), cells(row)));
        add(right, sides, sides.ended() ? sides.year() : -sides.year(), cells(Table3Row.CARRIED_OUT));
        return Stream.concat(left.keySet().stream(), right.keySet().stream())
                .distinct()
                .filter(id -> !left.getOrDefault(id, 0).equals(right.getOrDefault(id, 0)))
                .limit(MOST_BLAMED)
                .map(id -> new Blamed(id, tallied.registerNo(id), left.getOrDefault(id, 0), right.getOrDefault(id, 0)))
                .toList();
    }

    /** A year below nought stands for how cases stood at its end. */
    private void add(Map<String, Integer> side, Sides sides, int year, List<String> cells) {
        var perCase = year > 0
                ? tally.perCase(sides.moment(), sides.agencyId(), year, cells)
                : tally.perCase(
                        atTheEndOf(-year, sides.moment()),
                        sides.agencyId(),
                        CountedEntry.STANDING,
                        Stream.of(ApplicantKind.values()).map(Cells::open).toList());
        perCase.forEach((id, times) -> side.merge(id, times, Integer::sum));
    }

    private static List<String> cells(Table3Row row) {
        return Stream.of(ApplicantKind.values())
                .map(kind -> Cells.of(row, kind))
                .toList();
    }

    private List<Check> checks(Table3 table3, List<Integer> carriedOut, YearRecords.TwoYears figures) {
        var now = figures.now();
        var before = figures.before();
        var checks = new ArrayList<Check>();
        checks.add(new Check(
                "carried-over", table3.rows().get(Table3Row.CARRIED_IN).subList(0, Table3.TOTAL), carriedOut));
        inForce(
                        "regulations-in-force",
                        new DocumentsInForceFollowFromLastYear(
                                Figure.REGULATIONS_IN_FORCE,
                                now.get(Figure.REGULATIONS_IN_FORCE),
                                before.get(Figure.REGULATIONS_IN_FORCE),
                                now.getOrDefault(Figure.REGULATIONS_MADE, BigDecimal.ZERO),
                                now.getOrDefault(Figure.REGULATIONS_REPEALED, BigDecimal.ZERO)))
                .ifPresent(checks::add);
        inForce(
                        "documents-in-force",
                        new DocumentsInForceFollowFromLastYear(
                                Figure.NORMATIVE_DOCUMENTS_IN_FORCE,
                                now.get(Figure.NORMATIVE_DOCUMENTS_IN_FORCE),
                                before.get(Figure.NORMATIVE_DOCUMENTS_IN_FORCE),
                                now.getOrDefault(Figure.NORMATIVE_DOCUMENTS_MADE, BigDecimal.ZERO),
                                now.getOrDefault(Figure.NORMATIVE_DOCUMENTS_REPEALED, BigDecimal.ZERO)))
                .ifPresent(checks::add);
        return checks;
    }

    /** Only where both years' figures are known. */
    private static Optional<Check> inForce(String key, DocumentsInForceFollowFromLastYear rule) {
        return rule.reported() == null || rule.follows() == null
                ? Optional.empty()
                : Optional.of(new Check(
                        key,
                        List.of(rule.reported().intValue()),
                        List.of(rule.follows().intValue())));
    }

    /** Whether a year's carry-overs are recorded facts by then: it had ended and was closed. */
    private boolean byFacts(String agencyId, int year, Moment moment) {
        return !moment.day().isBefore(lastDayOf(year)) && records.closed(moment.position(), agencyId, year);
    }

    /** How cases stood when the year ended, or on the day itself where that came first. */
    private Map<String, Integer> standing(String agencyId, int year, Moment moment) {
        return tally.counts(atTheEndOf(year, moment), agencyId, CountedEntry.STANDING);
    }

    private static Moment atTheEndOf(int year, Moment moment) {
        var lastDay = lastDayOf(year);
        return moment.day().isBefore(lastDay) ? moment : moment.on(lastDay);
    }

    private static LocalDate lastDayOf(int year) {
        return LocalDate.of(year, 12, 31);
    }

    private static Map<ApplicantKind, Integer> row(Map<String, Integer> counts, Function<ApplicantKind, String> cell) {
        var row = new EnumMap<ApplicantKind, Integer>(ApplicantKind.class);
        for (var kind : ApplicantKind.values()) {
            row.put(kind, counts.getOrDefault(cell.apply(kind), 0));
        }
        return row;
    }

    private static Table4 table4(Map<String, Integer> counts, Map<String, Integer> standing) {
        var blocks = new HashMap<RemedyKind, Table4.Block>();
        for (var kind : RemedyKind.values()) {
            blocks.put(
                    kind,
                    Table4.Block.of(
                            counts.getOrDefault(Cells.of(kind, RemedyResult.UPHELD), 0),
                            counts.getOrDefault(Cells.of(kind, RemedyResult.CORRECTED), 0),
                            counts.getOrDefault(Cells.of(kind, RemedyResult.OTHER), 0),
                            standing.getOrDefault(Cells.pending(kind), 0)));
        }
        return new Table4(blocks);
    }
}
