package org.disclosuredesk.query.reportfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.disclosuredesk.query.annualreport.ReportForm;
import org.disclosuredesk.query.narrative.ReportDocument;
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
        return of(document, "static/report.css");
    }

    /** The same page in the looks of its PDF. */
    String forPdf(ReportDocument document) {
        return of(document, "report-pdf.css");
    }

    private String of(ReportDocument document, String looks) {
        var context = new Context(Locale.SIMPLIFIED_CHINESE);
        context.setVariable("document", document);
        context.setVariable("css", css(looks));
        context.setVariable("unwritten", ReportForm.UNWRITTEN);
        context.setVariables(ReportForm.tables(document.report()));
        return templates.process("annualreport/document", context);
    }

    private static String css(String looks) {
        try {
            return new ClassPathResource(looks).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The form's style sheet cannot be read", e);
        }
    }
}
