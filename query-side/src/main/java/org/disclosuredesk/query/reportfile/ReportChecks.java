package org.disclosuredesk.query.reportfile;

import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Worksheet;
import org.disclosuredesk.query.annualreport.AnnualReport;
import org.disclosuredesk.query.annualreport.Relation;
import org.springframework.context.MessageSource;

/** The sheet of a workbook that shows both sides of every relation the report is held to (勾稽关系). */
final class ReportChecks {

    private final MessageSource messages;

    ReportChecks(MessageSource messages) {
        this.messages = messages;
    }

    void write(Worksheet sheet, AnnualReport report) {
        AnnualReportXlsx.onePageWide(sheet);
        AnnualReportXlsx.heads(
                sheet,
                0,
                List.of(word("relation"), word("column"), word("left"), word("right"), ""),
                List.of(46, 26, 12, 12, 8));
        var row = 1;
        for (var relation : Relation.of(report)) {
            sheet.value(row, 0, word(relation.key()));
            sheet.style(row, 0).wrapText(true).set();
            sheet.value(row, 1, relation.column());
            sheet.value(row, 2, relation.left());
            sheet.value(row, 3, relation.right());
            sheet.value(row, 4, relation.holds() ? "✓" : "✗");
            row++;
        }
    }

    private String word(String key) {
        return messages.getMessage("checks." + key, new Object[0], Locale.SIMPLIFIED_CHINESE);
    }
}
