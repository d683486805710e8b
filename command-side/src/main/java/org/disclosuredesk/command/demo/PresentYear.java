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

import org.disclosuredesk.command.request.RectifyRecord;
import org.disclosuredesk.command.request.SetAsideDecision;
import org.disclosuredesk.law.StatutoryPeriod;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Channel;
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
    private final Diary diary = new Diary();

    PresentYear(DemoDesk desk, DaysBack days) {
        this.desk = desk;
        this.days = days;
    }

    void happens() {
        answeredLongAgo();
        notAsItShouldBe();
        disputed();
        endedWithoutAnAnswer();
        answeredAgain();
        waitingForOthers();
        lateOrAlmost();
        inHand();
        diary.happens();
    }

    private Case received(
            int workingDaysAgo, Channel channel, ApplicantKind kind, String name, String sought, String department) {
        return new Case(desk, diary, days.ago(workingDaysAgo), new Asked(kind, name, channel, sought, department));
    }

    private void dueIn(
            int workingDays, Channel channel, ApplicantKind kind, String name, String sought, String department) {
        new Case(
                desk,
                diary,
                days.receivedToBeDueIn(workingDays, PERIOD),
                new Asked(kind, name, channel, sought, department));
    }

    private void answeredLongAgo() {
        received(62, INTERNET, NATURAL_PERSON, "李某", "某村征地补偿安置方案及批复", "自然资源所")
                .answered(days.ago(49), provided("随本答复书提供该方案及批复的复印件。"))
                .delivered(days.ago(48));
        received(59, INTERNET, RESEARCH, "某大学公共管理研究中心", "近三年农村厕所改造补助发放明细", "农业农村办")
                .extended(days.ago(42), 15)
                .answered(
                        days.ago(27), Reply.without(Ground.THIRD_PARTY_RIGHTS, "随本答复书提供发放明细；其中的身份证号码、银行账号属于个人隐私，不予公开。"))
                .delivered(days.ago(26));
        received(57, IN_PERSON, BUSINESS, "某环保科技有限公司", "某企业排污口改造方案", "生态环境办")
                .thirdPartyAsked(days.ago(53), "某企业", days.ago(52))
                .thirdPartySays(days.ago(44), false, "方案含有工艺参数，属于本企业的商业秘密，不同意公开。")
                .answered(
                        days.ago(31), Reply.of(Ground.THIRD_PARTY_RIGHTS, "该方案含有第三方的工艺参数，公开会损害其合法权益，经书面征求意见，第三方不同意公开。"))
                .delivered(days.ago(30));
    }

    /** Four cases were not handled as they should have been, so that there is something to find. */
    private void notAsItShouldBe() {
        received(60, SIGNED_MAIL, BUSINESS, "某建设工程有限公司", "镇区道路改造工程专题会议纪要", "规划建设办")
                .answered(
                        days.ago(36),
                        Reply.of(Ground.PROCESS_INFORMATION, Particular.DISCUSSION_RECORD, "该纪要是工程方案确定前的讨论记录，属于过程性信息。"))
                .delivered(days.ago(35));
        received(55, INTERNET, SOCIAL_ORG, "某环境公益中心", "河道清淤工程招标文件", "农业农村办")
                .answered(days.ago(37), provided("随本答复书提供该招标文件。"))
                .delivered(days.ago(33));
        received(50, SIGNED_MAIL, LEGAL_SERVICE, "某律师事务所", "某违法建设查处案卷", "综合执法队")
                .approved(days.ago(37), Reply.withoutReasons(Ground.ENFORCEMENT_FILE))
                .answeredAgainstANorm(days.ago(37), Reply.withoutReasons(Ground.ENFORCEMENT_FILE))
                .delivered(days.ago(36))
                .then(days.ago(6), request -> desk.reviewAccepted(request, days.ago(6)));
        received(48, INTERNET, NATURAL_PERSON, "孙某", "某村征地补偿款发放表", "自然资源所")
                .answeredAgainstANorm(days.ago(40), Reply.of(Ground.REPEAT, "本机关此前已就相同内容作出答复，并已送达。"))
                .delivered(days.ago(39))
                .then(days.ago(11), request -> desk.suitAccepted(request, days.ago(11)));
    }

    private void disputed() {
        received(54, SIGNED_MAIL, NATURAL_PERSON, "王某", "某地块出让合同", "自然资源所")
                .answered(days.ago(43), Reply.of(Ground.NOT_HELD, Particular.DOES_NOT_EXIST, "经检索本机关档案室和业务系统，没有该合同。"))
                .delivered(days.ago(42))
                .then(days.ago(34), request -> desk.reviewAccepted(request, days.ago(34)))
                .then(days.ago(13), request -> {
                    desk.reviewConcluded(request, days.ago(34), days.ago(13), RemedyResult.CORRECTED);
                    desk.performs(
                            new SetAsideDecision(request, 1, days.ago(13), SetAsideBy.REVIEW, "某市人民政府", null, null));
                });
        received(52, INTERNET, NATURAL_PERSON, "赵某某", "镇机关值班安排表", "党政办")
                .answered(
                        days.ago(41),
                        Reply.of(Ground.INTERNAL_AFFAIRS, Particular.WORKFLOW, "值班安排只用于机关内部的工作安排，属于内部事务信息。"))
                .delivered(days.ago(41))
                .then(days.ago(30), request -> desk.reviewAccepted(request, days.ago(30)))
                .then(
                        days.ago(9),
                        request -> desk.reviewConcluded(request, days.ago(30), days.ago(9), RemedyResult.UPHELD));
    }

    private void endedWithoutAnAnswer() {
        received(47, ORDINARY_MAIL, NATURAL_PERSON, "周某", "请求查处某饭店油烟扰民", "综合执法队")
                .answered(days.ago(41), Reply.of(Ground.PETITION, "所提事项是对违法行为的举报，请向综合执法队提出。"))
                .delivered(days.ago(40));
        received(46, FAX, NATURAL_PERSON, "吴某", "历年全部会议材料", "党政办")
                .toldWhatToCorrect(days.ago(43), "请写明是哪一年、哪一次会议的什么材料。", days.ago(33))
                .closed(days.ago(24), Reply.of(Ground.CORRECTION_OVERDUE, "补正期限届满，申请人没有补正，也没有说明理由。"))
                .delivered(days.ago(23));
        received(45, INTERNET, BUSINESS, "某信息咨询有限公司", "全镇个体工商户补贴名册复印件", "经济发展办")
                .charged(days.ago(41), 78, days.ago(40))
                .closed(days.ago(18), Reply.of(Ground.FEE_OVERDUE, "缴费期限届满，申请人没有缴费。"))
                .delivered(days.ago(17));
        received(44, INTERNET, BUSINESS, "某信息咨询有限公司", "全镇个体工商户补贴名册复印件", "经济发展办")
                .then(days.ago(44), twice -> desk.performs(new RectifyRecord(twice, 0, null, null, "与前一件为同一申请，重复登记")));
        received(33, IN_PERSON, OTHER_ORG, "某村村民委员会", "村级道路养护资金拨付凭证", "财政所")
                .closed(days.ago(28), Reply.of(Ground.OTHER, Particular.WITHDRAWN, "申请人书面撤回申请。"));
    }

    private void answeredAgain() {
        received(38, INTERNET, NATURAL_PERSON, "郑某", "拆迁安置房分配方案", "规划建设办")
                .answered(days.ago(27), Reply.of(Ground.PROCESS_INFORMATION, Particular.DRAFT, "该方案当时尚未确定，属于过程稿。"))
                .delivered(days.ago(27))
                .then(
                        days.ago(16),
                        again -> desk.performs(
                                new SetAsideDecision(again, 1, days.ago(16), SetAsideBy.AGENCY, null, null, null)))
                .answered(days.ago(8), provided("经重新检索，相关方案可以公开，随本答复书提供。"))
                .delivered(days.ago(7));
    }

    private void waitingForOthers() {
        received(36, SIGNED_MAIL, NATURAL_PERSON, "冯某", "镇敬老院改建项目审批材料", "民政办").extended(days.ago(17), PERIOD - 2);
        received(29, INTERNET, SOCIAL_ORG, "某消费者权益保护协会", "农贸市场抽检不合格企业整改报告", "市场监管所")
                .thirdPartyAsked(days.ago(12), "某农贸市场管理有限公司", days.ago(10));
        received(18, INTERNET, BUSINESS, "某建材有限公司", "某矿区环境影响评价批复", "生态环境办")
                .thirdPartyAsked(days.ago(10), "某矿业有限公司", days.ago(8));
        received(16, INTERNET, RESEARCH, "某农业科学研究所", "土壤监测原始数据", "农业农村办").charged(days.ago(7), 42, days.ago(6));
        received(19, ORDINARY_MAIL, NATURAL_PERSON, "陈某", "关于我村的所有文件", "党政办")
                .toldWhatToCorrect(days.ago(14), "请写明所需文件的名称、文号或者其他便于查询的特征。", days.ago(4));
    }

    private void lateOrAlmost() {
        received(PERIOD + 5, SIGNED_MAIL, NATURAL_PERSON, "褚某", "某村宅基地审批档案", "自然资源所");
        received(PERIOD + 2, INTERNET, LEGAL_SERVICE, "某律师事务所", "某项目社会稳定风险评估报告", "党政办");
        dueIn(0, INTERNET, NATURAL_PERSON, "卫某", "征地补偿安置方案", "自然资源所");
        dueIn(1, INTERNET, BUSINESS, "某物业服务有限公司", "老旧小区改造计划", "规划建设办");
        dueIn(3, IN_PERSON, NATURAL_PERSON, "蒋某", "镇中心小学学区划分依据", "教育办");
    }

    private void inHand() {
        received(15, INTERNET, BUSINESS, "某食品有限公司", "食品小作坊登记信息", "市场监管所")
                .thirdPartyAsked(days.ago(12), "某食品小作坊", days.ago(11))
                .thirdPartySays(days.ago(5), true, "同意公开。");
        received(13, INTERNET, RESEARCH, "某大学新闻学院", "近十年信访数量对比分析", "党政办")
                .answered(days.ago(3), Reply.of(Ground.NEEDS_CREATION, "本机关没有现成的对比分析材料，需要另行制作。"));
        received(10, FAX, NATURAL_PERSON, "沈某", "某水库工程资料", "农业农村办")
                .toldWhatToCorrect(days.ago(8), "请写明是哪一座水库、哪一项工程的什么资料。", days.ago(0))
                .corrected(days.ago(2), "某水库除险加固工程预算");
        received(8, SIGNED_MAIL, OTHER_ORG, "某小区业主委员会", "小区配套用地规划条件", "规划建设办")
                .approved(days.ago(1), provided("所申请的规划条件可以公开，随本答复书提供。"));
        received(5, INTERNET, NATURAL_PERSON, "韩某", "低保对象评议会议纪要", "民政办")
                .drafted(
                        days.ago(1),
                        Reply.of(Ground.PROCESS_INFORMATION, Particular.DISCUSSION_RECORD, "该纪要为评议过程中的讨论记录，属于过程性信息。"));
        received(2, INTERNET, SOCIAL_ORG, "某法律援助志愿者协会", "行政处罚自由裁量基准", "综合执法队");
        received(0, IN_PERSON, NATURAL_PERSON, "杨某", "本镇年度财政决算", "财政所");
    }

    private static Reply provided(String reasons) {
        return Reply.of(Ground.DISCLOSED, Particular.PROVIDED, reasons);
    }
}
