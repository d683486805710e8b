package org.disclosuredesk.query.annualreport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.disclosuredesk.law.Table3Row;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The report as one self-contained page in the form of 国办公开办函〔2021〕30号, to publish and to print on A4. */
@Component
public class AnnualReportHtml {

    private static final String DATE = "%d年%d月%d日";

    private final ITemplateEngine templates;

    AnnualReportHtml(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** The page. */
    public String of(AnnualReport report) {
        var context = new Context(Locale.SIMPLIFIED_CHINESE);
        context.setVariable("title", title(report));
        context.setVariable("css", css());
        context.setVariable("opening", opening(report));
        context.setVariable("summary", summary(report));
        context.setVariable("unwritten", "（本节文字尚未填写）");
        context.setVariable("sections", ReportForm.SECTIONS);
        context.setVariable("table2", ReportForm.table2(report.table2()));
        context.setVariable("table3", ReportForm.table3(report.table3()));
        context.setVariable("corner", ReportForm.CORNER);
        context.setVariable("organisations", ReportForm.organisations());
        context.setVariable("table4", ReportForm.table4(report.table4()));
        context.setVariable("results", ReportForm.results());
        context.setVariable("foot", foot(report));
        return templates.process("annualreport/document", context);
    }

    /** 某机关某年政府信息公开工作年度报告. */
    static String title(AnnualReport report) {
        return "%s%d年政府信息公开工作年度报告".formatted(report.agency(), report.year());
    }

    private static String opening(AnnualReport report) {
        var last = report.asOf().getYear() != report.year()
                ? DATE.formatted(report.year(), 12, 31)
                : DATE.formatted(
                        report.asOf().getYear(),
                        report.asOf().getMonthValue(),
                        report.asOf().getDayOfMonth());
        return "本报告依据《中华人民共和国政府信息公开条例》（国务院令第711号）第五十条编制。所列数据的统计期限自%s起至%s止。"
                .formatted(DATE.formatted(report.year(), 1, 1), last);
    }

    /** What section one says of requests, from the same figures as table 3. */
    static String summary(AnnualReport report) {
        return "依申请公开情况。本年新收政府信息公开申请%d件，上年结转%d件；本年办结%d件，结转下年度继续办理%d件。"
                .formatted(
                        report.total(Table3Row.NEW_RECEIVED),
                        report.total(Table3Row.CARRIED_IN),
                        report.total(Table3Row.TOTAL),
                        report.total(Table3Row.CARRIED_OUT));
    }

    private static String foot(AnnualReport report) {
        return "%s计数规则 %s；工作日历 %s；记录截至第 %d 条；表格校验码（SHA-256）%s。"
                .formatted(
                        report.ended() ? "" : "年度尚未结账，数据为阶段性统计。",
                        report.pin().rulesVersion(),
                        report.pin().calendarVersion(),
                        report.pin().logPosition(),
                        AnnualReportJson.tablesHash(report));
    }

    private static String css() {
        try {
            return new ClassPathResource("static/report.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The form's style sheet cannot be read", e);
        }
    }
}
