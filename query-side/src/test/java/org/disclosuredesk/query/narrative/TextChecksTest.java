package org.disclosuredesk.query.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.disclosuredesk.law.Cells;
import org.disclosuredesk.law.NarrativeText;
import org.disclosuredesk.law.ReportTerm;
import org.disclosuredesk.law.Table3Row;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.law.term.ReportFact;
import org.disclosuredesk.law.term.Timeliness;
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
import org.junit.jupiter.params.provider.ValueSource;

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

    /** 31 requests, 20 of them by persons and 8 by companies; 3 reviews, 1 suit after review, 2 fee notices, 2 late. */
    private static final AnnualReport BUSY = new AnnualReport(
            "agency",
            "某局",
            2025,
            LocalDate.of(2026, 1, 15),
            true,
            true,
            new Table2(Map.of()),
            Table3.of(Map.of(
                    Table3Row.NEW_RECEIVED,
                    Map.of(
                            ApplicantKind.NATURAL_PERSON, 20,
                            ApplicantKind.BUSINESS, 8,
                            ApplicantKind.OTHER_ORG, 3),
                    Table3Row.DISCLOSED,
                    Map.of(
                            ApplicantKind.NATURAL_PERSON, 20,
                            ApplicantKind.BUSINESS, 8,
                            ApplicantKind.OTHER_ORG, 3))),
            new Table4(Map.of(
                    RemedyKind.REVIEW, new Table4.Block(1, 1, 1, 0, 3),
                    RemedyKind.SUIT_AFTER_REVIEW, new Table4.Block(1, 0, 0, 0, 1))),
            ReportedFacts.of(Map.of(
                    Cells.of(ReportFact.DOCUMENTS_ISSUED),
                    5,
                    Cells.of(ReportFact.FEES_NOTICED),
                    2,
                    Cells.answered(1, Timeliness.IN_TIME, null),
                    29,
                    Cells.answered(1, Timeliness.LATE, null),
                    2)),
            List.of(),
            new AnnualReport.Pin(9, "2021-30", "2019-2026"));

    private static List<TypedFigure> typed(String text) {
        return TextChecks.of(document(text, ""));
    }

    private static List<TypedFigure> busy(String text) {
        return TextChecks.of(new ReportDocument(BUSY, "", "", List.of(section(BUSY, 1, text)), ""));
    }

    /** What is contradicted, as REVIEWS 3. */
    private static List<String> contradicted(List<TypedFigure> typed) {
        return typed.stream()
                .filter(TypedFigure::contradicts)
                .map(one -> one.term() + " " + one.counted())
                .toList();
    }

    private static ReportDocument document(String first, String last) {
        return new ReportDocument(REPORT, "", "", List.of(section(REPORT, 1, first), section(REPORT, 6, last)), "");
    }

    private static Section section(AnnualReport report, int no, String text) {
        var derived = DerivedWords.of(report);
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

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "本年度没有发生行政复议和行政诉讼案件, REVIEWS 3/SUITS 1",
        "本年度未发生政府信息公开行政复议、行政诉讼。, REVIEWS 3/SUITS 1",
        "全年未发生因政府信息公开引发的行政复议案件, REVIEWS 3",
        "本年度无行政诉讼, SUITS 1",
        "行政复议、行政诉讼均未发生, REVIEWS 3/SUITS 1",
        "没有发生复议后起诉案件, SUITS_AFTER_REVIEW 1",
        "没有发出收费通知, FEES_NOTICED 2",
        "未收到政府信息公开申请, NEW_RECEIVED 31",
        "没有发生逾期答复, IN_TIME 93.5%",
        "本机关2025年没有发生过因政府信息公开工作被申请行政复议、提起行政诉讼的情况, REVIEWS 3/SUITS 1",
        "没有行政复议，也没有行政诉讼。, REVIEWS 3/SUITS 1",
        "未发生行政复议案件及行政诉讼案件, REVIEWS 3/SUITS 1",
        "未发出信息处理费收费通知, FEES_NOTICED 2",
        "未收到申请, NEW_RECEIVED 31",
        "未发生行政复议以及行政诉讼, REVIEWS 3/SUITS 1",
        "没有收到行政复议申请, REVIEWS 3",
        "没有行政复议也没有行政诉讼, REVIEWS 3/SUITS 1",
        "未有行政诉讼, SUITS 1",
        "不存在行政复议、行政诉讼情况, REVIEWS 3/SUITS 1",
        "全年未新收申请, NEW_RECEIVED 31"
    })
    @DisplayName("words that say something did not occur say nought of each thing they name")
    void denied(String text, String contradicted) {
        assertThat(contradicted(busy(text))).containsExactly(contradicted.split("/"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "本年度没有发生行政复议和行政诉讼案件。",
                "本年度未发生政府信息公开行政复议、行政诉讼。",
                "本年度未收取政府信息公开处理费。",
                "没有收费。",
                "未收取任何费用。",
                "未收到信息处理费。",
                "本年度没有收取信息处理费和其他费用。",
                "无行政复议。"
            })
    @DisplayName("and agree where it is nought")
    void deniedAndNought(String text) {
        assertThat(typed(text))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.term()).isNotNull())
                .noneMatch(TypedFigure::contradicts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "行政复议后起诉2件, SUITS_AFTER_REVIEW 1",
        "复议后提起行政诉讼2件, SUITS_AFTER_REVIEW 1",
        "未经复议直接起诉1件, SUITS_DIRECT 0",
        "新收政府信息公开申请三十三件, NEW_RECEIVED 31",
        "新收政府信息公开申请33宗, NEW_RECEIVED 31",
        "收到申请33个, NEW_RECEIVED 31",
        "行政复议两起, REVIEWS 3",
        "行政复议案件2宗, REVIEWS 3",
        "行政诉讼2次, SUITS 1",
        "发出收费通知三条, FEES_NOTICED 2",
        "按期答复率百分之百, IN_TIME 93.5%",
        "按期答复率达到百分之九十五, IN_TIME 93.5%",
        "'新收申请31件，其中自然人21件、商业企业9件', BY_NATURAL_PERSONS 20/BY_BUSINESSES 8",
        "'行政复议3件，其中被纠正2件', REVIEWS_CORRECTED 1",
        "'行政复议3件；其中结果纠正2件', REVIEWS_CORRECTED 1",
        "'行政诉讼1件，其中结果纠正1件', SUITS_CORRECTED 0",
        "制发公文6件, DOCUMENTS_ISSUED 5",
        "自然人申请21件, BY_NATURAL_PERSONS 20",
        "收到申请33件（自然人20件、商业企业9件）, NEW_RECEIVED 31/BY_BUSINESSES 8",
        "行政复议被纠正2件, REVIEWS_CORRECTED 1",
        "全年共收到依申请公开33条, NEW_RECEIVED 31"
    })
    @DisplayName("are read in every measure and numeral, and by the longest words before them")
    void contradict(String text, String contradicted) {
        assertThat(contradicted(busy(text))).containsExactly(contradicted.split("/"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "行政复议三件，行政诉讼1起；复议后起诉一件，未经复议直接起诉0件。",
                "新收申请三十一件，其中自然人20件，商业企业8件，其他组织3件。",
                "办结31件，其中自然人5件。",
                "受理公民申请12件。",
                "收到公民、法人和其他组织申请31件。",
                "行政复议和行政诉讼4件。",
                "行政复议后和解2件，行政复议维持1件。",
                "去年新收申请28件，上年没有发生行政复议。",
                "依据《条例》第三十三条，从三个方面整改，一次性告知，高效办成一件事。",
                "未发生因超期答复引发的行政复议。",
                "确保不发生行政复议，未经复议直接起诉的依法应诉，无法提供的说明理由。",
                "按期答复率百分之九十三点五。",
                "收到自然人、商业企业申请28件。",
                "行政诉讼1件，其中复议后起诉1件，被纠正1件。",
                "收到复议申请3件。",
                "受理行政许可申请500件，收到信函申请12件。",
                "办结人大建议8件，办结自然人申请5件。",
                "行政复议3件行政诉讼1件，未收取处理费。",
                "对没有行政复议的单位，无行政诉讼的科室，一并通报。",
                "培训0人次，公开公文0份，收到举报0起，办结0起。",
                "申请人未收到收费通知的，及时补发；无法定事由不予公开的，予以纠正。",
                "无正当理由申请行政复议的，依法答辩。"
            })
    @DisplayName("raise no false alarm")
    void noFalseAlarm(String text) {
        assertThat(contradicted(busy(text))).isEmpty();
    }

    @Test
    @DisplayName("the words of the desk's own drafts agree once their figures are typed")
    void ownDrafts() throws IOException {
        var drafts = new Properties();
        try (var in = getClass().getResourceAsStream("/report-drafts.properties")) {
            drafts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        for (var report : List.of(REPORT, BUSY)) {
            var derived = DerivedWords.of(report);
            for (var draft : drafts.values()) {
                var text = draft.toString();
                for (var term : ReportTerm.values()) {
                    text = text.replace(
                            "{" + term.chinese() + "}", derived.get(term).text());
                }
                var document = new ReportDocument(report, "", "", List.of(section(report, 1, text)), "");
                assertThat(contradicted(TextChecks.of(document))).as(text).isEmpty();
            }
        }
    }
}
