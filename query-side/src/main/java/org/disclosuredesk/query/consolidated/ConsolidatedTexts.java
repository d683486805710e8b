package org.disclosuredesk.query.consolidated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.disclosuredesk.query.annualreport.ReportForm;
import org.disclosuredesk.query.narrative.ReportDocument;
import org.disclosuredesk.query.narrative.ReportDocument.Passage;
import org.disclosuredesk.query.narrative.ReportDocument.Piece;
import org.disclosuredesk.query.narrative.ReportDocument.Section;
import org.disclosuredesk.query.narrative.ReportDocument.Table;

/** What stands around the tables of a consolidated report: whose reports it adds up, and in which state each went in. */
public final class ConsolidatedTexts {

    private ConsolidatedTexts() {}

    public static ReportDocument of(ConsolidatedReport report) {
        var sum = report.sum();
        var sections = new ArrayList<Section>();
        for (var no = 1; no <= ReportForm.SECTIONS.size(); no++) {
            var table = switch (no) {
                case 2 -> Table.TABLE2;
                case 3 -> Table.TABLE3;
                case 4 -> Table.TABLE4;
                default -> null;
            };
            sections.add(new Section(
                    no, ReportForm.SECTIONS.get(no - 1), no == 1 ? scope(report) : List.of(), no == 1, table));
        }
        return new ReportDocument(
                sum,
                "%s%d年政府信息公开工作年度报告（汇总）".formatted(sum.agency(), sum.year()),
                "本报告依据《中华人民共和国政府信息公开条例》（国务院令第711号）第四十九条、第五十条，由 %d 个机关 %d 年的年度报告逐项相加而成。"
                        .formatted(report.shares().size(), sum.year()),
                sections,
                foot(report));
    }

    private static List<Passage> scope(ConsolidatedReport report) {
        var passages = new ArrayList<Passage>();
        passages.add(passage("汇总范围。", "以下机关的年度报告计入本报告："));
        for (var share : report.shares()) {
            passages.add(passage(share.name() + "：", state(share)));
        }
        if (!report.leftOut().isEmpty()) {
            passages.add(passage("未计入：", String.join("、", report.leftOut()) + "。"));
        }
        return passages;
    }

    private static String state(ConsolidatedReport.Share share) {
        return switch (share.source()) {
            case PUBLISHED ->
                "第%d次发布（%s），记录截至第 %d 条，表格校验码 %s。"
                        .formatted(share.no(), day(share.on()), share.logPosition(), share.tablesHash());
            case LIVE -> "尚未发布，按现有记录计数（截至 %s）。".formatted(day(share.on()));
            case OUTSIDE -> "外部报送第%d份（%s收到），表格校验码 %s。".formatted(share.no(), day(share.on()), share.tablesHash());
        };
    }

    private static String foot(ConsolidatedReport report) {
        var sum = report.sum();
        var pinned = report.pinned();
        return "%s计数规则 %s；工作日历 %s；记录截至第 %d 条；表格校验码（SHA-256）%s。"
                .formatted(
                        pinned == null ? "尚未固定，数据为阶段性汇总。" : "第%d次汇总，%s。".formatted(pinned.no(), day(pinned.on())),
                        sum.pin().rulesVersion(),
                        sum.pin().calendarVersion(),
                        sum.pin().logPosition(),
                        sum.tables().hash());
    }

    private static Passage passage(String lead, String text) {
        return new Passage(lead, List.of(new Piece(text, null, null)));
    }

    private static String day(LocalDate on) {
        return "%d年%d月%d日".formatted(on.getYear(), on.getMonthValue(), on.getDayOfMonth());
    }
}
