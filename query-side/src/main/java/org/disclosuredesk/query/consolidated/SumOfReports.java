package org.disclosuredesk.query.consolidated;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disclosuredesk.law.Table3Row;
import org.disclosuredesk.law.term.Figure;
import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.publishing.TableFigures;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.annualreport.AnnualReport;
import org.disclosuredesk.query.annualreport.AnnualReport.Check;
import org.disclosuredesk.query.annualreport.AnnualReport.Pin;
import org.disclosuredesk.query.annualreport.ReportedFacts;
import org.disclosuredesk.query.annualreport.Table2;
import org.disclosuredesk.query.annualreport.Table3;
import org.disclosuredesk.query.annualreport.Table4;
import org.disclosuredesk.query.consolidated.ConsolidatedReport.Share;

/** Adds reports up, and what of them is known of the year before. */
final class SumOfReports {

    private SumOfReports() {}

    /** A report of nothing but its tables. */
    static AnnualReport bare(String name, int year, LocalDate on, TableFigures tables, List<Check> checks, Pin pin) {
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

    /** The sum of some reports, figure by figure. */
    static AnnualReport of(DeskAgency.Known desk, int year, LocalDate on, List<Share> shares, Pin pin) {
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
        return bare(desk.name(), year, on, new TableFigures(table2, table3, table4), carriedOver(reports), pin);
    }

    /** What was carried in against what was carried out, in all; nothing where one of them is not known. */
    private static List<Check> carriedOver(Collection<AnnualReport> reports) {
        var checks = reports.stream().map(ConsolidatedReport::carriedOver).collect(Collectors.toList());
        return checks.isEmpty() || checks.contains(null)
                ? List.of()
                : List.of(new Check(
                        ConsolidatedReport.CARRIED_OVER,
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
