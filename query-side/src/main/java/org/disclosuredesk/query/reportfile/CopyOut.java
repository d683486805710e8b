package org.disclosuredesk.query.reportfile;

import java.util.List;
import java.util.stream.Collectors;
import org.disclosuredesk.query.annualreport.AnnualReport;
import org.disclosuredesk.query.annualreport.ReportForm;

/**
 * The figures of the tables in the order of the superior's reporting form, to be copied into it: a line a row, a tab between
 * figures, as spreadsheets and web forms take them.
 *
 * @param heading of the table
 * @param lines its rows, figures only
 */
public record CopyOut(String heading, List<String> lines) {

    /** The three tables. */
    public static List<CopyOut> of(AnnualReport report) {
        return List.of(
                new CopyOut(
                        ReportForm.SECTIONS.get(1),
                        ReportForm.table2(report.table2()).stream()
                                .flatMap(block -> block.rows().stream())
                                .map(row -> line(row.figures()))
                                .toList()),
                new CopyOut(
                        ReportForm.SECTIONS.get(2),
                        ReportForm.table3(report.table3()).stream()
                                .map(row -> line(row.figures()))
                                .toList()),
                new CopyOut(ReportForm.SECTIONS.get(3), List.of(line(ReportForm.table4(report.table4())))));
    }

    private static String line(List<ReportForm.FigureCell> figures) {
        return figures.stream().map(ReportForm.FigureCell::text).collect(Collectors.joining("\t"));
    }

    /** All of it. */
    public String text() {
        return String.join("\n", lines);
    }
}
