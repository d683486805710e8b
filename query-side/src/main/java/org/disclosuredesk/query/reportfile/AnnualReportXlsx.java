package org.disclosuredesk.query.reportfile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.disclosuredesk.document.FormTable;
import org.disclosuredesk.query.annualreport.ReportForm;
import org.disclosuredesk.query.annualreport.Unbalanced;
import org.disclosuredesk.query.consolidated.ConsolidatedReport;
import org.disclosuredesk.query.explained.CasesBehind;
import org.disclosuredesk.query.narrative.ReportDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The report as a workbook: the tables as on the form, the text, the checks, and behind each figure the cases it counts. */
@Component
public class AnnualReportXlsx {

    /** About as many characters as a page is wide. */
    private static final double WIDTH = 96;

    /** In points. */
    private static final int LINE = 15;

    private static final int ROOM = 4;

    private static final String SHADE = "F2F2EE";

    private final CasesBehind cases;
    private final MessageSource messages;

    AnnualReportXlsx(CasesBehind cases, MessageSource messages) {
        this.cases = cases;
        this.messages = messages;
    }

    /**
     * The file.
     *
     * @throws Unbalanced where a figure counts other cases than are listed behind it
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public byte[] of(ReportDocument document) {
        return of(document, null);
    }

    /**
     * The file of a consolidated report: behind each figure the share of each agency.
     *
     * @param added what was added up; null for the report of one agency
     */
    byte[] of(ReportDocument document, @Nullable ConsolidatedReport added) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "DisclosureDesk", "1.0")) {
            var form = ReportForm.SECTIONS;
            var table2 = workbook.newWorksheet("表二");
            var table3 = workbook.newWorksheet("表三");
            var table4 = workbook.newWorksheet("表四");
            text(workbook.newWorksheet("文字"), document);
            new ReportChecks(messages).write(workbook.newWorksheet("校验"), document.report());
            var places = added == null
                    ? new CaseSheets(workbook, cases, messages, document.report()).write()
                    : shares(workbook.newWorksheet(word("consolidated.sheet")), added);
            table(table2, form.get(1), ReportTables.of(document.report(), ReportDocument.Table.TABLE2), places);
            table(table3, form.get(2), ReportTables.of(document.report(), ReportDocument.Table.TABLE3), places);
            table(table4, form.get(3), ReportTables.of(document.report(), ReportDocument.Table.TABLE4), places);
        } catch (IOException e) {
            throw new UncheckedIOException("The report cannot be written as a workbook", e);
        }
        return file.toByteArray();
    }

    /** The form below its heading; a figure that counts something leads to what it counts. */
    private static void table(Worksheet sheet, String heading, FormTable form, Map<String, String> places) {
        sheet.value(0, 0, heading);
        sheet.style(0, 0).bold().fontSize(14).set();
        onePageWide(sheet);
        var all = form.shares().stream().mapToInt(Integer::intValue).sum();
        for (var column = 0; column < form.shares().size(); column++) {
            sheet.width(column, WIDTH * form.shares().get(column) / all);
        }
        var lines = new int[form.rows().size()];
        form.each(
                (row, column, cell) -> {
                    put(sheet, row + 1, column, cell, places);
                    if (cell.rowspan() == 1) {
                        lines[row] = Math.max(lines[row], lines(form, column, cell, all));
                    }
                },
                (row, column, above) -> {});
        for (var row = 0; row < lines.length; row++) {
            sheet.rowHeight(row + 1, ROOM + LINE * Math.max(1, lines[row]));
        }
    }

    /** How many lines its words take: no program makes room by itself where cells are merged. */
    private static int lines(FormTable form, int column, FormTable.Cell cell, int all) {
        var share = form.shares().subList(column, column + cell.colspan()).stream()
                .mapToInt(Integer::intValue)
                .sum();
        var letters = Math.max(1, (int) (WIDTH * share / all / 2) - 1);
        return (cell.text().length() + letters - 1) / letters;
    }

    private static void put(Worksheet sheet, int row, int column, FormTable.Cell cell, Map<String, String> places) {
        var range = sheet.range(row, column, row + cell.rowspan() - 1, column + cell.colspan() - 1);
        var style = range.style()
                .borderStyle(BorderStyle.THIN)
                .wrapText(true)
                .verticalAlignment("center")
                .horizontalAlignment(cell.role() == FormTable.Role.LABEL ? "left" : "center");
        if (cell.role() == FormTable.Role.HEAD) {
            style.fillColor(SHADE).bold();
        }
        if (cell.figure() == null) {
            sheet.value(row, column, cell.text());
        } else {
            var figure = new BigDecimal(cell.text());
            var place = places.get(cell.figure());
            if (place != null) {
                // Named after the figure: of two links that are called alike and lead to one place only one is kept.
                sheet.hyperlink(row, column, HyperLink.internal(place, cell.figure()));
                style.fontColor("0F5C63").underlined();
            }
            sheet.value(row, column, figure);
            style.format(figure.scale() > 0 ? "0." + "0".repeat(figure.scale()) : "0");
        }
        style.set();
        if (cell.rowspan() > 1 || cell.colspan() > 1) {
            range.merge();
        }
    }

    /** A line for each figure, a column for each agency. */
    private Map<String, String> shares(Worksheet sheet, ConsolidatedReport added) {
        var words = new ArrayList<>(List.of(word("checks.column"), word("consolidated.sum")));
        var widths = new ArrayList<>(List.of(40, 12));
        for (var share : added.shares()) {
            words.add(share.name());
            widths.add(16);
        }
        heads(sheet, 0, words, widths);
        var places = new HashMap<String, String>();
        var shares = added.shares().stream()
                .map(share -> ReportForm.figures(share.report()))
                .toList();
        var row = 1;
        for (var figure : ReportForm.figures(added.sum()).entrySet()) {
            var opened = cases.open(added.sum(), figure.getKey(), 0, 1);
            sheet.value(row, 0, opened == null ? figure.getKey() : opened.row() + " " + opened.column());
            sheet.value(row, 1, new BigDecimal(figure.getValue()));
            var column = 2;
            for (var share : shares) {
                sheet.value(row, column++, new BigDecimal(share.get(figure.getKey())));
            }
            places.put(figure.getKey(), "'%s'!A%d".formatted(word("consolidated.sheet"), ++row));
        }
        return places;
    }

    private String word(String key) {
        return messages.getMessage(key, new Object[0], Locale.SIMPLIFIED_CHINESE);
    }

    private static void text(Worksheet sheet, ReportDocument document) {
        onePageWide(sheet);
        sheet.width(0, WIDTH);
        var row = line(sheet, 0, document.title(), true);
        row = line(sheet, row, document.opening(), false);
        for (var section : document.sections()) {
            row = line(sheet, row, section.heading(), true);
            for (var passage : section.passages()) {
                row = line(sheet, row, passage.whole(), false);
            }
            if (section.unwritten()) {
                row = line(sheet, row, ReportForm.UNWRITTEN, false);
            }
        }
        line(sheet, row, document.foot(), false);
    }

    private static int line(Worksheet sheet, int row, String text, boolean heading) {
        sheet.value(row, 0, text);
        var style = sheet.style(row, 0).wrapText(true).verticalAlignment("top");
        if (heading) {
            style.bold();
        }
        style.set();
        return row + 1;
    }

    static void onePageWide(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    /** A line of heads over columns. */
    static void heads(Worksheet sheet, int row, List<String> words, List<Integer> widths) {
        for (var column = 0; column < words.size(); column++) {
            sheet.width(column, widths.get(column));
            sheet.value(row, column, words.get(column));
            sheet.style(row, column).bold().fillColor(SHADE).wrapText(true).set();
        }
    }
}
