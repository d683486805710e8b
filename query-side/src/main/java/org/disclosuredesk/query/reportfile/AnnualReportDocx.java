package org.disclosuredesk.query.reportfile;

import org.disclosuredesk.document.ReportPaper;
import org.disclosuredesk.query.annualreport.ReportForm;
import org.disclosuredesk.query.narrative.ReportDocument;

/** The report as a Word file in the layout of official documents (GB/T 9704-2012), to go on with in an office. */
public final class AnnualReportDocx {

    private AnnualReportDocx() {}

    /** The file. */
    public static byte[] of(ReportDocument document) {
        var paper = new ReportPaper(document.title(), document.report().agency());
        paper.text(null, document.opening());
        for (var section : document.sections()) {
            paper.heading(section.heading());
            section.passages().forEach(passage -> paper.text(passage.lead(), passage.text()));
            if (section.unwritten()) {
                paper.text(null, ReportForm.UNWRITTEN);
            }
            if (section.table() != null) {
                paper.table(ReportTables.of(document.report(), section.table()));
            }
        }
        paper.foot(document.foot());
        return paper.bytes();
    }
}
