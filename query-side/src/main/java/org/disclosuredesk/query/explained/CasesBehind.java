package org.disclosuredesk.query.explained;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosuredesk.eventlog.EventJson;
import org.disclosuredesk.eventlog.EventLog;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.law.Cells;
import org.disclosuredesk.law.Cells.OfMonth;
import org.disclosuredesk.law.CountedEntry;
import org.disclosuredesk.law.Table3Row;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.DecisionKind;
import org.disclosuredesk.law.term.Figure;
import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.law.term.RemedyResult;
import org.disclosuredesk.law.term.ReportFact;
import org.disclosuredesk.law.term.Timeliness;
import org.disclosuredesk.query.annualreport.AnnualReport;
import org.disclosuredesk.query.tally.Moment;
import org.disclosuredesk.query.tally.Tally;
import org.disclosuredesk.query.tally.TallyEntries;
import org.disclosuredesk.query.tally.YearRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands behind a figure of the report: the cases it counts, each with the event that put it there. */
@Component
@Transactional(readOnly = true)
public class CasesBehind {

    /** How many cases a page shows. */
    public static final int PAGE = 50;

    private static final String TOTAL = "total";
    private static final Pattern MONTH = Pattern.compile("\\d\\d");

    private final Tally tally;
    private final TallyEntries tallied;
    private final YearRecords records;
    private final EventLog log;
    private final ObjectMapper json = EventJson.mapper();

    CasesBehind(Tally tally, TallyEntries tallied, YearRecords records, EventLog log) {
        this.tally = tally;
        this.tallied = tallied;
        this.records = records;
        this.log = log;
    }

    /**
     * What a figure opens.
     *
     * @param cell the figure's address, as {@code table3/disclosed/total}
     * @param row the words of its row on the form
     * @param column the words of its column on the form; empty where it has none
     * @param rule the bundle key of the counting rule, in one line
     * @param size how many cases it counts in all
     * @param counted those of this page, oldest first; empty for table 2
     * @param told what the desk was told; only for table 2
     */
    public record Opened(
            String cell,
            String row,
            String column,
            String rule,
            int size,
            List<Counted> counted,
            List<YearRecords.ReportedFigure> told) {

        /** The accounts that are named on it. */
        public Set<String> people() {
            return Stream.concat(
                            counted.stream().map(Counted::by),
                            told.stream().map(YearRecords.ReportedFigure::reportedBy))
                    .collect(Collectors.toSet());
        }
    }

    /** What is counted. */
    public enum Kind {
        /** A request (申请). */
        REQUEST,
        /** A reconsideration or a suit. */
        REMEDY,
        /** A document of the agency. */
        DOCUMENT,
        /** What a column published in a month. */
        ITEMS,
        /** A complaint. */
        COMPLAINT,
        /** Consultations, a training, an inspection with its cures. */
        ACTIVITY
    }

    /**
     * A case in a figure.
     *
     * @param caseId of the request the remedy is about, where it is a remedy of a known request; else its own
     * @param label its number in the register or its name; null where it has none
     * @param cell the very cell it stands in, which tells its column
     * @param heldFrom the legal day of the fact that counts
     * @param event which event of the case says so, from 0
     * @param amount by how much it moves the figure
     * @param known whether that request is known; only a remedy's may be older than the register
     * @param requestNo the register number of the request, where it is known
     * @param countedAs the case the tally counts: of a remedy its own id
     * @param addedAt the place in the log of the event that put it there
     * @param by the account that recorded that event
     * @param recordedAt when; null where the log does not hold it any more
     * @param via how it came; null likewise
     * @param reason why it was recorded after the fact; null where nobody had to say
     */
    public record Counted(
            Kind kind,
            String caseId,
            @Nullable String label,
            String cell,
            LocalDate heldFrom,
            long event,
            long amount,
            boolean known,
            @Nullable String requestNo,
            String countedAs,
            long addedAt,
            String by,
            @Nullable Instant recordedAt,
            Provenance.@Nullable Via via,
            @Nullable String reason) {

        /** Whether its page is that of a request. */
        public boolean ofRequest() {
            return kind == Kind.REQUEST || kind == Kind.REMEDY && known;
        }

        /** The last part of its cell: the kind of applicant of table 3. */
        public String column() {
            return cell.substring(cell.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT);
        }
    }

    /** Where the cases of a figure are to be looked for. */
    private record Place(String row, String column, String rule, List<Part> parts) {}

    private record Part(Moment moment, int year, List<String> cells) {}

    /**
     * Opens a figure of a report.
     *
     * @param page from 1
     * @return null where the report has no such figure
     */
    public @Nullable Opened open(AnnualReport report, String cell, int page) {
        return open(report, cell, (page - 1) * PAGE, PAGE);
    }

    /** The same, so many cases from an offset on. */
    public @Nullable Opened open(AnnualReport report, String cell, int offset, int limit) {
        var parts = cell.split("/", -1);
        try {
            if (parts[0].equals("table2") && parts.length == 2) {
                return openTable2(report, cell, Figure.valueOf(parts[1].toUpperCase(Locale.ROOT)));
            }
            var place = place(report, parts);
            return place == null ? null : open(report, cell, place, offset, limit);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private @Nullable Place place(AnnualReport report, String[] parts) {
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

    private Opened openTable2(AnnualReport report, String cell, Figure figure) {
        var words = figure.chinese().split("/", 2);
        var told = records.reported(report.agencyId(), report.year()).stream()
                .filter(one -> one.figure() == figure)
                .toList();
        return new Opened(cell, words[0], words[1], "rule.told", told.size(), List.of(), told);
    }

    private Opened open(AnnualReport report, String cell, Place place, int offset, int limit) {
        var entries = new ArrayList<TallyEntries.Entry>();
        var size = 0;
        // A report that knows all the tally knows is asked the short way, without looking for what was taken back.
        var knowsAll = report.pin().logPosition() >= tally.position();
        for (var part : place.parts()) {
            var moment = knowsAll ? Moment.by(part.moment().day()) : part.moment();
            var skip = Math.max(0, offset - size);
            var room = limit - entries.size();
            if (room > 0) {
                entries.addAll(tallied.entries(moment, report.agencyId(), part.year(), part.cells(), skip, room));
            }
            size += tally.size(moment, report.agencyId(), part.year(), part.cells());
        }
        var recorded =
                log.at(entries.stream().map(TallyEntries.Entry::recordedAt).toList());
        var counted = entries.stream()
                .map(entry -> counted(entry, recorded.get(entry.recordedAt())))
                .toList();
        return new Opened(cell, place.row(), place.column(), place.rule(), size, counted, List.of());
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

    private Counted counted(TallyEntries.Entry entry, EventLog.@Nullable Entry recorded) {
        var facts = read(entry.caseId(), entry.facts());
        var kind = kind(facts);
        var caseId = kind == Kind.REMEDY ? facts.path("requestId").asText(entry.caseId()) : entry.caseId();
        var known = kind != Kind.REMEDY || facts.hasNonNull("requestId");
        return new Counted(
                kind,
                caseId,
                label(kind, facts),
                entry.cell(),
                entry.heldFrom(),
                entry.event(),
                entry.amount(),
                known,
                kind == Kind.REMEDY && known ? tallied.registerNo(caseId) : label(kind, facts),
                entry.caseId(),
                entry.recordedAt(),
                recorded == null ? Provenance.DESK : recorded.provenance().by(),
                recorded == null ? null : recorded.recordedAt(),
                recorded == null ? null : recorded.provenance().via(),
                recorded == null ? null : recorded.provenance().reason());
    }

    private static Kind kind(JsonNode facts) {
        if (facts.has("remedyId")) {
            return Kind.REMEDY;
        }
        return facts.has("registerNo")
                ? Kind.REQUEST
                : Kind.valueOf(facts.path("kind").asText());
    }

    private static @Nullable String label(Kind kind, JsonNode facts) {
        return switch (kind) {
            case REQUEST -> facts.path("registerNo").asText();
            case REMEDY -> facts.path("kind").asText();
            default -> facts.path("label").asText(null);
        };
    }

    private JsonNode read(String caseId, String facts) {
        try {
            return json.readTree(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What the tally knows of %s cannot be read".formatted(caseId), e);
        }
    }
}
