package org.disclosuredesk.query.annualreport;

import java.util.ArrayList;
import java.util.List;
import org.disclosuredesk.law.Table3Row;
import org.disclosuredesk.query.annualreport.ReportDocument.Passage;
import org.disclosuredesk.query.annualreport.ReportDocument.Section;
import org.disclosuredesk.query.annualreport.ReportDocument.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what stands around the tables of a report: title, opening, the text of its sections, foot. */
@Component
public class ReportTexts {

    private static final String DATE = "%d年%d月%d日";

    /** The whole report. */
    public ReportDocument of(AnnualReport report) {
        var sections = new ArrayList<Section>();
        for (var no = 1; no <= ReportForm.SECTIONS.size(); no++) {
            var text = no == 1 ? List.of(new Passage(null, summary(report))) : List.<Passage>of();
            sections.add(new Section(no, ReportForm.SECTIONS.get(no - 1), text, table(no)));
        }
        return new ReportDocument(report, title(report), opening(report), sections, foot(report));
    }

    private static @Nullable Table table(int section) {
        return switch (section) {
            case 2 -> Table.TABLE2;
            case 3 -> Table.TABLE3;
            case 4 -> Table.TABLE4;
            default -> null;
        };
    }

    /** 某机关某年政府信息公开工作年度报告. */
    private static String title(AnnualReport report) {
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

    private static String summary(AnnualReport report) {
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
}
