package org.disclosuredesk.query.annualreport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The report as one self-contained page in the form of 国办公开办函〔2021〕30号, to publish and to print on A4. */
@Component
public class AnnualReportHtml {

    private final ITemplateEngine templates;

    AnnualReportHtml(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** The page. */
    public String of(ReportDocument document) {
        var report = document.report();
        var context = new Context(Locale.SIMPLIFIED_CHINESE);
        context.setVariable("document", document);
        context.setVariable("css", css());
        context.setVariable("unwritten", "（本节文字尚未填写）");
        context.setVariable("table2", ReportForm.table2(report.table2()));
        context.setVariable("table3", ReportForm.table3(report.table3()));
        context.setVariable("corner", ReportForm.CORNER);
        context.setVariable("organisations", ReportForm.organisations());
        context.setVariable("table4", ReportForm.table4(report.table4()));
        context.setVariable("results", ReportForm.results());
        return templates.process("annualreport/document", context);
    }

    private static String css() {
        try {
            return new ClassPathResource("static/report.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The form's style sheet cannot be read", e);
        }
    }
}
