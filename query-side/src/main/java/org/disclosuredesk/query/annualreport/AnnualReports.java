package org.disclosuredesk.query.annualreport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.disclosuredesk.eventlog.EventLog;
import org.disclosuredesk.law.Cells;
import org.disclosuredesk.law.CountedEntry;
import org.disclosuredesk.law.CountingRules;
import org.disclosuredesk.law.Table3Row;
import org.disclosuredesk.law.WorkingDays;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.law.term.RemedyResult;
import org.disclosuredesk.query.annualreport.AnnualReport.Check;
import org.disclosuredesk.query.annualreport.AnnualReport.Pin;
import org.disclosuredesk.query.tally.Tally;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes annual reports from the tally, which alone holds the statistics. */
@Component
public class AnnualReports {

    private final Tally tally;
    private final EventLog log;
    private final CountingRules rules;
    private final WorkingDays calendar;
    private final Clock clock;

    AnnualReports(Tally tally, EventLog log, CountingRules rules, WorkingDays calendar, Clock clock) {
        this.tally = tally;
        this.log = log;
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * The report of a year as it stands today.
     *
     * @throws Unbalanced where the tally contradicts itself
     */
    @Transactional(readOnly = true)
    public AnnualReport of(String agencyId, String agency, int year) {
        return of(agencyId, agency, year, LocalDate.now(clock));
    }

    /**
     * The report of a year as it stood on a legal day, by what is known today.
     *
     * @throws Unbalanced where the tally contradicts itself
     */
    @Transactional(readOnly = true)
    public AnnualReport of(String agencyId, String agency, int year, LocalDate asOf) {
        var lastDay = LocalDate.of(year, 12, 31);
        var standingOn = asOf.isBefore(lastDay) ? asOf : lastDay;
        var ended = !asOf.isBefore(lastDay) && tally.closed(agencyId, year);
        var counts = counts(agencyId, year, asOf);
        var standing = tally.countsOn(standingOn, agencyId, CountedEntry.STANDING);
        var table3 = table3(counts, ended ? null : standing);
        return new AnnualReport(
                agencyId,
                agency,
                year,
                asOf,
                ended,
                new Table2(tally.figures(agencyId, year)),
                table3,
                table4(counts, standing),
                List.of(carriedOver(agencyId, table3, year, asOf)),
                new Pin(log.head(), rules.version(), calendar.version()));
    }

    private Map<String, Integer> counts(String agencyId, int year, LocalDate asOf) {
        return asOf.isBefore(LocalDate.now(clock))
                ? tally.countsOn(asOf, agencyId, year)
                : tally.counts(agencyId, year);
    }

    /** Row 四 is the carry-over facts of a closed year, and what is open in one that still runs. */
    private static Table3 table3(Map<String, Integer> counts, @Nullable Map<String, Integer> standing) {
        var rows = new EnumMap<Table3Row, Map<ApplicantKind, Integer>>(Table3Row.class);
        for (var row : Table3Row.values()) {
            var open = row == Table3Row.CARRIED_OUT && standing != null;
            rows.put(row, open ? row(standing, Cells::open) : row(counts, kind -> Cells.of(row, kind)));
        }
        return Table3.of(rows);
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

    /** Row 二 of this year against row 四 of the last, column by column. */
    private Check carriedOver(String agencyId, Table3 table3, int year, LocalDate asOf) {
        var lastYear = row(counts(agencyId, year - 1, asOf), kind -> Cells.of(Table3Row.CARRIED_OUT, kind));
        return new Check(
                "carried-over",
                table3.rows().get(Table3Row.CARRIED_IN).subList(0, Table3.TOTAL),
                List.copyOf(lastYear.values()));
    }
}
