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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosuredesk.eventlog.EventJson;
import org.disclosuredesk.eventlog.EventLog;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.law.term.Figure;
import org.disclosuredesk.query.annualreport.AnnualReport;
import org.disclosuredesk.query.tally.Moment;
import org.disclosuredesk.query.tally.Tally;
import org.disclosuredesk.query.tally.TallyEntries;
import org.disclosuredesk.query.tally.YearRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What stands behind a figure of the report: the cases it counts, each with the event that put it there. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class CasesBehind {

    /** How many cases a page shows. */
    static final int PAGE = 50;

    private static final String TABLE2 = "table2/";

    private final CellPlaces places;
    private final Tally tally;
    private final TallyEntries tallied;
    private final YearRecords records;
    private final EventLog log;
    private final ObjectMapper json = EventJson.mapper();

    CasesBehind(CellPlaces places, Tally tally, TallyEntries tallied, YearRecords records, EventLog log) {
        this.places = places;
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

        /** Where its event stands on the page of its request. */
        public String anchor() {
            return kind == Kind.REMEDY ? "r" + countedAs + event : "e" + event;
        }

        /** The last part of its cell: the kind of applicant of table 3. */
        public String column() {
            return cell.substring(cell.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT);
        }
    }

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
        if (cell.startsWith(TABLE2)) {
            return Arrays.stream(Figure.values())
                    .filter(figure -> cell.equals(TABLE2 + figure.name().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .map(figure -> openTable2(report, cell, figure))
                    .orElse(null);
        }
        var place = places.of(report, cell);
        return place == null ? null : open(report, cell, place, offset, limit);
    }

    private Opened openTable2(AnnualReport report, String cell, Figure figure) {
        var words = figure.chinese().split("/", 2);
        var told = records.reported(report.agencyId(), report.year()).stream()
                .filter(one -> one.figure() == figure)
                .toList();
        return new Opened(cell, words[0], words[1], "rule.told", told.size(), List.of(), told);
    }

    private Opened open(AnnualReport report, String cell, CellPlaces.Place place, int offset, int limit) {
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
