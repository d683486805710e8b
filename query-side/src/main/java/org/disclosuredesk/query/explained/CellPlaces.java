package org.disclosuredesk.query.explained;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.disclosuredesk.law.Cells;
import org.disclosuredesk.law.Cells.OfMonth;
import org.disclosuredesk.law.CountedEntry;
import org.disclosuredesk.law.Table3Row;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.DecisionKind;
import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.law.term.RemedyResult;
import org.disclosuredesk.law.term.ReportFact;
import org.disclosuredesk.law.term.Timeliness;
import org.disclosuredesk.query.annualreport.AnnualReport;
import org.disclosuredesk.query.tally.Moment;
import org.disclosuredesk.query.tally.Tally;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which cells of the tally stand behind a figure, and what the figure is called. */
@Component
class CellPlaces {

    private static final String TOTAL = "total";
    private static final Pattern MONTH = Pattern.compile("\\d\\d");

    private final Tally tally;

    CellPlaces(Tally tally) {
        this.tally = tally;
    }

    /**
     * A figure's place.
     *
     * @param row the words of its row on the form
     * @param column the words of its column on the form; empty where it has none
     * @param rule the bundle key of the counting rule, in one line
     * @param parts where its cases are to be looked for, one after the other
     */
    record Place(String row, String column, String rule, List<Part> parts) {}

    /**
     * Cells of one year, as they stood at a moment.
     *
     * @param year a year, or {@link CountedEntry#STANDING} for how cases stood then
     */
    record Part(Moment moment, int year, List<String> cells) {}

    /** The place of a cell, by its address, as {@code table3/disclosed/total}; null where the report has none such. */
    @Nullable Place of(AnnualReport report, String cell) {
        try {
            return of(report, cell.split("/", -1));
        } catch (IllegalArgumentException e) {
            // A word of the address is none of its kind.
            return null;
        }
    }

    private @Nullable Place of(AnnualReport report, String[] parts) {
        return switch (parts[0] + parts.length) {
            case "table33" -> table3(report, Table3Row.valueOf(parts[1].toUpperCase(Locale.ROOT)), parts[2]);
            case "table43" -> table4(report, kindOf(parts[1]), parts[2]);
            case "fact2" -> fact(report, ReportFact.valueOf(parts[1].toUpperCase(Locale.ROOT)));
            case "channel2" -> channel(report, parts[1]);
            case "outcome2" -> outcome(report, DecisionKind.valueOf(parts[1].toUpperCase(Locale.ROOT)));
            case "received2" -> month(report, parts, "fact.RECEIVED", "rule.channel");
            case "answered2" ->
                MONTH.matcher(parts[1]).matches()
                        ? month(report, parts, "fact.ANSWERED", "rule.answered")
                        : answered(report, Timeliness.valueOf(parts[1].toUpperCase(Locale.ROOT)), null);
            case "answered4" -> answeredInMonth(report, parts);
            case "answered3" -> answered(report, Timeliness.valueOf(parts[1].toUpperCase(Locale.ROOT)), parts[2]);
            default -> null;
        };
    }

    private Place table3(AnnualReport report, Table3Row row, String column) {
        var kinds = TOTAL.equals(column)
                ? List.of(ApplicantKind.values())
                : List.of(ApplicantKind.valueOf(column.toUpperCase(Locale.ROOT)));
        var carriedOut = row == Table3Row.CARRIED_OUT && !report.ended();
        var carriedIn = row == Table3Row.CARRIED_IN && !report.begunByFacts();
        var open = carriedOut || carriedIn;
        var cells = new ArrayList<String>();
        for (var kind : kinds) {
            if (open) {
                cells.add(Cells.open(kind));
            } else if (row == Table3Row.TOTAL) {
                Table3Row.RESULTS.forEach(result -> cells.add(Cells.of(result, kind)));
            } else {
                cells.add(Cells.of(row, kind));
            }
        }
        var part = open
                ? new Part(
                        standingAt(report, carriedIn ? report.year() - 1 : report.year()), CountedEntry.STANDING, cells)
                : new Part(report.moment(), report.year(), cells);
        var name = TOTAL.equals(column) ? "总计" : kinds.get(0).chinese();
        return new Place(row.label(), name, rule(row, open), List.of(part));
    }

    private static String rule(Table3Row row, boolean open) {
        return switch (row) {
            case NEW_RECEIVED -> "rule.new";
            case CARRIED_IN -> "rule.carried-in";
            case CARRIED_OUT -> open ? "rule.open" : "rule.carried-out";
            default -> "rule.result";
        };
    }

    private Place table4(AnnualReport report, RemedyKind kind, String column) {
        var all = TOTAL.equals(column);
        var pending = Cells.pending(kind).endsWith("/" + column);
        if (!all && !pending) {
            RemedyResult.valueOf(column.toUpperCase(Locale.ROOT));
        }
        var parts = new ArrayList<Part>();
        var label = "总计";
        for (var result : RemedyResult.values()) {
            if (all || result.name().equalsIgnoreCase(column)) {
                label = all ? label : result.chinese();
                parts.add(new Part(report.moment(), report.year(), List.of(Cells.of(kind, result))));
            }
        }
        if (all || pending) {
            label = all ? label : "尚未审结";
            parts.add(new Part(standingAt(report, report.year()), CountedEntry.STANDING, List.of(Cells.pending(kind))));
        }
        return new Place(kind.chinese(), label, pending ? "rule.pending" : "rule.remedy", parts);
    }

    private Place fact(AnnualReport report, ReportFact fact) {
        return new Place(
                "fact." + fact.name(),
                "",
                "rule.fact." + fact.name(),
                List.of(new Part(report.moment(), report.year(), List.of(Cells.of(fact)))));
    }

    private Place channel(AnnualReport report, String name) {
        var channel = name.equals("unknown") ? null : Channel.valueOf(name.toUpperCase(Locale.ROOT));
        var cells = cells(report, one -> one.kind().equals("received") && one.channel() == channel);
        return new Place(
                "fact.CHANNEL",
                channel == null ? "" : channel.chinese(),
                "rule.channel",
                List.of(new Part(report.moment(), report.year(), cells)));
    }

    private Place answered(AnnualReport report, Timeliness timeliness, @Nullable String department) {
        var cells = cells(
                report,
                one -> one.kind().equals("answered")
                        && one.timeliness() == timeliness
                        && (department == null || one.department().equals(department)));
        return new Place(
                "fact.ANSWERED_" + timeliness.name(),
                department == null ? "" : department,
                "rule.answered",
                List.of(new Part(report.moment(), report.year(), cells)));
    }

    private static Place outcome(AnnualReport report, DecisionKind kind) {
        var cells = Table3Row.of(kind).stream()
                .flatMap(row -> Arrays.stream(ApplicantKind.values()).map(column -> Cells.of(row, column)))
                .toList();
        return new Place(kind.chinese(), "", "rule.result", List.of(new Part(report.moment(), report.year(), cells)));
    }

    private Place month(AnnualReport report, String[] parts, String row, String rule) {
        var month = Integer.parseInt(parts[1]);
        var cells = cells(report, one -> one.kind().equals(parts[0]) && one.month() == month);
        return new Place(row, parts[1], rule, List.of(new Part(report.moment(), report.year(), cells)));
    }

    private static Place answeredInMonth(AnnualReport report, String[] parts) {
        var timeliness = Timeliness.valueOf(parts[2].toUpperCase(Locale.ROOT));
        return new Place(
                "fact.ANSWERED_" + timeliness.name(),
                parts[3].isEmpty() ? parts[1] : parts[1] + " · " + parts[3],
                "rule.answered",
                List.of(new Part(
                        report.moment(),
                        report.year(),
                        List.of(Cells.answered(Integer.parseInt(parts[1]), timeliness, parts[3])))));
    }

    private List<String> cells(AnnualReport report, Predicate<OfMonth> which) {
        return tally.cells(report.agencyId(), report.year()).stream()
                .filter(cell -> Cells.ofMonth(cell).filter(which).isPresent())
                .toList();
    }

    private static Moment standingAt(AnnualReport report, int year) {
        var lastDay = LocalDate.of(year, 12, 31);
        return report.asOf().isBefore(lastDay)
                ? report.moment()
                : report.moment().on(lastDay);
    }

    private static RemedyKind kindOf(String key) {
        return Arrays.stream(RemedyKind.values())
                .filter(kind -> Cells.key(kind).equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key));
    }
}
