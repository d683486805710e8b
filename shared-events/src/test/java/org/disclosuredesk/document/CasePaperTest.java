package org.disclosuredesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.disclosuredesk.events.AnswerDrafted;
import org.disclosuredesk.events.AnswerReviewed;
import org.disclosuredesk.events.LetterIssued;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.law.WorkingDays;
import org.disclosuredesk.law.letter.Office;
import org.disclosuredesk.law.term.AgencyKind;
import org.disclosuredesk.law.term.DeliveryWay;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.ReviewKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The papers printed from a case")
class CasePaperTest {

    private static final LocalDate DRAFTED = LocalDate.of(2024, 2, 20);

    private final Office office = Office.described(AgencyKind.DEPARTMENT, "信阳市教育局", "信阳市人民政府", "信阳市浉河区人民法院")
            .received("2024-02-01")
            .then(new AnswerDrafted(
                    Office.AGENCY,
                    Office.REQUEST,
                    1,
                    DRAFTED,
                    Ground.STATE_SECRET,
                    "officer",
                    PersonalData.of(PersonalField.REASON, "已定密"),
                    null,
                    null))
            .then(new AnswerReviewed(Office.AGENCY, Office.REQUEST, 1, ReviewKind.SECRECY, DRAFTED, "张科长", true, null))
            .answered("2024-03-01", Ground.STATE_SECRET, null)
            .then(new LetterIssued(
                    Office.AGENCY,
                    Office.REQUEST,
                    "letter",
                    "REFUSED",
                    LocalDate.of(2024, 3, 1),
                    "信公复〔2024〕1号",
                    null,
                    "aa",
                    3L,
                    null,
                    null,
                    DeliveryWay.POST,
                    null));

    @Test
    @DisplayName("the register sheet says what came in and how it was answered")
    void registerSheet() throws IOException {
        assertThat(text(CasePaper.REGISTER_SHEET))
                .contains("政府信息公开申请登记表", "2023-00027", "2024年2月1日", "李晓明", "2022年度城建专题会议纪要")
                .contains("不予公开 — 属于国家秘密", "2024年3月1日");
        assertThat(RegisterSheet.masked("411523199001011234")).isEqualTo("411***********1234");
    }

    @Test
    @DisplayName("the approval form has what is known filled in, by name, and leaves the rest to the pen")
    void approvalForm() throws IOException {
        assertThat(text(CasePaper.APPROVAL_FORM))
                .contains("拟办意见：属于国家秘密。", "已定密", "王晓　2024年2月20日", "张科长　2024年2月20日（纸质签批）")
                .contains("合法性审查", "签发", "签名：");
    }

    @Test
    @DisplayName("the table of contents lists what came in and what went out, an issued letter once")
    void contents() throws IOException {
        assertThat(text(CasePaper.CONTENTS))
                .contains("政府信息公开申请表", "信公复〔2024〕1号", "2024-03-01")
                .containsOnlyOnce("政府信息不予公开答复书");
    }

    @Test
    @DisplayName("the papers bear the agency's name in full")
    void fullName() throws IOException {
        office.signingAs("信阳市教育局机关");

        assertThat(text(CasePaper.REGISTER_SHEET)).contains("信阳市教育局机关");
        assertThat(text(CasePaper.CONTENTS)).contains("信阳市教育局机关");
    }

    @Test
    @DisplayName("the reminder says what the department owes, by when, and on what ground")
    void reminder() throws IOException {
        assertThat(text(CasePaper.REMINDER)).contains("政府信息公开申请督办单", "答复期限", "条例第三十三条", "督办意见", "办理情况");
    }

    @Test
    @DisplayName("the reminder says by how many working days it is overdue, and where nobody has it")
    void overdue() throws IOException {
        var open = Office.named("信阳市教育局").received("2024-02-01");

        assertThat(text(open, CasePaper.REMINDER, LocalDate.of(2024, 2, 29)))
                .contains("未分配", "2024年2月29日")
                .doesNotContain("已逾期", "期限已过");
        assertThat(text(open, CasePaper.REMINDER, LocalDate.of(2024, 3, 7))).contains("2024年2月29日（已逾期5个工作日）");
        assertThat(text(open, CasePaper.REMINDER, LocalDate.of(2024, 3, 2))).contains("（已逾期1个工作日）");
        assertThat(text(office, CasePaper.REMINDER, LocalDate.of(2024, 3, 7))).doesNotContain("已逾期");
    }

    private String text(CasePaper paper) throws IOException {
        return text(office, paper, LocalDate.of(2024, 3, 1));
    }

    private static String text(Office office, CasePaper paper, LocalDate today) throws IOException {
        var docx = paper.docx(office.file(), office.agency(), Map.of("officer", "王晓"), today, WorkingDays.official());
        try (var word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return word.getText();
        }
    }
}
