package org.disclosuredesk.query.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.disclosuredesk.law.Cells;
import org.disclosuredesk.law.NarrativeText;
import org.disclosuredesk.law.ReportTerm;
import org.disclosuredesk.law.Table3Row;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.ReportFact;
import org.disclosuredesk.query.annualreport.AnnualReport;
import org.disclosuredesk.query.annualreport.ReportedFacts;
import org.disclosuredesk.query.annualreport.Table2;
import org.disclosuredesk.query.annualreport.Table3;
import org.disclosuredesk.query.annualreport.Table4;
import org.disclosuredesk.query.narrative.ReportDocument.Passage;
import org.disclosuredesk.query.narrative.ReportDocument.Piece;
import org.disclosuredesk.query.narrative.ReportDocument.Section;
import org.disclosuredesk.query.narrative.TextChecks.TypedFigure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Figures typed into the text of a report")
class TextChecksTest {

    /** 2 requests by persons, 1 answered, 1 open; 361 items, 3 complaints, 2 fee notices. */
    private static final AnnualReport REPORT = new AnnualReport(
            "agency",
            "某镇",
            2025,
            LocalDate.of(2026, 1, 15),
            true,
            true,
            new Table2(Map.of()),
            Table3.of(Map.of(
                    Table3Row.NEW_RECEIVED, Map.of(ApplicantKind.NATURAL_PERSON, 2),
                    Table3Row.REFUSED_PROCESS_INFO, Map.of(ApplicantKind.NATURAL_PERSON, 1),
                    Table3Row.CARRIED_OUT, Map.of(ApplicantKind.NATURAL_PERSON, 1))),
            new Table4(Map.of()),
            ReportedFacts.of(Map.of(
                    Cells.of(ReportFact.ITEMS_PUBLISHED), 361,
                    Cells.of(ReportFact.COMPLAINTS_RECEIVED), 3,
                    Cells.of(ReportFact.FEES_NOTICED), 2)),
            List.of(),
            new AnnualReport.Pin(9, "2021-30", "2019-2026"));

    private static List<TypedFigure> typed(String text) {
        return TextChecks.of(document(text, ""));
    }

    private static ReportDocument document(String first, String last) {
        return new ReportDocument(REPORT, "", "", List.of(section(1, first), section(6, last)), "");
    }

    private static Section section(int no, String text) {
        var derived = DerivedWords.of(REPORT);
        var passages = NarrativeText.of(text).paragraphs().stream()
                .map(paragraph -> new Passage(
                        paragraph.lead(),
                        paragraph.pieces().stream()
                                .map(piece -> piece.term() == null
                                        ? new Piece(piece.text(), null, null)
                                        : new Piece(derived.get(piece.term()).text(), piece.term(), null))
                                .toList()))
                .toList();
        return new Section(no, "", passages, true, null);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "全年收到依申请公开事项3件, NEW_RECEIVED, 2, true",
        "2025年新收政府信息公开申请2件, NEW_RECEIVED, 2, false",
        "办结1件, ANSWERED, 1, false",
        "其中不予公开2件, REFUSED, 1, true",
        "结转下年度继续办理0件, CARRIED_OUT, 1, true",
        "主动公开政府信息共计360余条, ITEMS_PUBLISHED, 361, false",
        "主动公开政府信息共计360条, ITEMS_PUBLISHED, 361, true",
        "主动公开政府信息400余条, ITEMS_PUBLISHED, 361, true",
        "收到举报3件, COMPLAINTS_RECEIVED, 3, false",
        "发出收费通知1件, FEES_NOTICED, 2, true",
        "行政复议1件, REVIEWS, 0, true"
    })
    @DisplayName("are held against what the words before them speak of")
    void heldAgainstTables(String text, ReportTerm term, String counted, boolean contradicts) {
        assertThat(typed(text)).singleElement().satisfies(one -> {
            assertThat(one.term()).isEqualTo(term);
            assertThat(one.counted()).isEqualTo(counted);
            assertThat(one.contradicts()).isEqualTo(contradicts);
        });
    }

    @Test
    @DisplayName("are only named where nobody can say what they count; what the desk put in is no typed figure")
    void nobodyCanSay() {
        assertThat(typed("新建便民窗口5个，{年度}年新收申请{新收申请数}件。"))
                .singleElement()
                .satisfies(one -> assertThat(one.term()).isNull())
                .satisfies(one -> assertThat(one.contradicts()).isFalse());
        assertThat(typed("我镇2025年召开会议，印发〔2025〕12号文件。")).isEmpty();
    }

    @Test
    @DisplayName("fees that were charged are to be explained in section six")
    void fees() {
        assertThat(TextChecks.feesUnexplained(document("", "没有其他事项。"))).isTrue();
        assertThat(TextChecks.feesUnexplained(document("", "发出收费通知{收费通知数}件。"))).isFalse();
    }
}
