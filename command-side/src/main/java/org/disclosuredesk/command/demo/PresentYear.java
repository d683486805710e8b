package org.disclosuredesk.command.demo;

import static org.disclosuredesk.law.term.ApplicantKind.BUSINESS;
import static org.disclosuredesk.law.term.ApplicantKind.LEGAL_SERVICE;
import static org.disclosuredesk.law.term.ApplicantKind.NATURAL_PERSON;
import static org.disclosuredesk.law.term.ApplicantKind.OTHER_ORG;
import static org.disclosuredesk.law.term.ApplicantKind.RESEARCH;
import static org.disclosuredesk.law.term.ApplicantKind.SOCIAL_ORG;
import static org.disclosuredesk.law.term.Channel.FAX;
import static org.disclosuredesk.law.term.Channel.INTERNET;
import static org.disclosuredesk.law.term.Channel.IN_PERSON;
import static org.disclosuredesk.law.term.Channel.ORDINARY_MAIL;
import static org.disclosuredesk.law.term.Channel.SIGNED_MAIL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.disclosuredesk.command.request.CloseOtherwise;
import org.disclosuredesk.command.request.DeclareUnavailable;
import org.disclosuredesk.command.request.Disclose;
import org.disclosuredesk.command.request.RectifyRecord;
import org.disclosuredesk.command.request.SetAsideDecision;
import org.disclosuredesk.law.StatutoryPeriod;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.disclosuredesk.law.term.RemedyResult;
import org.disclosuredesk.law.term.SetAsideBy;

/**
 * The present year of the demo: some thirty made-up requests at every stage the desk's acts can bring about.
 *
 * <p>Days are counted back from today; in January some fall into the year before, and are carried over as any others.
 */
final class PresentYear {

    private static final int PERIOD = StatutoryPeriod.ANSWER.workingDays();

    private final DemoDesk desk;
    private final DaysBack days;
    private final List<Story> stories = new ArrayList<>();

    /** What happens to a request from the day it is received. */
    private record Story(LocalDate receivedOn, Consumer<LocalDate> happens) {}

    PresentYear(DemoDesk desk, DaysBack days) {
        this.desk = desk;
        this.days = days;
    }

    void happens() {
        answeredLongAgo();
        disputed();
        endedWithoutAnAnswer();
        answeredAgain();
        waitingForOthers();
        lateOrAlmost();
        inHand();
        // Oldest first, so that the register numbers run as in an office.
        stories.sort(Comparator.comparing(Story::receivedOn));
        stories.forEach(story -> story.happens().accept(story.receivedOn()));
    }

    private void received(int workingDaysAgo, Consumer<LocalDate> happens) {
        stories.add(new Story(days.ago(workingDaysAgo), happens));
    }

    private void dueIn(int workingDays, Consumer<LocalDate> happens) {
        stories.add(new Story(days.receivedToBeDueIn(workingDays, PERIOD), happens));
    }

    private void answeredLongAgo() {
        received(
                62,
                day -> desk.recalls(desk.row(day, NATURAL_PERSON, "李某", INTERNET, "某村征地补偿安置方案及批复", "自然资源所")
                        .answered(days.ago(49), Ground.DISCLOSED)
                        .delivered(days.ago(48))));
        received(
                60,
                day -> desk.recalls(desk.row(day, BUSINESS, "某建设工程有限公司", SIGNED_MAIL, "镇区道路改造工程专题会议纪要", "规划建设办")
                        .answered(days.ago(36), Ground.PROCESS_INFORMATION)
                        .delivered(days.ago(35))));
        received(
                59,
                day -> desk.recalls(desk.row(day, RESEARCH, "某大学公共管理研究中心", INTERNET, "近三年农村厕所改造补助发放明细", "农业农村办")
                        .extended(days.ago(42), 15)
                        .answered(days.ago(27), Ground.PARTIALLY_DISCLOSED)
                        .delivered(days.ago(26))));
        received(
                57,
                day -> desk.recalls(desk.row(day, BUSINESS, "某环保科技有限公司", IN_PERSON, "某企业排污口改造方案", "生态环境办")
                        .thirdParty(days.ago(53), days.ago(44))
                        .answered(days.ago(31), Ground.THIRD_PARTY_RIGHTS)
                        .delivered(days.ago(30))));
        received(
                55,
                day -> desk.recalls(desk.row(day, SOCIAL_ORG, "某环境公益中心", INTERNET, "河道清淤工程招标文件", "农业农村办")
                        .answered(days.ago(44), Ground.DISCLOSED)
                        .delivered(days.ago(44))));
    }

    private void disputed() {
        received(54, day -> {
            var request = desk.recalls(desk.row(day, NATURAL_PERSON, "王某", SIGNED_MAIL, "某地块出让合同", "自然资源所")
                    .answered(days.ago(43), Ground.NOT_HELD)
                    .delivered(days.ago(42)));
            desk.reviewAccepted(request, days.ago(34));
            desk.reviewConcluded(request, days.ago(34), days.ago(13), RemedyResult.CORRECTED);
            desk.performs(new SetAsideDecision(request, 1, days.ago(13), SetAsideBy.REVIEW, "某市人民政府", null, null));
        });
        received(52, day -> {
            var request = desk.recalls(desk.row(day, NATURAL_PERSON, "赵某某", INTERNET, "镇机关值班安排表", "党政办")
                    .answered(days.ago(41), Ground.INTERNAL_AFFAIRS)
                    .delivered(days.ago(41)));
            desk.reviewAccepted(request, days.ago(30));
            desk.reviewConcluded(request, days.ago(30), days.ago(9), RemedyResult.UPHELD);
        });
        received(50, day -> {
            var request = desk.recalls(desk.row(day, LEGAL_SERVICE, "某律师事务所", SIGNED_MAIL, "某违法建设查处案卷", "综合执法队")
                    .answered(days.ago(37), Ground.ENFORCEMENT_FILE)
                    .delivered(days.ago(36)));
            desk.reviewAccepted(request, days.ago(6));
        });
        received(48, day -> {
            var request = desk.recalls(desk.row(day, NATURAL_PERSON, "孙某", INTERNET, "某村征地补偿款发放表", "自然资源所")
                    .answered(days.ago(40), Ground.REPEAT)
                    .delivered(days.ago(39)));
            desk.suitAccepted(request, days.ago(11));
        });
    }

    private void endedWithoutAnAnswer() {
        received(
                47,
                day -> desk.recalls(desk.row(day, NATURAL_PERSON, "周某", ORDINARY_MAIL, "请求查处某饭店油烟扰民", "综合执法队")
                        .answered(days.ago(41), Ground.PETITION)
                        .delivered(days.ago(40))));
        received(
                46,
                day -> desk.recalls(desk.row(day, NATURAL_PERSON, "吴某", FAX, "历年全部会议材料", "党政办")
                        .correction(days.ago(43), null)
                        .answered(days.ago(24), Ground.CORRECTION_OVERDUE)
                        .delivered(days.ago(23))));
        received(
                45,
                day -> desk.recalls(desk.row(day, BUSINESS, "某信息咨询有限公司", INTERNET, "全镇个体工商户补贴名册复印件", "经济发展办")
                        .fee(days.ago(41), 480)
                        .answered(days.ago(18), Ground.FEE_OVERDUE)
                        .delivered(days.ago(17))));
        received(44, day -> {
            var twice = desk.logs(day, BUSINESS, "某信息咨询有限公司", INTERNET, "全镇个体工商户补贴名册复印件", "经济发展办");
            desk.performs(new RectifyRecord(twice, 0, null, null, "与前一件为同一申请，重复登记"));
        });
        received(33, day -> {
            var withdrawn = desk.logs(day, OTHER_ORG, "某村村民委员会", IN_PERSON, "村级道路养护资金拨付凭证", "财政所");
            desk.performs(new CloseOtherwise(withdrawn, days.ago(28), Ground.OTHER, Particular.WITHDRAWN, null, null));
        });
    }

    private void answeredAgain() {
        received(38, day -> {
            var again = desk.recalls(desk.row(day, NATURAL_PERSON, "郑某", INTERNET, "拆迁安置房分配方案", "规划建设办")
                    .answered(days.ago(27), Ground.PROCESS_INFORMATION)
                    .delivered(days.ago(27)));
            desk.performs(new SetAsideDecision(again, 1, days.ago(16), SetAsideBy.AGENCY, null, null, null));
            desk.approves(again, days.ago(8), Ground.DISCLOSED, "经重新检索，相关方案可以公开。");
            desk.performs(new Disclose(again, days.ago(8), Particular.PROVIDED, null, null));
        });
    }

    private void waitingForOthers() {
        received(
                36,
                day -> desk.recalls(desk.row(day, NATURAL_PERSON, "冯某", SIGNED_MAIL, "镇敬老院改建项目审批材料", "民政办")
                        .extended(days.ago(17), PERIOD - 2)));
        received(
                29,
                day -> desk.recalls(desk.row(day, SOCIAL_ORG, "某消费者权益保护协会", INTERNET, "农贸市场抽检不合格企业整改报告", "市场监管所")
                        .thirdParty(days.ago(12), null)));
        received(
                18,
                day -> desk.recalls(desk.row(day, BUSINESS, "某建材有限公司", INTERNET, "某矿区环境影响评价批复", "生态环境办")
                        .thirdParty(days.ago(10), null)));
        received(
                16,
                day -> desk.recalls(desk.row(day, RESEARCH, "某农业科学研究所", INTERNET, "土壤监测原始数据", "农业农村办")
                        .fee(days.ago(7), 120)));
        received(
                19,
                day -> desk.recalls(desk.row(day, NATURAL_PERSON, "陈某", ORDINARY_MAIL, "关于我村的所有文件", "党政办")
                        .correction(days.ago(14), null)));
    }

    private void lateOrAlmost() {
        received(PERIOD + 5, day -> desk.logs(day, NATURAL_PERSON, "褚某", SIGNED_MAIL, "某村宅基地审批档案", "自然资源所"));
        received(PERIOD + 2, day -> desk.logs(day, LEGAL_SERVICE, "某律师事务所", INTERNET, "某项目社会稳定风险评估报告", "党政办"));
        dueIn(0, day -> desk.logs(day, NATURAL_PERSON, "卫某", INTERNET, "征地补偿安置方案", "自然资源所"));
        dueIn(1, day -> desk.logs(day, BUSINESS, "某物业服务有限公司", INTERNET, "老旧小区改造计划", "规划建设办"));
        dueIn(3, day -> desk.logs(day, NATURAL_PERSON, "蒋某", IN_PERSON, "镇中心小学学区划分依据", "教育办"));
    }

    private void inHand() {
        received(
                15,
                day -> desk.recalls(desk.row(day, BUSINESS, "某食品有限公司", INTERNET, "食品小作坊登记信息", "市场监管所")
                        .thirdParty(days.ago(12), days.ago(5))));
        received(13, day -> {
            var made = desk.logs(day, RESEARCH, "某大学新闻学院", INTERNET, "近十年信访数量对比分析", "党政办");
            desk.approves(made, days.ago(3), Ground.NEEDS_CREATION, "本机关没有现成的对比分析材料，需要另行制作。");
            desk.performs(new DeclareUnavailable(made, days.ago(3), Ground.NEEDS_CREATION, null, null, null));
        });
        received(
                10,
                day -> desk.recalls(desk.row(day, NATURAL_PERSON, "沈某", FAX, "某水库除险加固工程预算", "农业农村办")
                        .correction(days.ago(8), days.ago(2))));
        received(8, day -> {
            var approved = desk.logs(day, OTHER_ORG, "某小区业主委员会", SIGNED_MAIL, "小区配套用地规划条件", "规划建设办");
            desk.approves(approved, days.ago(1), Ground.DISCLOSED, "所申请的规划条件可以公开，随本答复书提供。");
        });
        received(5, day -> {
            var drafted = desk.logs(day, NATURAL_PERSON, "韩某", INTERNET, "低保对象评议会议纪要", "民政办");
            desk.drafts(drafted, days.ago(1), Ground.PROCESS_INFORMATION, "该纪要为评议过程中的讨论记录，属于过程性信息。");
        });
        received(2, day -> desk.logs(day, SOCIAL_ORG, "某法律援助志愿者协会", INTERNET, "行政处罚自由裁量基准", "综合执法队"));
        received(0, day -> desk.logs(day, NATURAL_PERSON, "杨某", IN_PERSON, "本镇年度财政决算", "财政所"));
    }
}
