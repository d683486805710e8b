package org.disclosuredesk.query.reportfile;

import java.util.ArrayList;
import java.util.List;
import org.disclosuredesk.document.FormTable;
import org.disclosuredesk.document.FormTable.Cell;
import org.disclosuredesk.document.FormTable.Role;
import org.disclosuredesk.query.annualreport.AnnualReport;
import org.disclosuredesk.query.annualreport.ReportForm;
import org.disclosuredesk.query.annualreport.Table2;
import org.disclosuredesk.query.annualreport.Table3;
import org.disclosuredesk.query.annualreport.Table4;
import org.disclosuredesk.query.narrative.ReportDocument;

/** The three tables laid out in columns and rows, for files that are no web pages. */
final class ReportTables {

    private static final int BLOCK = 5;

    private ReportTables() {}

    static FormTable of(AnnualReport report, ReportDocument.Table table) {
        return switch (table) {
            case TABLE2 -> table2(report.table2());
            case TABLE3 -> table3(report.table3());
            case TABLE4 -> table4(report.table4());
        };
    }

    private static FormTable table2(Table2 table) {
        var rows = new ArrayList<List<Cell>>();
        for (var block : ReportForm.table2(table)) {
            rows.add(List.of(head(block.caption(), 1, 4)));
            var heads = new ArrayList<Cell>();
            for (var column : block.columns()) {
                heads.add(head(column, 1, heads.isEmpty() ? 1 : block.span()));
            }
            rows.add(heads);
            block.rows().forEach(row -> rows.add(row(row, block.span())));
        }
        return new FormTable(List.of(1, 1, 1, 1), 0, 10.5, rows);
    }

    private static FormTable table3(Table3 table) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(List.of(head(ReportForm.CORNER, 3, 3), head("申请人情况", 1, 7)));
        rows.add(List.of(head("自然人", 2, 1), head("法人或其他组织", 1, 5), head("总计", 2, 1)));
        rows.add(heads(ReportForm.organisations(), 1));
        ReportForm.table3(table).forEach(row -> rows.add(row(row, 1)));
        // Millimetres: two narrow columns of groups, the names of the rows, seven columns of figures.
        return new FormTable(List.of(10, 16, 46, 12, 12, 12, 12, 12, 12, 12), 3, 9, rows);
    }

    private static FormTable table4(Table4 table) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(List.of(head("行政复议", 1, BLOCK), head("行政诉讼", 1, 2 * BLOCK)));
        var second = heads(ReportForm.results(), 2);
        second.add(head("未经复议直接起诉", 1, BLOCK));
        second.add(head("复议后起诉", 1, BLOCK));
        rows.add(second);
        var third = heads(ReportForm.results(), 1);
        third.addAll(heads(ReportForm.results(), 1));
        rows.add(third);
        rows.add(figures(ReportForm.table4(table), 1));
        return new FormTable(List.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1), 3, 9, rows);
    }

    private static List<Cell> row(ReportForm.Row row, int span) {
        var cells = new ArrayList<Cell>();
        for (var head : row.heads()) {
            var role = "rowgroup".equals(head.scope()) ? Role.GROUP : Role.LABEL;
            cells.add(new Cell(head.text(), head.rowspan(), head.colspan(), role, null));
        }
        cells.addAll(figures(row.figures(), span));
        return cells;
    }

    private static List<Cell> figures(List<ReportForm.FigureCell> figures, int span) {
        return figures.stream()
                .map(figure -> new Cell(figure.text(), 1, span, Role.FIGURE, figure.cell()))
                .toList();
    }

    private static List<Cell> heads(List<String> words, int rowspan) {
        var cells = new ArrayList<Cell>();
        words.forEach(text -> cells.add(head(text, rowspan, 1)));
        return cells;
    }

    private static Cell head(String text, int rowspan, int colspan) {
        return new Cell(text, rowspan, colspan, Role.HEAD, null);
    }
}
