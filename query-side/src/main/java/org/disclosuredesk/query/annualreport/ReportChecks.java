package org.disclosuredesk.query.annualreport;

import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Worksheet;
import org.disclosuredesk.law.Table3Row;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.RemedyKind;
import org.springframework.context.MessageSource;

/** The sheet of a workbook that shows both sides of every relation the report is held to (勾稽关系). */
final class ReportChecks {

    private final MessageSource messages;
    private int row;

    ReportChecks(MessageSource messages) {
        this.messages = messages;
    }

    void write(Worksheet sheet, AnnualReport report) {
        AnnualReportXlsx.onePageWide(sheet);
        AnnualReportXlsx.heads(
                sheet,
                row++,
                List.of(word("checks.relation"), word("checks.column"), word("checks.left"), word("checks.right"), ""),
                List.of(46, 26, 12, 12, 8));
        var table = report.table3();
        for (var column = 0; column <= Table3.TOTAL; column++) {
            var one = column;
            line(
                    sheet,
                    word("checks.balance"),
                    nameOf(column),
                    table.figure(Table3Row.NEW_RECEIVED, column) + table.figure(Table3Row.CARRIED_IN, column),
                    table.figure(Table3Row.TOTAL, column) + table.figure(Table3Row.CARRIED_OUT, column));
            line(
                    sheet,
                    word("checks.results"),
                    nameOf(column),
                    Table3Row.RESULTS.stream()
                            .mapToInt(result -> table.figure(result, one))
                            .sum(),
                    table.figure(Table3Row.TOTAL, column));
        }
        for (var kind : RemedyKind.values()) {
            var block = report.table4().block(kind);
            line(
                    sheet,
                    word("checks.remedies"),
                    kind.chinese(),
                    block.upheld() + block.corrected() + block.other() + block.pending(),
                    block.total());
        }
        for (var check : report.checks()) {
            for (var at = 0; at < check.left().size(); at++) {
                line(
                        sheet,
                        word("checks." + check.key()),
                        check.left().size() > 1 ? nameOf(at) : "",
                        check.left().get(at),
                        check.right().get(at));
            }
        }
    }

    private void line(Worksheet sheet, String relation, String column, int left, int right) {
        sheet.value(row, 0, relation);
        sheet.style(row, 0).wrapText(true).set();
        sheet.value(row, 1, column);
        sheet.value(row, 2, left);
        sheet.value(row, 3, right);
        sheet.value(row, 4, left == right ? "✓" : "✗");
        row++;
    }

    private static String nameOf(int column) {
        return column == Table3.TOTAL ? "总计" : ApplicantKind.values()[column].chinese();
    }

    private String word(String key) {
        return messages.getMessage(key, new Object[0], Locale.SIMPLIFIED_CHINESE);
    }
}
