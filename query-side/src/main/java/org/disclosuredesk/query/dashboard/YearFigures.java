package org.disclosuredesk.query.dashboard;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.disclosuredesk.law.Cells;
import org.disclosuredesk.law.Table3Row;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.DecisionKind;
import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.law.term.Timeliness;
import org.disclosuredesk.query.annualreport.AnnualReport;
import org.disclosuredesk.query.annualreport.Percent;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What of the dashboard is counted by the year, as the annual report stands. */
final class YearFigures {

    private static final int MONTHS = 12;

    private YearFigures() {}

    static Map<String, Figure> of(AnnualReport report, List<String> departments) {
        var figures = new LinkedHashMap<>(compared(report, "", null));
        var year = report.year();
        for (var row : List.of(Table3Row.NEW_RECEIVED, Table3Row.CARRIED_IN, Table3Row.TOTAL, Table3Row.CARRIED_OUT)) {
            figures.put(
                    "table3/" + row.key(),
                    Figure.of(report.total(row), cell(year, null, "table3/%s/total".formatted(row.key()))));
        }
        for (var kind : ApplicantKind.values()) {
            figures.put(
                    "applicant/" + kind.name(),
                    Figure.of(
                            report.table3().figure(Table3Row.NEW_RECEIVED, kind.ordinal()),
                            cell(year, null, Cells.of(Table3Row.NEW_RECEIVED, kind))));
        }
        channels(report, figures);
        remedies(report, figures);
        for (var name : departments) {
            figures.put(
                    "department/in-time/" + name,
                    Figure.share(
                            report.facts().inTime(name),
                            cell(year, null, name.isEmpty() ? "answered/in_time" : "answered/in_time/" + name)));
        }
        return figures;
    }

    private static void channels(AnnualReport report, Map<String, Figure> figures) {
        var unknown = report.total(Table3Row.NEW_RECEIVED);
        for (var channel : Channel.values()) {
            var received = report.facts().channels().getOrDefault(channel, 0);
            unknown -= received;
            figures.put(
                    "channel/" + channel.name(),
                    Figure.of(
                            received,
                            cell(
                                    report.year(),
                                    null,
                                    "channel/" + channel.name().toLowerCase(Locale.ROOT))));
        }
        figures.put("channel/UNKNOWN", Figure.of(unknown, cell(report.year(), null, "channel/unknown")));
    }

    private static void remedies(AnnualReport report, Map<String, Figure> figures) {
        var corrected = 0;
        var concluded = 0;
        for (var kind : RemedyKind.values()) {
            var block = report.table4().block(kind);
            var parts = Map.of(
                    "upheld", block.upheld(),
                    "corrected", block.corrected(),
                    "other", block.other(),
                    "pending", block.pending());
            parts.forEach((part, cases) -> figures.put(
                    "remedy/%s/%s".formatted(kind.name(), part),
                    Figure.of(cases, cell(report.year(), null, "table4/%s/%s".formatted(Cells.key(kind), part)))));
            corrected += block.corrected();
            concluded += block.total() - block.pending();
        }
        figures.put(
                "remedy/corrected",
                Figure.share(
                        concluded == 0 ? Optional.empty() : Optional.of(Percent.of(corrected, concluded)),
                        cell(report.year(), null, "table4/review/corrected")));
    }

    /** What is compared with last year's; the same figures under another name, by another report. */
    static Map<String, Figure> compared(AnnualReport report, String before, @Nullable LocalDate asOf) {
        var figures = new LinkedHashMap<String, Figure>();
        var year = report.year();
        figures.put(
                before + "received",
                Figure.of(report.total(Table3Row.NEW_RECEIVED), cell(year, asOf, "table3/new_received/total")));
        figures.put(
                before + "answered", Figure.of(report.total(Table3Row.TOTAL), cell(year, asOf, "table3/total/total")));
        figures.put(before + "in-time", Figure.share(report.facts().inTime(), cell(year, asOf, "answered/in_time")));
        figures.put(
                before + "late",
                Figure.of(report.facts().answered(Timeliness.LATE), cell(year, asOf, "answered/late")));
        for (var kind : DecisionKind.values()) {
            var cases = Table3Row.of(kind).stream().mapToInt(report::total).sum();
            figures.put(
                    before + "outcome/" + kind.name(),
                    Figure.of(cases, cell(year, asOf, "outcome/" + kind.name().toLowerCase(Locale.ROOT))));
        }
        return figures;
    }

    static String cell(int year, @Nullable LocalDate asOf, String cell) {
        var link = UriComponentsBuilder.fromPath("/reports/" + year);
        if (asOf != null) {
            link.queryParam("asOf", asOf);
        }
        return link.queryParam("cell", "{cell}")
                .fragment("opened")
                .encode()
                .buildAndExpand(cell)
                .toUriString();
    }

    /** What was received and answered in each month, from the sums of a year's cells. */
    static Map<String, Figure> months(int year, Map<String, Integer> counts) {
        var sums = new HashMap<String, Integer>();
        counts.forEach((cell, cases) -> Cells.ofMonth(cell)
                .ifPresent(one -> sums.merge("%s/%02d".formatted(one.kind(), one.month()), cases, Integer::sum)));
        var figures = new LinkedHashMap<String, Figure>();
        for (var month = 1; month <= MONTHS; month++) {
            for (var kind : List.of("received", "answered")) {
                var name = "%s/%02d".formatted(kind, month);
                figures.put("month/" + name, Figure.of(sums.getOrDefault(name, 0), cell(year, null, name)));
            }
        }
        return figures;
    }
}
