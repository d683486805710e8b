package org.disclosuredesk.query.annualreport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.disclosuredesk.eventlog.EventJson;
import org.disclosuredesk.law.Cells;
import org.disclosuredesk.law.CountedEntry;
import org.disclosuredesk.law.CountedFacts;
import org.disclosuredesk.law.RemedyFacts;
import org.disclosuredesk.law.Table3Row;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Figure;
import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.law.term.RemedyResult;
import org.disclosuredesk.query.tally.Tally;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands behind a figure of the report: the cases it counts, each with the event that put it there. */
@Component
@Transactional(readOnly = true)
public class CasesBehind {

    private static final String TOTAL = "total";

    private final Tally tally;
    private final ObjectMapper json = EventJson.mapper();

    CasesBehind(Tally tally) {
        this.tally = tally;
    }

    /**
     * What a figure opens.
     *
     * @param cell the figure's address, as {@code table3/disclosed/total}
     * @param row the words of its row on the form
     * @param column the words of its column on the form
     * @param rule the bundle key of the counting rule, in one line
     * @param requests the requests it counts; empty for tables 2 and 4
     * @param remedies the remedies it counts; only for table 4
     * @param told what the desk was told; only for table 2
     */
    public record Opened(
            String cell,
            String row,
            String column,
            String rule,
            List<RequestCounted> requests,
            List<RemedyCounted> remedies,
            List<Tally.ReportedFigure> told) {}

    /**
     * A request in a figure.
     *
     * @param heldFrom the legal day of the fact that counts
     * @param event which event of the request says so
     */
    public record RequestCounted(CountedFacts facts, LocalDate heldFrom, long event) {}

    /** A remedy in a figure; the same. */
    public record RemedyCounted(RemedyFacts facts, LocalDate heldFrom, long event) {}

    /**
     * Opens a figure of a report.
     *
     * @return null where the report has no such figure
     */
    public @Nullable Opened open(AnnualReport report, String cell) {
        var parts = cell.split("/", -1);
        try {
            return switch (parts[0] + parts.length) {
                case "table22" -> openTable2(report, cell, Figure.valueOf(parts[1].toUpperCase(Locale.ROOT)));
                case "table33" ->
                    openTable3(report, cell, Table3Row.valueOf(parts[1].toUpperCase(Locale.ROOT)), parts[2]);
                case "table43" -> openTable4(report, cell, kindOf(parts[1]), parts[2]);
                default -> null;
            };
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private Opened openTable2(AnnualReport report, String cell, Figure figure) {
        var words = figure.chinese().split("/", 2);
        var told = tally.reported(report.agencyId(), report.year()).stream()
                .filter(one -> one.figure() == figure)
                .toList();
        return new Opened(cell, words[0], words[1], "rule.told", List.of(), List.of(), told);
    }

    private Opened openTable3(AnnualReport report, String cell, Table3Row row, String column) {
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
        var year = open ? CountedEntry.STANDING : report.year();
        var standing = carriedIn ? standingOn(report, report.year() - 1) : standingOn(report, report.year());
        var requests = tally.entries(open ? standing : report.asOf(), report.agencyId(), year, cells).stream()
                .map(entry -> new RequestCounted(facts(entry, CountedFacts.class), entry.heldFrom(), entry.event()))
                .toList();
        var name = TOTAL.equals(column) ? "总计" : kinds.get(0).chinese();
        return new Opened(cell, row.label(), name, rule(row, open), requests, List.of(), List.of());
    }

    private static String rule(Table3Row row, boolean open) {
        return switch (row) {
            case NEW_RECEIVED -> "rule.new";
            case CARRIED_IN -> "rule.carried-in";
            case CARRIED_OUT -> open ? "rule.open" : "rule.carried-out";
            default -> "rule.result";
        };
    }

    private Opened openTable4(AnnualReport report, String cell, RemedyKind kind, String column) {
        var all = TOTAL.equals(column);
        var pending = Cells.pending(kind).endsWith("/" + column);
        if (!all && !pending) {
            RemedyResult.valueOf(column.toUpperCase(Locale.ROOT));
        }
        var remedies = new ArrayList<RemedyCounted>();
        var label = "总计";
        for (var result : RemedyResult.values()) {
            if (all || result.name().equalsIgnoreCase(column)) {
                label = all ? label : result.chinese();
                remedies.addAll(counted(report.asOf(), report, report.year(), Cells.of(kind, result)));
            }
        }
        if (all || pending) {
            label = all ? label : "尚未审结";
            remedies.addAll(
                    counted(standingOn(report, report.year()), report, CountedEntry.STANDING, Cells.pending(kind)));
        }
        var rule = pending ? "rule.pending" : "rule.remedy";
        return new Opened(cell, kind.chinese(), label, rule, List.of(), remedies, List.of());
    }

    /** The register number of the request a remedy is about; null where the ledger does not have it. */
    public @Nullable String registerNo(RemedyFacts remedy) {
        return remedy.requestId() == null
                ? null
                : tally.facts(remedy.requestId())
                        .map(facts -> read(remedy.requestId(), facts, CountedFacts.class)
                                .registerNo())
                        .orElse(null);
    }

    private List<RemedyCounted> counted(LocalDate day, AnnualReport report, int year, String cell) {
        return tally.entries(day, report.agencyId(), year, List.of(cell)).stream()
                .map(entry -> new RemedyCounted(facts(entry, RemedyFacts.class), entry.heldFrom(), entry.event()))
                .toList();
    }

    private static LocalDate standingOn(AnnualReport report, int year) {
        var lastDay = LocalDate.of(year, 12, 31);
        return report.asOf().isBefore(lastDay) ? report.asOf() : lastDay;
    }

    private static RemedyKind kindOf(String key) {
        return Arrays.stream(RemedyKind.values())
                .filter(kind -> Cells.key(kind).equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key));
    }

    private <T> T facts(Tally.Entry entry, Class<T> type) {
        return read(entry.caseId(), entry.facts(), type);
    }

    private <T> T read(String caseId, String facts, Class<T> type) {
        try {
            return json.readValue(facts, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What the tally knows of %s cannot be read".formatted(caseId), e);
        }
    }
}
