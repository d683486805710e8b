package org.disclosuredesk.command.ledger;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.disclosuredesk.command.agency.RegisterAgency;
import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.command.known.KnownRow;
import org.disclosuredesk.command.known.RemedyAnswer;
import org.disclosuredesk.command.remedy.AcceptReview;
import org.disclosuredesk.command.remedy.AcceptSuit;
import org.disclosuredesk.command.remedy.ConcludeReview;
import org.disclosuredesk.command.remedy.ConcludeSuit;
import org.disclosuredesk.command.request.RecordHistory;
import org.disclosuredesk.command.year.ReportFigures;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.law.term.Figure;
import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.ledger.FigureRow;
import org.disclosuredesk.ledger.Ledger;
import org.disclosuredesk.ledger.LedgerRecorder.Progress;
import org.disclosuredesk.ledger.LedgerRecorder.Recorded;
import org.disclosuredesk.ledger.RequestRow;
import org.jspecify.annotations.Nullable;

/** One ledger being recorded: an act for each row that is new, many rows to a commit. */
final class LedgerRun {

    /** Large enough to share the way to the disk, small enough that a commit is never long to wait for. */
    static final int ROWS_IN_A_COMMIT = 200;

    private final Acts acts;
    private final String agencyId;
    private final Ledger ledger;
    private final String by;
    private final Progress progress;
    private final String traceId = UUID.randomUUID().toString();
    private final int rows;
    private int done;
    private int newRequests;
    private int newRemedies;
    private int newFigures;
    private int known;

    LedgerRun(Acts acts, String agencyId, Ledger ledger, String by, Progress progress) {
        this.acts = acts;
        this.agencyId = agencyId;
        this.ledger = ledger;
        this.by = by;
        this.progress = progress;
        this.rows = ledger.requests().size()
                + ledger.remedies().size()
                + ledger.figures().size();
    }

    void register(String agency) {
        acts.perform(new RegisterAgency(agencyId, agency.strip(), null), provenance());
    }

    void recordRequests(Map<String, KnownRow> store) {
        var fresh = ledger.requests().stream()
                .filter(row -> !store.containsKey(row.registerNo()))
                .toList();
        skipped(ledger.requests().size() - fresh.size());
        inChunks(fresh, this::record);
        newRequests += fresh.size();
    }

    private void record(RequestRow row) {
        // Rows that name nobody are not all of one applicant.
        var applicant = row.applicant() == null ? "#" + row.registerNo() : row.applicant();
        acts.perform(
                new RecordHistory(
                        Ids.request(agencyId, row.registerNo()),
                        agencyId,
                        Ids.applicant(agencyId, row.applicantKind(), applicant, null),
                        row),
                provenance(ledger.requestsFile(), row.line(), row.fingerprint()));
    }

    void recordRemedies(List<RemedyAnswer> store) {
        var matches = RemedyMatch.of(agencyId, ledger.remedies(), store);
        var fresh = matches.stream()
                .filter(match -> match.what() != RemedyMatch.What.KNOWN)
                .toList();
        skipped(matches.size() - fresh.size());
        inChunks(fresh, this::record);
        newRemedies += fresh.size();
    }

    private void record(RemedyMatch match) {
        var provenance = provenance(ledger.remediesFile(), match.row().line(), null);
        switch (match.what()) {
            case NEW -> {
                accept(match, provenance);
                conclude(match, provenance);
            }
            case CONCLUDED_NOW -> conclude(match, provenance);
            default -> throw new IllegalArgumentException("A ledger with a fault is not recorded: " + match);
        }
    }

    private void accept(RemedyMatch match, Provenance provenance) {
        var row = match.row();
        var requestId = match.requestId();
        acts.perform(
                row.kind() == RemedyKind.REVIEW
                        ? new AcceptReview(match.remedyId(), agencyId, requestId, row.acceptedOn(), true, null, null)
                        : new AcceptSuit(
                                match.remedyId(),
                                agencyId,
                                requestId,
                                row.acceptedOn(),
                                row.kind() == RemedyKind.SUIT_AFTER_REVIEW,
                                true,
                                null,
                                null,
                                null),
                provenance);
    }

    private void conclude(RemedyMatch match, Provenance provenance) {
        var row = match.row();
        if (row.concludedOn() != null) {
            acts.perform(
                    row.kind() == RemedyKind.REVIEW
                            ? new ConcludeReview(match.remedyId(), row.concludedOn(), row.result(), null)
                            : new ConcludeSuit(match.remedyId(), row.concludedOn(), row.result(), null),
                    provenance);
        }
    }

    void reportFigures(IntFunction<Map<Figure, BigDecimal>> store) {
        var byYear = ledger.figures().stream()
                .collect(Collectors.groupingBy(FigureRow::year, TreeMap::new, Collectors.toList()));
        byYear.forEach((year, ofYear) -> reportFigures(year, ofYear, store.apply(year)));
    }

    private void reportFigures(int year, List<FigureRow> ofYear, Map<Figure, BigDecimal> store) {
        var fresh = ofYear.stream()
                .filter(row -> !store.containsKey(row.figure())
                        || store.get(row.figure()).compareTo(row.value()) != 0)
                .toList();
        skipped(ofYear.size() - fresh.size());
        if (!fresh.isEmpty()) {
            var provenance = provenance(ledger.figuresFile(), fresh.get(0).line(), null);
            acts.perform(new ReportFigures(agencyId, year, figures(fresh), ledger.figuresFile()), provenance);
            newFigures += fresh.size();
            progressed(fresh.size());
        }
    }

    private static SortedMap<Figure, BigDecimal> figures(List<FigureRow> rows) {
        var figures = new EnumMap<Figure, BigDecimal>(Figure.class);
        rows.forEach(row -> figures.put(row.figure(), row.value()));
        return new TreeMap<>(figures);
    }

    private <T> void inChunks(List<T> all, Consumer<T> record) {
        for (var from = 0; from < all.size(); from += ROWS_IN_A_COMMIT) {
            var chunk = all.subList(from, Math.min(all.size(), from + ROWS_IN_A_COMMIT));
            acts.together(() -> {
                chunk.forEach(record);
                return chunk.size();
            });
            progressed(chunk.size());
        }
    }

    private void skipped(int count) {
        known += count;
        if (count > 0) {
            progressed(count);
        }
    }

    private void progressed(int count) {
        done += count;
        progress.done(done, rows);
    }

    Recorded recorded() {
        return new Recorded(newRequests, newRemedies, newFigures, known);
    }

    /** What the ledger brings about and no row of it says. */
    Provenance provenance() {
        return new Provenance(by, Provenance.Via.IMPORT, traceId, ledger.requestsFile(), null, null, null);
    }

    private Provenance provenance(String file, int line, @Nullable String fingerprint) {
        return Provenance.imported(by, traceId, file, line, fingerprint);
    }
}
