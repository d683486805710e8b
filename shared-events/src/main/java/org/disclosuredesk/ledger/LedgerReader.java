package org.disclosuredesk.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.disclosuredesk.law.CountingRules2021;
import org.disclosuredesk.ledger.Fault.Problem;

/**
 * Reads a ledger (台账): a folder with {@code requests.csv} and, where there are any, {@code remedies.csv} and
 * {@code figures.csv}; or one Excel workbook with the sheets 申请, 复议诉讼 and 主动公开.
 *
 * <p>Everything that is wrong is named at once. A row is refused only where it cannot have been so; what broke a rule
 * is history like everything else.
 */
public final class LedgerReader {

    private final Outcomes outcomes = new Outcomes(new CountingRules2021());

    /** Where the tables of one ledger lie. */
    private interface Source {

        String nameOf(LedgerTable table);

        /** Its lines; none where it is missing, which is a fault unless it may be. */
        Optional<Lines> linesOf(LedgerTable table, List<Fault> faults);
    }

    /**
     * Reads it.
     *
     * @param ledger the folder or the workbook
     * @param today nothing that happened is later
     */
    public Reading read(Path ledger, LocalDate today) {
        if (Files.isDirectory(ledger)) {
            return read(new Folder(ledger), today);
        }
        if (!Files.exists(ledger)) {
            return refused(ledger.toString(), Problem.NO_SUCH_FILE);
        }
        var file = ledger.getFileName().toString();
        if (!file.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return refused(file, Problem.UNREADABLE_FILE);
        }
        try (var workbook = Workbooks.open(ledger)) {
            return read(new Workbook(workbook, file), today);
        } catch (IOException e) {
            return refused(file, Problem.UNREADABLE_FILE);
        }
    }

    private Reading read(Source source, LocalDate today) {
        var faults = new ArrayList<Fault>();
        var requestRows = new RequestRows(outcomes);
        var requests = rows(source, LedgerTable.REQUESTS, requestRows, today, faults);
        var remedies = rows(source, LedgerTable.REMEDIES, new RemedyRows(), today, faults);
        var figures = rows(source, LedgerTable.FIGURES, new FigureRows(), today, faults);
        var ledger = new Ledger(
                source.nameOf(LedgerTable.REQUESTS),
                source.nameOf(LedgerTable.REMEDIES),
                source.nameOf(LedgerTable.FIGURES),
                requests,
                remedies,
                figures);
        return new Reading(ledger, requestRows.registerNos(), faults);
    }

    private static <R> List<R> rows(
            Source source, LedgerTable table, Rows<R> rows, LocalDate today, List<Fault> faults) {
        return source.linesOf(table, faults)
                .map(lines -> TableReader.read(lines, rows, null, today, faults))
                .orElse(List.of());
    }

    private static Reading refused(String file, Problem problem) {
        var nothing = new Ledger(file, file, file, List.of(), List.of(), List.of());
        return new Reading(nothing, Set.of(), List.of(fault(file, problem)));
    }

    private static Fault fault(String file, Problem problem, String... details) {
        return new Fault(file, 0, null, null, problem, List.of(details));
    }

    /** A folder of CSV files. Remedies and figures may be missing: there were none, or nobody told. */
    private record Folder(Path path) implements Source {

        @Override
        public String nameOf(LedgerTable table) {
            return table.file();
        }

        @Override
        public Optional<Lines> linesOf(LedgerTable table, List<Fault> faults) {
            var file = path.resolve(table.file());
            if (Files.exists(file)) {
                return Optional.of(new CsvLines(file, table.file()));
            }
            if (table == LedgerTable.REQUESTS) {
                faults.add(fault(table.file(), Problem.NO_SUCH_FILE));
            }
            return Optional.empty();
        }
    }

    /** An Excel workbook. All three sheets must be there, since a sheet by another name would be overlooked. */
    private record Workbook(ReadableWorkbook workbook, String file) implements Source {

        @Override
        public String nameOf(LedgerTable table) {
            return "%s[%s]".formatted(file, table.sheet());
        }

        @Override
        public Optional<Lines> linesOf(LedgerTable table, List<Fault> faults) {
            var found = workbook.getSheets()
                    .filter(sheet -> Words.trimmed(sheet.getName()).equals(table.sheet()))
                    .findFirst();
            if (found.isEmpty()) {
                faults.add(fault(file, Problem.MISSING_SHEET, table.sheet()));
            }
            return found.map(sheet -> new SheetLines(workbook, sheet, nameOf(table)));
        }
    }
}
