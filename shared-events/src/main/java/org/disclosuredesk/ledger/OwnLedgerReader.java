package org.disclosuredesk.ledger;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.disclosuredesk.law.CountingRules2021;
import org.disclosuredesk.ledger.Fault.Problem;

/**
 * Reads a ledger in an office's own words: files by any name, sheets by any name, headings by any name, as somebody said
 * what they mean.
 */
public final class OwnLedgerReader {

    private static final String WORKBOOK = ".xlsx";

    private final Outcomes outcomes = new Outcomes(new CountingRules2021());

    /** The sheets that hold anything, in order; files that cannot be read go to the faults. */
    public List<OwnSheet> sheets(List<OwnFile> files, List<Fault> faults) {
        var sheets = new ArrayList<OwnSheet>();
        for (var file : files) {
            each(
                    file,
                    faults,
                    lines -> SheetOutline.of(file.name(), lines, 0, faults).ifPresent(sheets::add));
        }
        return sheets;
    }

    /** A sheet with its headings in another line; empty where it holds nothing from there on. */
    public Optional<OwnSheet> sheet(List<OwnFile> files, OwnSheet sheet, int headingLine) {
        var faults = new ArrayList<Fault>();
        return inSheet(files, sheet, faults, lines -> SheetOutline.of(sheet.file(), lines, headingLine, faults))
                .flatMap(Function.identity());
    }

    /**
     * Reads the sheets that are taken in.
     *
     * @param mappings at most one for each table of the ledger
     * @param today nothing that happened is later
     */
    public Reading read(List<OwnFile> files, List<SheetMapping> mappings, LocalDate today) {
        var faults = new ArrayList<Fault>();
        var requestRows = new RequestRows(outcomes);
        var requests = rows(files, mappings, requestRows, today, faults);
        var remedies = rows(files, mappings, new RemedyRows(), today, faults);
        var figures = rows(files, mappings, new FigureRows(), today, faults);
        var ledger = new Ledger(
                nameOf(mappings, LedgerTable.REQUESTS),
                nameOf(mappings, LedgerTable.REMEDIES),
                nameOf(mappings, LedgerTable.FIGURES),
                requests,
                remedies,
                figures);
        return new Reading(ledger, requestRows.registerNos(), faults);
    }

    private static String nameOf(List<SheetMapping> mappings, LedgerTable table) {
        return mapping(mappings, table).map(one -> one.own().name()).orElse(table.file());
    }

    private static Optional<SheetMapping> mapping(List<SheetMapping> mappings, LedgerTable table) {
        return mappings.stream().filter(one -> one.table() == table).findFirst();
    }

    private static <R> List<R> rows(
            List<OwnFile> files, List<SheetMapping> mappings, Rows<R> rows, LocalDate today, List<Fault> faults) {
        return mapping(mappings, rows.table())
                .flatMap(mapping -> inSheet(
                        files, mapping.own(), faults, lines -> TableReader.read(lines, rows, mapping, today, faults)))
                .orElse(List.of());
    }

    private static <T> Optional<T> inSheet(
            List<OwnFile> files, OwnSheet sheet, List<Fault> faults, Function<Lines, T> work) {
        var found = new ArrayList<T>();
        files.stream()
                .filter(file -> file.name().equals(sheet.file()))
                .forEach(file -> each(file, faults, lines -> {
                    if (lines.file().equals(sheet.name())) {
                        found.add(work.apply(lines));
                    }
                }));
        return found.stream().findFirst();
    }

    private static void each(OwnFile file, List<Fault> faults, Consumer<Lines> work) {
        if (!file.name().toLowerCase(Locale.ROOT).endsWith(WORKBOOK)) {
            work.accept(new CsvLines(file.path(), file.name()));
            return;
        }
        try (var workbook = Workbooks.open(file.path())) {
            each(file, workbook, work);
        } catch (IOException e) {
            faults.add(new Fault(file.name(), 0, null, null, Problem.UNREADABLE_FILE, List.of()));
        }
    }

    private static void each(OwnFile file, ReadableWorkbook workbook, Consumer<Lines> work) {
        workbook.getSheets()
                .forEach(sheet -> work.accept(new SheetLines(
                        workbook, sheet, "%s[%s]".formatted(file.name(), Words.trimmed(sheet.getName())))));
    }
}
