package org.disclosuredesk.life;

import java.util.Map;
import org.disclosuredesk.Browser;
import org.disclosuredesk.ServedDesk;
import org.disclosuredesk.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Named as a lawyer would name them; dates as the notices of 2026 make them. */
@ServedDesk
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Lives of requests")
class LivesOfRequestsTest {

    @Autowired
    SettableClock clock;

    @LocalServerPort
    int port;

    private Map<String, Browser> office = Map.of();
    private int number;

    @BeforeEach
    void signIn() throws Exception {
        if (office.isEmpty()) {
            office = Life.office("http://127.0.0.1:" + port);
        }
    }

    private Life life() {
        return new Life(clock, office);
    }

    private String no() {
        number++;
        return "案-" + number;
    }

    @Test
    @DisplayName("已经主动公开：告知获取方式、途径（第三十六条第一项）")
    void alreadyPublic() {
        life().on("2026-03-02")
                .received(no(), "NATURAL_PERSON", "IN_PERSON", "本镇2025年财政决算公开表")
                .shows("2026年3月30日")
                .on("2026-03-04")
                .answered("DISCLOSED", "particular", "ALREADY_PUBLIC", "reasons", "请登录本机关门户网站“财政信息”栏目查阅。")
                .does("delivery", "way", "HANDED_OVER", "signedOn", "2026-03-04")
                .shows("已答复", "2026年5月6日")
                .letter("ALREADY_PUBLIC", "第三十六条第（一）项", "某市人民政府", "6个月内向某市人民法院");
    }

    @Test
    @DisplayName("可以公开：自双方确认之日起算，按期提供（第三十一条第三项、第三十六条第二项）")
    void provided() {
        life().on("2026-02-14")
                .received(no(), "BUSINESS", "INTERNET", "某道路改造工程招标文件")
                .shows("2026年3月20日")
                .on("2026-03-20")
                .answered("DISCLOSED", "particular", "PROVIDED", "reasons", "随本答复书提供电子文件。")
                .does("delivery", "way", "ELECTRONIC", "sentOn", "2026-03-20")
                .shows("已答复", "按期")
                .letter("PROVIDED", "第三十六条第（二）项", "6个月内");
    }

    @Test
    @DisplayName("先审查后公开：未经审核签发的答复不能发出；拟稿人不能签发自己的稿件（第十七条）")
    void nothingGoesOutUnreviewed() {
        life().on("2026-03-02")
                .received(no(), "RESEARCH", "INTERNET", "某河道水质监测数据")
                .isRefused("answer", "先审查后公开", "decidedOn", "2026-03-02", "ground", "DISCLOSED")
                .does("draft", "draftedOn", "2026-03-02", "ground", "DISCLOSED", "reasons", "可以公开")
                .isRefused("approve", "签字", "signedOn", "2026-03-02")
                .isRefused("approve", "审查", "signedOn", "2026-03-02", "signedBy", "张镇长")
                .sends("reviewer", "return", "reason", "请补充获取方式", "signedOn", "2026-03-02")
                .shows("退回", "请补充获取方式")
                .on("2026-03-03")
                .approved("DISCLOSED", "reasons", "可以公开，随本答复书提供。")
                .isRefused("answer", "早于签发日期", "decidedOn", "2026-03-02", "ground", "DISCLOSED")
                .does("answer", "decidedOn", "2026-03-03", "ground", "DISCLOSED")
                .shows("已答复")
                .letter("PROVIDED", "第三十六条第（二）项");
    }

    @Test
    @DisplayName("再次告知补正：补录后列为问题，不再重新起算，也不退回待补正（第三十条）")
    void toldTwiceWhatToCorrect() {
        life().on("2026-03-02")
                .received(no(), "NATURAL_PERSON", "IN_PERSON", "有关资料")
                .on("2026-03-04")
                .does("call-for-correction", "calledOn", "2026-03-04", "text", "请写明文件名称", "correctBy", "2026-03-18")
                .shows("待补正", "补正到达后重新起算")
                .on("2026-03-10")
                .does("correction", "receivedOn", "2026-03-10", "informationSought", "2025年河道整治方案")
                .shows("2026年4月8日")
                .isRefused(
                        "call-for-correction",
                        "一次性告知",
                        "calledOn",
                        "2026-03-10",
                        "text",
                        "仍不清楚",
                        "correctBy",
                        "2026-03-24")
                .does(
                        "call-for-correction",
                        "calledOn",
                        "2026-03-10",
                        "text",
                        "仍不清楚",
                        "correctBy",
                        "2026-03-24",
                        "doneAlready",
                        "经办人已电话告知")
                .shows("办理中", "2026年4月8日", "再次告知不使期限重新起算")
                .isRefused("delivery", "没有可送达的答复", "way", "POST", "sentOn", "2026-03-10", "doneAlready", "误记")
                .answered("UNCLEAR_AFTER_CORRECTION", "reasons", "仍不能确定所需文件。")
                .letter("STILL_UNCLEAR", "第三十条");
    }

    @Test
    @DisplayName("区分处理：可以分开的部分公开，其余说明理由（第三十七条）")
    void partly() {
        life().on("2026-04-27")
                .received(no(), "NATURAL_PERSON", "SIGNED_MAIL", "某村土地承包台账")
                .shows("2026年5月27日")
                .on("2026-05-09")
                .answered("PARTIALLY_DISCLOSED", "withheldOn", "THIRD_PARTY_RIGHTS", "reasons", "他人身份证号码、银行账号不予公开。")
                .shows("已答复")
                .letter("PARTLY_PROVIDED", "第三十七条", "先向某市人民政府申请行政复议");
    }

    @Test
    @DisplayName("国家秘密：不予公开，并说明理由（第十四条）")
    void stateSecret() {
        life().on("2026-03-02")
                .received(no(), "NATURAL_PERSON", "INTERNET", "人防工程坐标图")
                .isRefused(
                        "answer",
                        "说明理由",
                        "decidedOn",
                        "2026-03-02",
                        "ground",
                        "STATE_SECRET",
                        "reviewedBy",
                        "李审",
                        "approvedBy",
                        "王签")
                .answered("STATE_SECRET", "reasons", "经确定属于国家秘密。")
                .shows("已答复")
                .letter("REFUSED", "第十四条", "先向某市人民政府申请行政复议");
    }

    @Test
    @DisplayName("第三方不同意公开且有合理理由：不予公开（第十五条、第三十二条），征求意见的时间不计（第三十三条第三款）")
    void thirdPartyRefuses() {
        life().on("2026-03-02")
                .received(no(), "BUSINESS", "SIGNED_MAIL", "某企业排污口改造方案")
                .on("2026-03-05")
                .does("third-party", "sentOn", "2026-03-05", "name", "某化工有限公司")
                .shows("计时中止")
                .on("2026-03-09")
                .does("third-party-notice", "deliveredOn", "2026-03-09")
                .on("2026-03-18")
                .does("third-party-opinion", "receivedOn", "2026-03-18", "consents", "false", "opinion", "涉及工艺秘密，不同意公开")
                // Nine working days, 6 to 18 March, are not counted: 30 March becomes 13 April, since 6 April rests.
                .shows("2026年4月13日")
                .on("2026-03-20")
                .answered("THIRD_PARTY_RIGHTS", "reasons", "公开会损害第三方的商业秘密，第三方不同意公开且有合理理由。")
                .shows("已答复")
                .letter("REFUSED", "第十五条", "第三十二条", "先向某市人民政府申请行政复议");
    }

    @Test
    @DisplayName("第三方逾期未答复：自收到之日起十五个工作日后，由行政机关依法决定（第三十二条）")
    void thirdPartyIsSilent() {
        life().on("2026-03-02")
                .received(no(), "SOCIAL_ORG", "INTERNET", "某企业环境影响评价批复")
                .does("third-party", "sentOn", "2026-03-02", "name", "某矿业公司")
                .on("2026-03-03")
                .does("third-party-notice", "deliveredOn", "2026-03-03")
                .on("2026-03-24")
                .isRefused("third-party-end", "15个工作日", "endedOn", "2026-03-24", "why", "LAPSED")
                .on("2026-03-25")
                .does("third-party-end", "endedOn", "2026-03-25", "why", "LAPSED")
                .answered("DISCLOSED", "reasons", "公开不损害第三方合法权益。")
                .shows("已答复")
                .letter("PROVIDED", "第三十六条第（二）项");
    }

    @Test
    @DisplayName("共同制作机关逾期未答复：视为同意公开（第三十四条）")
    void jointMakerIsSilent() {
        life().on("2026-03-02")
                .received(no(), "NATURAL_PERSON", "INTERNET", "两镇联合行文的道路限行通告")
                .does("other-agency", "sentOn", "2026-03-02", "article", "34", "agencyAsked", "邻镇人民政府")
                .on("2026-03-03")
                .does("other-agency-notice", "deliveredOn", "2026-03-03")
                .on("2026-03-25")
                .does("other-agency-end", "endedOn", "2026-03-25", "why", "LAPSED")
                .answered("DISCLOSED", "particular", "PROVIDED", "reasons", "随本答复书提供。")
                .shows("已答复")
                .letter("PROVIDED", "第三十六条第（二）项");
    }

    @Test
    @DisplayName("内部事务信息：可以不予公开（第十六条第一款）")
    void internalAffairs() {
        life().on("2026-03-02")
                .received(no(), "NATURAL_PERSON", "INTERNET", "机关值班安排表")
                .on("2026-03-10")
                .answered("INTERNAL_AFFAIRS", "particular", "WORKFLOW", "reasons", "属于内部工作流程方面的信息。")
                .shows("已答复")
                .letter("REFUSED", "第十六条第一款", "先向");
    }

    @Test
    @DisplayName("过程性信息不予公开，复议撤销后重新答复公开（第十六条第二款、第五十一条）")
    void setAsideOnReview() {
        var life = life().on("2026-03-02")
                .received(no(), "LEGAL_SERVICE", "SIGNED_MAIL", "某项目专题会议纪要")
                .on("2026-03-16")
                .answered("PROCESS_INFORMATION", "particular", "DISCUSSION_RECORD", "reasons", "属于讨论记录。")
                .does("delivery", "way", "POST", "sentOn", "2026-03-16", "trackingNo", "EMS1234567890")
                .on("2026-04-01")
                .does("remedy", "kind", "REVIEW", "acceptedOn", "2026-04-01", "authority", "某县人民政府")
                .shows("尚未审结");
        life.on("2026-05-20")
                .does(
                        "set-aside",
                        "decisionNo",
                        "1",
                        "setAsideOn",
                        "2026-05-20",
                        "setAsideBy",
                        "REVIEW",
                        "authority",
                        "某县人民政府")
                .shows("2026年6月17日")
                .on("2026-05-28")
                .answered("DISCLOSED", "particular", "PROVIDED", "reasons", "随本答复书提供。")
                .shows("已答复")
                .letter("PROVIDED", "第三十六条第（二）项");
    }

    @Test
    @DisplayName("行政执法案卷：可以不予公开（第十六条第二款）")
    void enforcementFile() {
        life().on("2026-03-02")
                .received(no(), "LEGAL_SERVICE", "SIGNED_MAIL", "某违法建设查处案卷")
                .on("2026-03-09")
                .answered("ENFORCEMENT_FILE", "reasons", "属于行政执法案卷信息。")
                .shows("已答复")
                .letter("REFUSED", "第十六条第二款", "先向");
    }

    @Test
    @DisplayName("行政查询事项：按有关法律、行政法规的规定办理（第三十六条第七项）")
    void administrativeQuery() {
        life().on("2026-03-02")
                .received(no(), "NATURAL_PERSON", "IN_PERSON", "某不动产登记资料")
                .answered("ADMINISTRATIVE_QUERY", "reasons", "请向不动产登记机构查询。")
                .shows("已答复")
                .letter("ADMINISTRATIVE_QUERY", "第三十六条第（七）项", "6个月内");
    }

    @Test
    @DisplayName("经检索不存在：告知（第三十六条第四项）")
    void doesNotExist() {
        life().on("2026-09-18")
                .received(no(), "NATURAL_PERSON", "ORDINARY_MAIL", "某年乡村规划")
                .shows("2026年10月22日")
                .on("2026-10-10")
                .answered("NOT_HELD", "particular", "DOES_NOT_EXIST", "reasons", "经检索，未制作、未获取。")
                .shows("已答复")
                .letter("DOES_NOT_EXIST", "第三十六条第（四）项", "检索");
    }

    @Test
    @DisplayName("不属于本机关：告知并说明理由，能确定的告知负责机关（第三十六条第五项）")
    void anotherAgencys() {
        life().on("2026-03-02")
                .received(no(), "BUSINESS", "FAX", "某企业纳税信用评价")
                .answered("NOT_HELD", "particular", "OTHER_AGENCY", "reasons", "由税务机关负责公开，联系电话见附件。")
                .shows("已答复")
                .letter("OTHER_AGENCYS", "第三十六条第（五）项");
    }

    @Test
    @DisplayName("延长答复期限：经负责人同意并告知，最长二十个工作日（第三十三条第二款）；没有现成信息（第三十八条）")
    void extended() {
        life().on("2025-01-20")
                .received(no(), "RESEARCH", "INTERNET", "近十年信访数量对比分析")
                .on("2025-02-21")
                .isRefused(
                        "extension",
                        "最长不得超过20个工作日",
                        "toldOn",
                        "2025-02-21",
                        "workingDays",
                        "21",
                        "approvedBy",
                        "王主任",
                        "approvedOn",
                        "2025-02-21")
                .does(
                        "extension",
                        "toldOn",
                        "2025-02-21",
                        "workingDays",
                        "20",
                        "approvedBy",
                        "王主任",
                        "approvedOn",
                        "2025-02-21")
                .shows("2025年3月21日")
                .on("2025-03-20")
                .answered("NEEDS_CREATION", "reasons", "需要加工、分析。")
                .shows("已答复")
                .letter("NEEDS_CREATION", "第三十八条");
    }

    @Test
    @DisplayName("补正后申请内容仍不明确（第三十条）：期限自收到补正之日起重新计算")
    void stillUnclear() {
        life().on("2026-03-02")
                .received(no(), "NATURAL_PERSON", "ORDINARY_MAIL", "关于我村的所有文件")
                .on("2026-03-11")
                .does(
                        "call-for-correction",
                        "calledOn",
                        "2026-03-11",
                        "text",
                        "请明确所需文件的名称、文号或者其他特征性描述",
                        "correctBy",
                        "2026-03-25")
                .shows("待补正", "补正到达后重新起算")
                .on("2026-03-23")
                .does("correction", "receivedOn", "2026-03-23", "informationSought", "还是所有文件")
                .shows("2026年4月21日")
                .isRefused(
                        "call-for-correction",
                        "一次性告知",
                        "calledOn",
                        "2026-03-23",
                        "text",
                        "再补",
                        "correctBy",
                        "2026-04-01")
                .on("2026-03-30")
                .answered("UNCLEAR_AFTER_CORRECTION", "reasons", "补正后仍不能确定具体的政府信息。")
                .shows("已答复")
                .letter("STILL_UNCLEAR", "第三十条");
    }

    @Test
    @DisplayName("无正当理由逾期不补正：视为放弃申请，不再处理（第三十条）；由人决定，从不自动")
    void notCorrected() {
        life().on("2026-03-02")
                .received(no(), "NATURAL_PERSON", "INTERNET", "历年会议材料")
                .on("2026-03-05")
                .does("call-for-correction", "calledOn", "2026-03-05", "text", "请明确", "correctBy", "2026-03-19")
                .on("2026-03-19")
                .isRefused("closing", "补正期限", "decidedOn", "2026-03-19", "ground", "CORRECTION_OVERDUE")
                .on("2026-03-20")
                .shows("待补正")
                .does("closing", "decidedOn", "2026-03-20", "ground", "CORRECTION_OVERDUE", "reasons", "逾期未补正")
                .shows("已答复")
                .letter("CORRECTION_OVERDUE", "第三十条");
    }

    @Test
    @DisplayName("以申请形式信访、投诉、举报：告知不作为政府信息公开申请处理（第三十九条第一款）")
    void petition() {
        life().on("2026-03-02")
                .received(no(), "NATURAL_PERSON", "ORDINARY_MAIL", "请求查处某饭店油烟扰民")
                .answered("PETITION", "reasons", "请通过信访渠道提出。")
                .shows("已答复")
                .letter("PETITION", "第三十九条第一款");
    }

    @Test
    @DisplayName("重复申请：告知不予重复处理（第三十六条第六项）")
    void repeated() {
        life().on("2026-03-02")
                .received(no(), "NATURAL_PERSON", "INTERNET", "某村征地补偿款发放表")
                .answered("REPEAT", "reasons", "已于2026年1月5日答复。")
                .shows("已答复")
                .letter("REPEAT", "第三十六条第（六）项");
    }

    @Test
    @DisplayName("要求提供公开出版物：告知获取途径（第三十九条第二款）")
    void publication() {
        life().on("2026-03-02")
                .received(no(), "OTHER_ORG", "IN_PERSON", "县年鉴")
                .answered("PUBLICATION", "reasons", "请到图书馆或书店获取。")
                .shows("已答复")
                .letter("PUBLICATION", "第三十九条第二款");
    }

    @Test
    @DisplayName("申请数量、频次明显超过合理范围，理由不合理：不予处理（第三十五条）")
    void excessive() {
        life().on("2026-03-02")
                .received(no(), "NATURAL_PERSON", "INTERNET", "历年全部合同")
                .does("reasons", "askedOn", "2026-03-02", "text", "请说明理由", "reasonsBy", "2026-03-16")
                .on("2026-03-10")
                .does("reasons-received", "receivedOn", "2026-03-10", "reasons", "想看")
                .answered("EXCESSIVE", "reasons", "申请数量明显超过合理范围，理由不合理。")
                .shows("已答复")
                .letter("EXCESSIVE", "第三十五条");
    }

    @Test
    @DisplayName("申请数量明显超过合理范围，理由合理：确定延迟答复的合理期限（第三十五条），不是延长")
    void delayed() {
        life().on("2026-03-02")
                .received(no(), "RESEARCH", "INTERNET", "近十年全部规划审批材料")
                .isRefused("delay", "理由", "toldOn", "2026-03-02", "answerDueOn", "2026-06-30")
                .does("reasons", "askedOn", "2026-03-02", "text", "请说明理由", "reasonsBy", "2026-03-16")
                .on("2026-03-10")
                .does("reasons-received", "receivedOn", "2026-03-10", "reasons", "国家课题研究需要")
                .does("delay", "toldOn", "2026-03-10", "answerDueOn", "2026-06-30", "approvedBy", "王主任")
                .shows("2026年6月30日")
                .on("2026-06-29")
                .answered("DISCLOSED", "particular", "PROVIDED", "reasons", "随本答复书提供。")
                .shows("已答复")
                .letter("PROVIDED", "第三十六条第（二）项");
    }

    @Test
    @DisplayName("收取信息处理费：缴费后重新计算期限（第四十二条、信息处理费管理办法第六条）")
    void paid() {
        life().on("2026-03-02")
                .received(no(), "BUSINESS", "INTERNET", "全镇规划图件复印件250页")
                .on("2026-03-09")
                .does(
                        "fee",
                        "noticedOn",
                        "2026-03-09",
                        "method",
                        "BY_VOLUME",
                        "units",
                        "250",
                        "amount",
                        "4700",
                        "noticeReceivedOn",
                        "2026-03-10")
                .shows("4700", "待缴费")
                .on("2026-03-23")
                .does("payment", "paidOn", "2026-03-23", "amount", "4700")
                .shows("2026年4月21日")
                .answered("DISCLOSED", "particular", "PROVIDED", "reasons", "随本答复书提供。")
                .shows("已答复")
                .letter("PROVIDED", "第三十六条第（二）项");
    }

    @Test
    @DisplayName("逾期未按收费通知要求缴费：不再处理（信息处理费管理办法第六条）")
    void notPaid() {
        life().on("2026-03-02")
                .received(no(), "BUSINESS", "INTERNET", "全镇名册复印件120页")
                .does(
                        "fee",
                        "noticedOn",
                        "2026-03-02",
                        "method",
                        "BY_VOLUME",
                        "units",
                        "120",
                        "amount",
                        "1100",
                        "noticeReceivedOn",
                        "2026-03-02")
                .on("2026-03-30")
                .isRefused("closing", "20个工作日", "decidedOn", "2026-03-30", "ground", "FEE_OVERDUE")
                .on("2026-03-31")
                .does("closing", "decidedOn", "2026-03-31", "ground", "FEE_OVERDUE", "reasons", "逾期未缴费")
                .shows("已答复")
                .letter("FEE_OVERDUE", "第四十二条");
    }

    @Test
    @DisplayName("申请人撤回：终止办理，不需要签批")
    void withdrawn() {
        life().on("2026-03-02")
                .received(no(), "OTHER_ORG", "IN_PERSON", "村级道路养护资金拨付凭证")
                .on("2026-03-05")
                .does("closing", "decidedOn", "2026-03-05", "ground", "WITHDRAWN", "reasons", "申请人书面撤回")
                .shows("已答复")
                .letter("WITHDRAWN", "撤回");
    }

    @Test
    @DisplayName("收到日期录错：更正后到期日随之改正，两个日期都看得见（第三十一条、第四十五条）")
    void rectified() {
        life().on("2026-03-10")
                .received(no(), "NATURAL_PERSON", "IN_PERSON", "低保对象评议会议纪要")
                .shows("2026年4月8日")
                .does(
                        "rectification?event=0",
                        "eventSequence",
                        "0",
                        "field",
                        "receivedOn",
                        "to",
                        "2026-03-02",
                        "reason",
                        "录入有误")
                .shows("2026年3月30日", "2026-03-10")
                .does(
                        "rectification?event=0",
                        "eventSequence",
                        "0",
                        "field",
                        "personal.CONTACT",
                        "to",
                        "010-12345678",
                        "reason",
                        "漏登记")
                .shows("010-12345678")
                .letter("RECEIPT", "2026年3月2日");
    }

    @Test
    @DisplayName("逾期答复：确已作出的照实补录，成为问题，从不拒收（第三十三条第二款）")
    void answeredLate() {
        life().on("2026-03-02")
                .received(no(), "NATURAL_PERSON", "SIGNED_MAIL", "某村宅基地审批档案")
                .on("2026-05-06")
                .does(
                        "answer",
                        "decidedOn",
                        "2026-04-02",
                        "ground",
                        "DISCLOSED",
                        "reasons",
                        "已提供",
                        "doneAlready",
                        "纸质办理，漏登记")
                .shows("已答复", "纸质办理，漏登记")
                .letter("PROVIDED", "第三十六条第（二）项");
    }
}
