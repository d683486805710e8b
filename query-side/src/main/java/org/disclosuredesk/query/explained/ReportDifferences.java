package org.disclosuredesk.query.explained;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosuredesk.eventlog.EventLog;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.query.annualreport.AnnualReport;
import org.disclosuredesk.query.annualreport.ReportForm;
import org.disclosuredesk.query.explained.CasesBehind.Counted;
import org.disclosuredesk.query.narrative.ReportDocument;
import org.disclosuredesk.query.tally.TallyEntries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In which cells two reports differ, through which cases, and who recorded what moved them. */
@Component
@Transactional(readOnly = true)
public class ReportDifferences {

    /** So many cases of a cell are compared; an office that moves more between two reports has other worries. */
    private static final int MOST = 20_000;

    private final CasesBehind cases;
    private final TallyEntries tallied;
    private final EventLog log;

    ReportDifferences(CasesBehind cases, TallyEntries tallied, EventLog log) {
        this.cases = cases;
        this.tallied = tallied;
        this.log = log;
    }

    /**
     * A figure that differs.
     *
     * @param cell its address
     * @param row its row on the form
     * @param column its column on the form
     * @param before as the first report has it
     * @param after as the second has it
     * @param moves the cases that make the difference; empty for sums of other figures
     */
    public record Moved(String cell, String row, String column, String before, String after, List<Move> moves) {}

    /**
     * A case that stands in one of the two reports only.
     *
     * @param came whether it is the second that has it
     * @param counted how it stands there
     * @param by who recorded what moved it; null where the days alone did
     * @param recordedAt when; null where the days alone did
     * @param via how it came; null where the days alone did
     * @param reason why it was recorded after the fact; null where nobody had to say
     */
    public record Move(
            boolean came,
            Counted counted,
            @Nullable String by,
            @Nullable Instant recordedAt,
            Provenance.@Nullable Via via,
            @Nullable String reason) {}

    /** All figures of tables 2, 3 and 4 that differ, in the order of the form. */
    public List<Moved> between(AnnualReport before, AnnualReport after) {
        var first = ReportForm.figures(before);
        var second = ReportForm.figures(after);
        return first.keySet().stream()
                .filter(cell -> !first.get(cell).equals(second.get(cell)))
                .map(cell -> moved(before, after, cell, first.get(cell), second.getOrDefault(cell, "")))
                .toList();
    }

    /**
     * A section that reads otherwise.
     *
     * @param heading as on the form
     * @param before its text in the first report, a paragraph each; empty where nothing is written
     * @param after its text in the second
     */
    public record Reworded(String heading, List<String> before, List<String> after) {}

    /** The sections whose text differs, in the order of the form. */
    public static List<Reworded> texts(ReportDocument before, ReportDocument after) {
        var reworded = new ArrayList<Reworded>();
        for (var at = 0; at < before.sections().size(); at++) {
            var one = new Reworded(
                    before.sections().get(at).heading(),
                    words(before.sections().get(at)),
                    words(after.sections().get(at)));
            if (!one.before().equals(one.after())) {
                reworded.add(one);
            }
        }
        return reworded;
    }

    private static List<String> words(ReportDocument.Section section) {
        return section.passages().stream().map(ReportDocument.Passage::whole).toList();
    }

    private Moved moved(AnnualReport before, AnnualReport after, String cell, String was, String is) {
        var sum = cell.endsWith("/total") || cell.startsWith("table3/total/");
        var then = all(before, cell, sum);
        var now = all(after, cell, sum);
        return new Moved(cell, now.row(), now.column(), was, is, sum ? List.of() : moves(then, now));
    }

    private CasesBehind.Opened all(AnnualReport report, String cell, boolean sum) {
        var opened = cases.open(report, cell, 0, sum ? 1 : MOST);
        if (opened == null) {
            throw new IllegalStateException("The report has no figure " + cell);
        }
        return opened;
    }

    private List<Move> moves(CasesBehind.Opened then, CasesBehind.Opened now) {
        var moves = new ArrayList<Move>();
        var stood = ids(then);
        var stands = ids(now);
        for (var one : then.counted()) {
            if (!stands.contains(one.countedAs())) {
                var at = tallied.withdrawnAt(one.countedAs(), one.cell(), one.addedAt());
                moves.add(move(false, one, at));
            }
        }
        for (var one : now.counted()) {
            if (!stood.contains(one.countedAs())) {
                moves.add(new Move(true, one, one.by(), one.recordedAt(), one.via(), one.reason()));
            }
        }
        return moves;
    }

    private Move move(boolean came, Counted one, @Nullable Long at) {
        var entry = at == null ? null : log.at(List.of(at)).get(at);
        return entry == null
                ? new Move(came, one, null, null, null, null)
                : new Move(
                        came,
                        one,
                        entry.provenance().by(),
                        entry.recordedAt(),
                        entry.provenance().via(),
                        entry.provenance().reason());
    }

    private static Set<String> ids(CasesBehind.Opened opened) {
        return opened.counted().stream().map(Counted::countedAs).collect(Collectors.toSet());
    }

    /** The accounts that are named on these. */
    public static Set<String> people(List<Moved> moved) {
        return moved.stream()
                .flatMap(one -> one.moves().stream())
                .flatMap(one -> Stream.ofNullable(one.by()))
                .collect(Collectors.toSet());
    }
}
