package org.disclosuredesk.query.reportfile;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.disclosuredesk.law.Cells;
import org.disclosuredesk.law.Table3Row;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Figure;
import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.law.term.RemedyResult;
import org.disclosuredesk.query.annualreport.AnnualReport;
import org.disclosuredesk.query.annualreport.ReportForm;
import org.disclosuredesk.query.annualreport.Table3;
import org.disclosuredesk.query.annualreport.Unbalanced;
import org.disclosuredesk.query.explained.CasesBehind;
import org.disclosuredesk.query.explained.CasesBehind.Counted;
import org.disclosuredesk.query.explained.CasesBehind.Opened;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * The sheets of a workbook that list what its figures count: one for each row of table 3 that counts something, one for the
 * remedies, one for the figures that were told. Nobody is named: requests stand there by their register numbers.
 */
final class CaseSheets {

    /** Excel's limits. */
    private static final int MOST_LINES = 1_048_576;

    private static final int LONGEST_NAME = 31;

    /** Lines are handed to the file in portions, so that only the last ones are held. */
    private static final int PORTION = 1_000;

    /** They are asked for in larger ones: to find a portion, all that comes before it is passed over again. */
    private static final int ASKED = 20_000;

    private static final int FIRST_LINE = 4;
    private static final List<String> OF_REQUESTS = List.of("register-no", "kind", "counted-on", "event");
    private static final List<String> OF_REMEDIES = List.of("remedy", "register-no", "result", "counted-on", "event");
    private static final List<String> OF_TOLD = List.of("told.figure", "told.amount", "told.on", "told.source");

    private final Workbook workbook;
    private final CasesBehind cases;
    private final MessageSource messages;
    private final AnnualReport report;
    private final int mostLines;
    private final Map<String, String> places = new HashMap<>();

    CaseSheets(Workbook workbook, CasesBehind cases, MessageSource messages, AnnualReport report) {
        this(workbook, cases, messages, report, MOST_LINES);
    }

    CaseSheets(Workbook workbook, CasesBehind cases, MessageSource messages, AnnualReport report, int mostLines) {
        this.workbook = workbook;
        this.cases = cases;
        this.messages = messages;
        this.report = report;
        this.mostLines = mostLines;
    }

    /**
     * Writes the sheets.
     *
     * @return where what a figure counts begins, by the figure's address
     * @throws Unbalanced where a figure counts other cases than are listed
     */
    Map<String, String> write() throws IOException {
        told();
        for (var row : Table3Row.values()) {
            if (report.table3().figure(row, Table3.TOTAL) > 0) {
                requests(row);
            }
        }
        remedies();
        return places;
    }

    private void requests(Table3Row row) throws IOException {
        try (var sheet = new Lines("表三-%02d %s".formatted(row.ordinal() + 1, row.label()), "表三", OF_REQUESTS)) {
            for (var kind : ApplicantKind.values()) {
                var figure = report.table3().figure(row, kind.ordinal());
                if (figure > 0) {
                    var cell = Cells.of(row, kind);
                    var before = sheet.written;
                    each(
                            cell,
                            opened -> sheet.about(row.label(), opened.rule()),
                            one -> sheet.line(cell, request(one)));
                    agree(cell, figure, sheet.written - before);
                }
            }
            sheet.standsFor("table3/%s/total".formatted(row.key()));
        }
    }

    private void remedies() throws IOException {
        var remedies = 0;
        for (var kind : RemedyKind.values()) {
            remedies += report.table4().block(kind).total();
        }
        if (remedies == 0) {
            return;
        }
        try (var sheet = new Lines("表四 复议诉讼", "表四", OF_REMEDIES)) {
            sheet.about(ReportForm.SECTIONS.get(3), "rule.remedy");
            for (var kind : RemedyKind.values()) {
                var before = sheet.written;
                for (var cell : cellsOf(kind)) {
                    each(cell, opened -> {}, one -> {
                        sheet.line(cell, remedy(kind, one));
                        places.putIfAbsent("table4/%s/total".formatted(Cells.key(kind)), places.get(cell));
                    });
                }
                agree(kind.chinese(), report.table4().block(kind).total(), sheet.written - before);
            }
        }
    }

    private static List<String> cellsOf(RemedyKind kind) {
        var cells = new ArrayList<String>();
        for (var result : RemedyResult.values()) {
            cells.add(Cells.of(kind, result));
        }
        cells.add(Cells.pending(kind));
        return cells;
    }

    private void told() throws IOException {
        if (report.table2().figures().values().stream().allMatch(amount -> amount.signum() == 0)) {
            return;
        }
        try (var sheet = new Lines("表二 填报", "表二", OF_TOLD)) {
            sheet.about(ReportForm.SECTIONS.get(1), "rule.told");
            for (var figure : Figure.values()) {
                var cell = "table2/" + figure.name().toLowerCase(Locale.ROOT);
                for (var one : open(cell, 0).told()) {
                    if (one.current() && one.amount().signum() != 0) {
                        sheet.line(cell, listOf(figure.chinese(), one.amount(), one.reportedOn(), one.source()));
                    }
                }
            }
        }
    }

    /** The cases behind a figure, one by one: the only place that asks for them. */
    private void each(String cell, Consumer<Opened> about, LineOf line) throws IOException {
        var offset = 0;
        Opened opened;
        do {
            opened = open(cell, offset);
            about.accept(opened);
            for (var one : opened.counted()) {
                line.write(one);
            }
            offset += opened.counted().size();
        } while (offset < opened.size() && !opened.counted().isEmpty());
    }

    private Opened open(String cell, int offset) {
        var opened = cases.open(report, cell, offset, ASKED);
        if (opened == null) {
            throw new IllegalStateException("The report has no figure " + cell);
        }
        return opened;
    }

    /** Writes one case. */
    @FunctionalInterface
    private interface LineOf {

        void write(Counted one) throws IOException;
    }

    private static void agree(String cell, int figure, int listed) {
        if (figure != listed) {
            throw new Unbalanced(List.of("%s (%d, listed %d)".formatted(cell, figure, listed)));
        }
    }

    private List<@Nullable Object> request(Counted one) {
        return listOf(
                one.label(),
                ApplicantKind.valueOf(one.column()).chinese(),
                one.heldFrom(),
                word("opened.event.no", Long.toString(one.event() + 1)));
    }

    private List<@Nullable Object> remedy(RemedyKind kind, Counted one) {
        var pending = one.cell().equals(Cells.pending(kind));
        return listOf(
                kind.chinese(),
                one.known() ? one.requestNo() : null,
                pending
                        ? word("opened.pending")
                        : RemedyResult.valueOf(one.column()).chinese(),
                one.heldFrom(),
                word("opened.event.no", Long.toString(one.event() + 1)));
    }

    private static List<@Nullable Object> listOf(@Nullable Object... cells) {
        var list = new ArrayList<@Nullable Object>();
        for (var cell : cells) {
            list.add(cell);
        }
        return list;
    }

    private String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }

    /** Lines on a sheet, and on another where that is full. */
    private final class Lines implements AutoCloseable {

        private final String name;
        private final String form;
        private final List<String> columns;
        private String title = "";
        private String rule = "";
        private @Nullable String first;
        private @Nullable Worksheet sheet;
        private String sheetName = "";
        private int sheets;
        private int row;
        private int written;

        Lines(String name, String form, List<String> columns) {
            this.name = name.replaceAll("[\\[\\]:*?/\\\\']", "");
            this.form = form;
            this.columns = columns;
        }

        /** What it lists, and by which rule it is counted. */
        void about(String words, String ruleKey) {
            title = words;
            rule = word(ruleKey);
        }

        /** One more line, behind that figure. */
        void line(String cell, List<@Nullable Object> values) throws IOException {
            var into = sheet == null || row == mostLines ? next() : sheet;
            for (var column = 0; column < values.size(); column++) {
                put(into, row, column, values.get(column));
            }
            var place = "'%s'!A%d".formatted(sheetName, row + 1);
            places.putIfAbsent(cell, place);
            first = first == null ? place : first;
            written++;
            row++;
            if (row % PORTION == 0) {
                into.flush();
            }
        }

        /** Says that a figure counts all that stands here. */
        void standsFor(String cell) {
            if (first != null) {
                places.put(cell, first);
            }
        }

        private Worksheet next() throws IOException {
            close();
            sheets++;
            var more = sheets == 1 ? "" : "(%d)".formatted(sheets);
            sheetName = name.substring(0, Math.min(name.length(), LONGEST_NAME - more.length())) + more;
            var into = workbook.newWorksheet(sheetName);
            AnnualReportXlsx.onePageWide(into);
            into.value(0, 0, title);
            into.style(0, 0).bold().fontSize(14).set();
            into.value(1, 0, rule);
            into.hyperlink(2, 0, HyperLink.internal("'%s'!A1".formatted(form), word("file.back", form)));
            into.style(2, 0).fontColor("0F5C63").underlined().set();
            AnnualReportXlsx.heads(
                    into,
                    FIRST_LINE - 1,
                    columns.stream().map(one -> word("opened." + one)).toList(),
                    columns.stream().map(one -> 22).toList());
            into.freezePane(0, FIRST_LINE);
            row = FIRST_LINE;
            sheet = into;
            return into;
        }

        private static void put(Worksheet into, int row, int column, @Nullable Object value) {
            if (value instanceof LocalDate day) {
                into.value(row, column, day);
                into.style(row, column)
                        .format("yyyy-mm-dd")
                        .horizontalAlignment("left")
                        .set();
            } else if (value instanceof Number number) {
                into.value(row, column, number);
            } else if (value != null) {
                // Not in the table of shared texts: each stands there once, and it would hold them all.
                into.inlineString(row, column, value.toString());
            }
        }

        @Override
        public void close() throws IOException {
            if (sheet != null) {
                sheet.finish();
                sheet = null;
            }
        }
    }
}
