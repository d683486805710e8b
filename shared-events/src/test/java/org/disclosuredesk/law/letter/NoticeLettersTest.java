package org.disclosuredesk.law.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosuredesk.law.letter.Office.AGENCY;
import static org.disclosuredesk.law.letter.Office.CALENDAR;
import static org.disclosuredesk.law.letter.Office.REQUEST;
import static org.disclosuredesk.law.letter.Office.day;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.disclosuredesk.events.AnswerDelayed;
import org.disclosuredesk.events.CorrectionCalledFor;
import org.disclosuredesk.events.CorrectionReceived;
import org.disclosuredesk.events.FeeCharged;
import org.disclosuredesk.events.OtherAgencyConsulted;
import org.disclosuredesk.events.PeriodExtended;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.ReasonsAskedFor;
import org.disclosuredesk.events.RecordRectified;
import org.disclosuredesk.events.ThirdPartyConsulted;
import org.disclosuredesk.events.ThirdPartyOpinionReceived;
import org.disclosuredesk.law.term.AgencyKind;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.FeeMethod;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.LetterKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The letters on the way")
class NoticeLettersTest {

    private static final List<String> REMEDIES = List.of("行政复议", "行政诉讼", "60日");

    @Test
    @DisplayName("a receipt says the number, the day of receipt and how art. 31 makes it, and when the answer is due")
    void receipt() {
        var letter = office().letter(LetterKind.RECEIPT, null);

        assertThat(said(letter))
                .contains("登记号为2023-00027", "第三十一条", "2023年3月6日（以互联网渠道或者传真提交，以双方确认之日为收到申请之日）")
                .contains("“2022年度城建专题会议纪要”", "2023年4月3日前（含当日）答复");
        assertThat(letter.line(Slot.ADDRESSEE)).isEqualTo("李晓明：");
        assertThat(letter.line(Slot.CONTACT)).contains("政府信息公开办公室", "0376-1234567", "某市某区某路1号");
    }

    @Test
    @DisplayName("are signed by the name in full where that was written down, or as the agency was registered")
    void signature() {
        assertThat(Office.named("郭店镇")
                        .received("2023-03-06")
                        .letter(LetterKind.RECEIPT, null)
                        .line(Slot.AGENCY))
                .isEqualTo("郭店镇");
        assertThat(Office.named("郭店镇")
                        .signingAs("郭店镇人民政府")
                        .received("2023-03-06")
                        .letter(LetterKind.RECEIPT, null)
                        .line(Slot.AGENCY))
                .isEqualTo("郭店镇人民政府");
    }

    @Test
    @DisplayName("a call for correction says what is unclear, until when, and what follows (art. 30)")
    void correction() {
        var letter = corrected().letter(LetterKind.CORRECTION_NOTICE, null);

        assertThat(said(letter)).contains("第三十条", "请写明是哪一次会议。", "2023年3月24日前（含当日）", "自本机关收到补正后的申请之日起计算", "视为放弃申请");
        assertThat(letter.documentNo()).isEqualTo("信公补〔2023〕1号");
    }

    @Test
    @DisplayName("a call for correction that came without its text announces no list")
    void correctionWithoutText() {
        var letter = office().then(new CorrectionCalledFor(AGENCY, REQUEST, day("2023-03-08"), null, null, null))
                .letter(LetterKind.CORRECTION_NOTICE, null);

        assertThat(letter.line(Slot.SAYS)).endsWith("对申请内容作出补正。");
        assertThat(letter.cautions()).contains("law.caution.reasons.CORRECTION_NOTICE");
    }

    @Test
    @DisplayName("after a correction the letters say when it came in and ask about the corrected text")
    void afterCorrection() {
        var answer = corrected().answered("2023-04-04", Ground.DISCLOSED, null).answer(null);

        assertThat(said(answer)).contains("2023年3月6日收到您提出", "并于2023年3月20日收到补正后的申请", "“2022年6月1日城建专题会议纪要”");
    }

    @Test
    @DisplayName("asking for reasons, delaying, extending cite arts. 35 and 33 para. 2")
    void reasonsDelayAndExtension() {
        var office = office().then(new ReasonsAskedFor(
                        AGENCY, REQUEST, day("2023-03-08"), day("2023-03-20"), null, text("本月已提出 42 件")))
                .then(new AnswerDelayed(
                        AGENCY, REQUEST, day("2023-03-22"), "王主任", null, day("2023-06-30"), false, CALENDAR))
                .then(new PeriodExtended(
                        AGENCY,
                        REQUEST,
                        day("2023-03-23"),
                        20,
                        "王主任",
                        day("2023-03-23"),
                        null,
                        day("2023-05-04"),
                        false,
                        CALENDAR,
                        null));

        assertThat(said(office.letter(LetterKind.REASONS_NOTICE, null))).contains("第三十五条", "本月已提出 42 件", "2023年3月20日前");
        assertThat(said(office.letter(LetterKind.DELAY_NOTICE, null))).contains("第三十五条", "2023年6月30日前（含当日）");
        assertThat(said(office.letter(LetterKind.EXTENSION_NOTICE, null)))
                .contains("第三十三条第二款", "政府信息公开工作机构负责人同意", "延长20个工作日", "2023年5月4日前（含当日）");
    }

    @Test
    @DisplayName(
            "silence of a third party leaves it to the agency (art. 32), silence of a joint maker is consent (art. 34)")
    void silence() {
        var office = consulted();

        var third = office.letter(LetterKind.THIRD_PARTY_INQUIRY, null);
        assertThat(third.line(Slot.ADDRESSEE)).isEqualTo("某建设有限公司：");
        assertThat(said(third))
                .contains("第十五条、第三十二条", "15个工作日", "由本机关依照", "决定是否公开")
                .doesNotContain("视为同意公开", "李晓明");
        var maker = office.letter(LetterKind.JOINT_MAKER_INQUIRY, null);
        assertThat(maker.line(Slot.ADDRESSEE)).isEqualTo("某市自然资源局：");
        assertThat(said(maker)).contains("第三十四条", "15个工作日", "视为同意公开").doesNotContain("李晓明");
        assertThat(said(office.letter(LetterKind.OTHER_AGENCY_INQUIRY, null))).contains("第十七条第三款", "报请贵单位确定");
        assertThat(said(office.letter(LetterKind.CONSULTATION_NOTICE, null))).contains("第三十三条第三款", "不计算在答复期限内");
    }

    @Test
    @DisplayName("a third party that did not consent is told what is disclosed all the same, and why (art. 32)")
    void thirdPartyIsTold() {
        var refused = consulted()
                .then(new ThirdPartyOpinionReceived(
                        AGENCY, REQUEST, "c1", day("2023-03-20"), false, null, false, CALENDAR, null))
                .answered("2023-03-30", Ground.DISCLOSED, null);
        var willing = consulted()
                .then(new ThirdPartyOpinionReceived(
                        AGENCY, REQUEST, "c1", day("2023-03-20"), true, null, false, CALENDAR, null))
                .answered("2023-03-30", Ground.DISCLOSED, null);

        assertThat(said(refused.letter(LetterKind.THIRD_PARTY_TOLD, null)))
                .contains("第三十二条", "“2022年度城建专题会议纪要”", "理由见此。")
                .doesNotContain("李晓明");
        assertThat(willing.fitting()).doesNotContain(LetterKind.THIRD_PARTY_TOLD);
    }

    @Test
    @DisplayName("a fee notice says basis, standard, reckoning, amount, 20 working days and what follows (art. 42)")
    void fee() {
        var letter = office().then(new FeeCharged(
                        AGENCY,
                        REQUEST,
                        day("2023-03-10"),
                        FeeMethod.BY_VOLUME,
                        120,
                        new BigDecimal("1100"),
                        null,
                        null,
                        null,
                        null))
                .letter(LetterKind.FEE_NOTICE, null);

        assertThat(said(letter))
                .contains("第四十二条", "国办函〔2020〕109号", "按量计收", "计120页，应缴纳信息处理费1100元", "次日起20个工作日内")
                .contains("视为放弃申请");
        assertThat(letter.cautions()).contains("law.reading.fee-restarts");
    }

    @Test
    @DisplayName("settle nothing: none tells of a remedy, none cites the text of 2007")
    void noRemedies() {
        var office = corrected()
                .then(third("c1"))
                .then(agency("c2", 34))
                .then(agency("c3", 11))
                .answered("2023-05-30", Ground.STATE_SECRET, null);
        for (var kind : office.fitting()) {
            var letter = office.letter(kind, null);
            assertThat(letter.remedy() == null).as(kind.name()).isEqualTo(!kind.answers());
            if (!kind.answers()) {
                assertThat(said(letter)).as(kind.name()).doesNotContain(REMEDIES);
            }
            assertThat(said(letter)).doesNotContain("第二十一条", "第二十三条", "第二十四条", "三个月", "3个月");
        }
    }

    @Test
    @DisplayName("every kind of letter fits some occasion")
    void everyKindFits() {
        var answers = Arrays.stream(Ground.values())
                .map(ground -> FittingLetters.answering(ground, null))
                .toList();

        assertThat(answers).allMatch(LetterKind::answers);
        assertThat(office().fitting()).containsExactly(LetterKind.RECEIPT);
        assertThat(corrected().fitting()).containsExactly(LetterKind.RECEIPT, LetterKind.CORRECTION_NOTICE);
    }

    @Test
    @DisplayName("what was rectified is told as it reads now, and what was recorded by mistake is not told")
    void rectified() {
        var office = corrected()
                .then(rectified(0, "receivedOn", "2023-03-07", null))
                .then(rectified(1, "correctBy", "2023-03-28", null))
                .then(rectified(0, "personal.NAME", null, "李小明"))
                .answered("2023-04-04", Ground.DISCLOSED, null)
                .then(rectified(6, "ground", "STATE_SECRET", null))
                .then(rectified(6, "decidedOn", "2024-01-02", null));

        assertThat(said(office.letter(LetterKind.CORRECTION_NOTICE, null))).contains("2023年3月28日前");
        var answer = office.answer(null);
        assertThat(answer.kind()).isEqualTo(LetterKind.REFUSED);
        assertThat(answer.line(Slot.ADDRESSEE)).isEqualTo("李小明：");
        assertThat(answer.remedy().reviewFirst()).isTrue();
        assertThat(answer.line(Slot.DATE)).isEqualTo("2024年1月2日");
        assertThat(said(answer)).contains("2023年3月7日收到您提出");
        assertThat(office.then(rectified(1, null, null, null)).fitting()).doesNotContain(LetterKind.CORRECTION_NOTICE);
    }

    @Test
    @DisplayName("an organisation is spoken to as one; what is missing is said to whoever issues the letter")
    void organisationAndGaps() {
        var letter = Office.named("某镇人民政府")
                .received("2023-03-06", ApplicantKind.BUSINESS, null, null)
                .answered("2023-03-30", Ground.NOT_HELD, null)
                .answer(null);

        assertThat(said(letter)).contains("贵单位", "申请公开相关政府信息").doesNotContain("您");
        assertThat(letter.line(Slot.ADDRESSEE)).isEqualTo("申请人：");
        assertThat(letter.cautions())
                .contains("law.caution.no-name", "law.caution.agency-not-described", "law.reading.not-held");
    }

    private static Office office() {
        return Office.described(AgencyKind.DEPARTMENT, "信阳市教育局", "信阳市人民政府", "信阳市浉河区人民法院")
                .received("2023-03-06");
    }

    private static Office corrected() {
        return office().then(new CorrectionCalledFor(
                        AGENCY, REQUEST, day("2023-03-08"), day("2023-03-24"), "信公补〔2023〕1号", text("请写明是哪一次会议")))
                .then(new CorrectionReceived(
                        AGENCY,
                        REQUEST,
                        day("2023-03-20"),
                        day("2023-04-18"),
                        false,
                        CALENDAR,
                        PersonalData.of(PersonalField.INFORMATION_SOUGHT, "2022年6月1日城建专题会议纪要")));
    }

    private static Office consulted() {
        return office().then(third("c1")).then(agency("c2", 34)).then(agency("c3", 17));
    }

    private static ThirdPartyConsulted third(String id) {
        return new ThirdPartyConsulted(
                AGENCY, REQUEST, id, 32, day("2023-03-09"), null, PersonalData.of(PersonalField.NAME, "某建设有限公司"));
    }

    private static OtherAgencyConsulted agency(String id, int article) {
        return new OtherAgencyConsulted(AGENCY, REQUEST, id, article, day("2023-03-09"), "某市自然资源局", null);
    }

    private static RecordRectified rectified(
            long event, @Nullable String field, @Nullable String to, @Nullable String after) {
        return new RecordRectified(
                AGENCY,
                REQUEST,
                day("2023-04-05"),
                event,
                field,
                "",
                to,
                null,
                false,
                CALENDAR,
                PersonalData.of(PersonalField.AFTER, after));
    }

    private static @Nullable PersonalData text(String text) {
        return PersonalData.of(PersonalField.TEXT, text);
    }

    private static String said(Letter letter) {
        return String.join("\n", letter.body());
    }
}
