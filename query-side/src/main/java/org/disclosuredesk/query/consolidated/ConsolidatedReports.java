package org.disclosuredesk.query.consolidated;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disclosuredesk.calendar.Calendars;
import org.disclosuredesk.events.ReportsConsolidated;
import org.disclosuredesk.law.CountingRules;
import org.disclosuredesk.law.Table3Row;
import org.disclosuredesk.law.term.Figure;
import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.publishing.TableFigures;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.annualreport.AnnualReport;
import org.disclosuredesk.query.annualreport.AnnualReport.Check;
import org.disclosuredesk.query.annualreport.AnnualReport.Pin;
import org.disclosuredesk.query.annualreport.AnnualReports;
import org.disclosuredesk.query.annualreport.ReportedFacts;
import org.disclosuredesk.query.annualreport.Table2;
import org.disclosuredesk.query.annualreport.Table3;
import org.disclosuredesk.query.annualreport.Table4;
import org.disclosuredesk.query.annualreport.Unbalanced;
import org.disclosuredesk.query.consolidated.ConsolidatedReport.Share;
import org.disclosuredesk.query.consolidated.ConsolidatedReport.Source;
import org.disclosuredesk.query.tally.Consolidations;
import org.disclosuredesk.query.tally.Consolidations.Consolidation;
import org.disclosuredesk.query.tally.Consolidations.Outside;
import org.disclosuredesk.query.tally.Moment;
import org.disclosuredesk.query.tally.Publication;
import org.disclosuredesk.query.tally.Tally;
import org.disclosuredesk.query.tally.YearRecords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Adds up the reports of agencies: those of the store and those that were sent in. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class ConsolidatedReports {

    private static final String CARRIED_OVER = "carried-over";

    private final AnnualReports reports;
    private final Tally tally;
    private final YearRecords records;
    private final Consolidations consolidations;
    private final DeskAgency agencies;
    private final CountingRules rules;
    private final Calendars calendars;
    private final Clock clock;

    ConsolidatedReports(
            AnnualReports reports,
            Tally tally,
            YearRecords records,
            Consolidations consolidations,
            DeskAgency agencies,
            CountingRules rules,
            Calendars calendars,
            Clock clock) {
        this.reports = reports;
        this.tally = tally;
        this.records = records;
        this.consolidations = consolidations;
        this.agencies = agencies;
        this.rules = rules;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * All that is there now: each agency's last publication, live figures where it has none, and what was sent in.
     *
     * @throws Unbalanced where the tally contradicts itself
     */
    public ConsolidatedReport now(DeskAgency.Known desk, int year) {
        var shares = new ArrayList<Share>();
        for (var agency : agencies.all()) {
            var publications = records.publications(agency.agencyId(), year);
            shares.add(
                    publications.isEmpty()
                            ? live(agency, year)
                            : published(publications.get(publications.size() - 1), agency.name(), false));
        }
        standing(desk, year).forEach(outside -> shares.add(outside(outside, Moment.NOW)));
        var pin = new Pin(tally.position(), rules.version(), calendars.current().version());
        return new ConsolidatedReport(sum(desk, year, LocalDate.now(clock), shares, pin), null, shares, List.of());
    }

    /**
     * What was added up, made again from the publications that are named in it; empty where there is no such.
     *
     * @throws Unbalanced where the tally contradicts itself
     */
    public Optional<ConsolidatedReport> recorded(DeskAgency.Known desk, int year, int no) {
        return consolidations.of(desk.agencyId(), year).stream()
                .filter(one -> one.no() == no)
                .findFirst()
                .map(one -> recorded(desk, one));
    }

    private ConsolidatedReport recorded(DeskAgency.Known desk, Consolidation one) {
        var outside = consolidations.outside(desk.agencyId(), one.year());
        var shares = one.shares().stream()
                .map(share -> recorded(share, one, outside))
                .toList();
        var pin = new Pin(one.logPosition(), one.rulesVersion(), one.calendarVersion());
        return new ConsolidatedReport(sum(desk, one.year(), one.on(), shares, pin), one, shares, one.leftOut());
    }

    private Share recorded(ReportsConsolidated.Share share, Consolidation one, List<Outside> outside) {
        if (share.ofAgency() == null) {
            var sent = outside.stream()
                    .filter(each -> each.no() == share.reportNo())
                    .findFirst()
                    .orElseThrow();
            return outside(sent, one.logPosition());
        }
        var publications = records.publications(share.ofAgency(), one.year());
        var publication = publications.stream()
                .filter(each -> each.no() == share.reportNo())
                .findFirst()
                .orElseThrow();
        return published(publication, share.name(), publications.size() > share.reportNo());
    }

    /**
     * The sum of some reports.
     *
     * @return empty where one of them does not exist, or does not stand
     */
    Optional<ConsolidatedReport> of(
            DeskAgency.Known desk, int year, SortedMap<String, Integer> publications, SortedSet<Integer> outside) {
        var shares = new ArrayList<Share>();
        var leftOut = new ArrayList<String>();
        for (var agency : agencies.all()) {
            var no = publications.get(agency.agencyId());
            if (no == null) {
                leftOut.add(agency.name());
                continue;
            }
            records.publications(agency.agencyId(), year).stream()
                    .filter(one -> one.no() == no)
                    .forEach(one -> shares.add(published(one, agency.name(), false)));
        }
        for (var sent : standing(desk, year)) {
            if (outside.contains(sent.no())) {
                shares.add(outside(sent, Moment.NOW));
            } else {
                leftOut.add(sent.name());
            }
        }
        if (shares.size() != publications.size() + outside.size()) {
            return Optional.empty();
        }
        var pin = new Pin(tally.position(), rules.version(), calendars.current().version());
        return Optional.of(
                new ConsolidatedReport(sum(desk, year, LocalDate.now(clock), shares, pin), null, shares, leftOut));
    }

    private List<Outside> standing(DeskAgency.Known desk, int year) {
        return consolidations.outside(desk.agencyId(), year).stream()
                .filter(Outside::stands)
                .toList();
    }

    private Share live(DeskAgency.Known agency, int year) {
        var report = reports.of(agency.agencyId(), agency.name(), year);
        return new Share(
                Source.LIVE,
                agency.agencyId(),
                agency.name(),
                0,
                report.asOf(),
                report.pin().logPosition(),
                report.tables().hash(),
                false,
                report);
    }

    private Share published(Publication publication, String name, boolean followed) {
        return new Share(
                Source.PUBLISHED,
                publication.agencyId(),
                name,
                publication.no(),
                publication.publishedOn(),
                publication.logPosition(),
                publication.tablesHash(),
                followed,
                reports.of(publication, name));
    }

    private Share outside(Outside sent, long known) {
        return new Share(
                Source.OUTSIDE,
                null,
                sent.name(),
                sent.no(),
                sent.receivedOn(),
                sent.addedAt(),
                sent.tablesHash(),
                !sent.stands(),
                report(sent, known));
    }

    /** The report that was sent in, held against the one of the year before where that was sent in, too. */
    AnnualReport report(Outside sent, long known) {
        var checks = consolidations.outside(sent.agencyId(), sent.year() - 1).stream()
                .filter(one -> one.name().equals(sent.name()) && one.stood(known))
                .findFirst()
                .map(before -> new Check(
                        CARRIED_OVER,
                        sent.tables().table3().get(Table3Row.CARRIED_IN).subList(0, Table3.TOTAL),
                        before.tables().table3().get(Table3Row.CARRIED_OUT).subList(0, Table3.TOTAL)))
                .stream()
                .toList();
        return report(
                sent.name(), sent.year(), sent.receivedOn(), sent.tables(), checks, new Pin(sent.addedAt(), "", ""));
    }

    /** A report of nothing but its tables. */
    static AnnualReport report(String name, int year, LocalDate on, TableFigures tables, List<Check> checks, Pin pin) {
        var blocks = new EnumMap<RemedyKind, Table4.Block>(RemedyKind.class);
        tables.table4()
                .forEach((kind, figures) -> blocks.put(
                        kind,
                        new Table4.Block(
                                figures.get(0), figures.get(1), figures.get(2), figures.get(3), figures.get(4))));
        return new AnnualReport(
                "",
                name,
                year,
                on,
                on.getYear() > year,
                true,
                new Table2(tables.table2()),
                new Table3(tables.table3()),
                new Table4(blocks),
                ReportedFacts.of(Map.of()),
                checks,
                pin);
    }

    private static AnnualReport sum(DeskAgency.Known desk, int year, LocalDate on, List<Share> shares, Pin pin) {
        var reports = shares.stream().map(Share::report).toList();
        var table2 = new EnumMap<Figure, BigDecimal>(Figure.class);
        for (var figure : Figure.values()) {
            table2.put(
                    figure,
                    reports.stream()
                            .map(report -> report.table2().figure(figure))
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        var table3 = new EnumMap<Table3Row, List<Integer>>(Table3Row.class);
        for (var row : Table3Row.values()) {
            table3.put(
                    row,
                    sum(reports.stream().map(report -> report.table3().rows().get(row)), Table3.TOTAL + 1));
        }
        var table4 = new EnumMap<RemedyKind, List<Integer>>(RemedyKind.class);
        for (var kind : RemedyKind.values()) {
            table4.put(
                    kind,
                    sum(
                            reports.stream()
                                    .map(report -> report.table4().block(kind).figures()),
                            TableFigures.RESULTS.size()));
        }
        return report(desk.name(), year, on, new TableFigures(table2, table3, table4), carriedOver(reports), pin);
    }

    /** What was carried in against what was carried out, in all; nothing where one of them is not known. */
    private static List<Check> carriedOver(Collection<AnnualReport> reports) {
        var checks = reports.stream().map(ConsolidatedReport::carriedOver).collect(Collectors.toList());
        return checks.isEmpty() || checks.contains(null)
                ? List.of()
                : List.of(new Check(
                        CARRIED_OVER,
                        sum(checks.stream().map(Check::left), Table3.TOTAL),
                        sum(checks.stream().map(Check::right), Table3.TOTAL)));
    }

    private static List<Integer> sum(Stream<List<Integer>> rows, int columns) {
        var all = rows.toList();
        return IntStream.range(0, columns)
                .mapToObj(
                        column -> all.stream().mapToInt(row -> row.get(column)).reduce(0, Math::addExact))
                .toList();
    }
}
