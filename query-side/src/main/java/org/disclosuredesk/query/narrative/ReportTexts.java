package org.disclosuredesk.query.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.disclosuredesk.law.NarrativeText;
import org.disclosuredesk.law.ReportTerm;
import org.disclosuredesk.query.annualreport.AnnualReport;
import org.disclosuredesk.query.annualreport.AskedReport;
import org.disclosuredesk.query.annualreport.ReportForm;
import org.disclosuredesk.query.narrative.DerivedWords.Derived;
import org.disclosuredesk.query.narrative.ReportDocument.Passage;
import org.disclosuredesk.query.narrative.ReportDocument.Piece;
import org.disclosuredesk.query.narrative.ReportDocument.Section;
import org.disclosuredesk.query.narrative.ReportDocument.Table;
import org.disclosuredesk.query.tally.Publication;
import org.disclosuredesk.query.tally.YearRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what stands around the tables of a report: title, opening, the text of its sections, foot. */
@Component
public class ReportTexts {

    private static final String DATE = "%d年%d月%d日";

    private final YearRecords records;
    private final ReportDrafts drafts;

    ReportTexts(YearRecords records, ReportDrafts drafts) {
        this.records = records;
        this.drafts = drafts;
    }

    /** The whole report that was asked for; what was published says so in its foot. */
    public ReportDocument of(AskedReport asked) {
        var document = of(asked.report());
        var publication = asked.publication();
        return publication == null
                ? document
                : new ReportDocument(
                        document.report(),
                        document.title(),
                        document.opening(),
                        document.sections(),
                        published(publication) + document.foot());
    }

    private static String published(Publication publication) {
        var on = publication.publishedOn();
        return "第%d次发布，%s。"
                .formatted(publication.no(), DATE.formatted(on.getYear(), on.getMonthValue(), on.getDayOfMonth()));
    }

    /** The whole report, with the text as it was known at the moment it is seen from. */
    public ReportDocument of(AnnualReport report) {
        var written = records.narrative(report.pin().logPosition(), report.agencyId(), report.year());
        var texts = new TreeMap<Integer, String>();
        written.forEach((no, section) -> texts.put(no, section.text()));
        return of(report, texts);
    }

    /**
     * The whole report, with these texts.
     *
     * @param texts by section; where one is missing or empty the desk's own draft stands
     */
    public ReportDocument of(AnnualReport report, Map<Integer, String> texts) {
        var derived = DerivedWords.of(report);
        var sections = new ArrayList<Section>();
        for (var no = 1; no <= ReportForm.SECTIONS.size(); no++) {
            var written = texts.getOrDefault(no, "");
            var text = written.isEmpty() ? drafts.of(no) : written;
            sections.add(new Section(
                    no, ReportForm.SECTIONS.get(no - 1), passages(text, derived), !written.isEmpty(), table(no)));
        }
        return new ReportDocument(report, title(report), opening(report), sections, foot(report));
    }

    private static List<Passage> passages(String text, Map<ReportTerm, Derived> derived) {
        return NarrativeText.of(text).paragraphs().stream()
                .map(paragraph -> new Passage(
                        paragraph.lead(),
                        paragraph.pieces().stream()
                                .map(piece -> piece(piece, derived))
                                .toList()))
                .toList();
    }

    private static Piece piece(NarrativeText.Piece piece, Map<ReportTerm, Derived> derived) {
        var term = piece.term();
        if (term == null) {
            // An unknown name is refused where it is written; read again it stays as it was written.
            return new Piece(piece.named() ? "{" + piece.text() + "}" : piece.text(), null, null);
        }
        var word = derived.get(term);
        return new Piece(word.text(), term, word.cell());
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

    private static String foot(AnnualReport report) {
        return "%s计数规则 %s；工作日历 %s；记录截至第 %d 条；表格校验码（SHA-256）%s。"
                .formatted(
                        report.ended() ? "" : "年度尚未结账，数据为阶段性统计。",
                        report.pin().rulesVersion(),
                        report.pin().calendarVersion(),
                        report.pin().logPosition(),
                        report.tables().hash());
    }
}
