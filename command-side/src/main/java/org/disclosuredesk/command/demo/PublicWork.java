package org.disclosuredesk.command.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.disclosuredesk.command.proactive.IssueDocument;
import org.disclosuredesk.command.proactive.PublishDocument;
import org.disclosuredesk.command.proactive.RepealDocument;
import org.disclosuredesk.command.proactive.ReviewDocument;
import org.disclosuredesk.command.supervision.ConcludeComplaint;
import org.disclosuredesk.command.supervision.ReceiveComplaint;
import org.disclosuredesk.command.supervision.RecordActivity;
import org.disclosuredesk.command.supervision.RecordCure;
import org.disclosuredesk.command.year.CountItemsPublished;
import org.disclosuredesk.command.year.ReportDepartmentFigures;
import org.disclosuredesk.command.year.ReportDepartmentFigures.Share;
import org.disclosuredesk.command.year.ReportFigures;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.law.term.ActivityKind;
import org.disclosuredesk.law.term.ComplaintMatter;
import org.disclosuredesk.law.term.ComplaintResult;
import org.disclosuredesk.law.term.DisclosureAttribute;
import org.disclosuredesk.law.term.DocumentKind;
import org.disclosuredesk.law.term.DocumentReview;
import org.disclosuredesk.law.term.Figure;

/**
 * What the demo's town publishes and does besides its requests: the year 2023 as its published report tells it (two normative
 * documents in force, none made or repealed, some 360 items), and the present year.
 */
final class PublicWork {

    private static final int YEAR = 2023;
    private static final String OFFICE = "党政办";

    /** Items of 2023 by column: 364 in all. */
    private static final Map<String, int[]> ITEMS = new TreeMap<>(Map.of(
            "政务动态", new int[] {18, 15, 22, 20, 19, 21, 18, 17, 20, 16, 19, 20},
            "通知公告", new int[] {6, 5, 8, 7, 6, 7, 6, 7, 8, 6, 7, 8},
            "财政信息", new int[] {4, 6, 5, 4, 5, 4, 5, 5, 4, 5, 5, 6}));

    private final DemoDesk desk;
    private final DaysBack days;

    PublicWork(DemoDesk desk, DaysBack days) {
        this.desk = desk;
        this.days = days;
    }

    void happens() {
        var older = documentsInForce();
        theYear2023();
        documentsOfThePresent(older);
        figuresOfThePresent();
        supervisionOfThePresent();
    }

    /** The two that were in force in 2023; the first of them is replaced in the present year. */
    private String documentsInForce() {
        var cemeteries = document(
                "郭店镇农村公益性公墓管理办法", "郭政〔2020〕12号", DocumentKind.NORMATIVE_DOCUMENT, LocalDate.of(2020, 5, 11), "民政办");
        desk.recalls(new PublishDocument(cemeteries, LocalDate.of(2020, 5, 18), "政策文件", null));
        var straw = document(
                "郭店镇秸秆综合利用和禁烧管理办法", "郭政〔2021〕6号", DocumentKind.NORMATIVE_DOCUMENT, LocalDate.of(2021, 4, 12), "农业农村办");
        desk.recalls(new PublishDocument(straw, LocalDate.of(2021, 4, 19), "政策文件", null));
        return cemeteries;
    }

    private String document(String title, String documentNo, DocumentKind kind, LocalDate on, String department) {
        var id = UUID.randomUUID().toString();
        desk.recalls(issue(id, title, documentNo, kind, on, department));
        desk.recalls(review(id, DocumentReview.SECRECY, on));
        return id;
    }

    private IssueDocument issue(
            String id, String title, String documentNo, DocumentKind kind, LocalDate on, String department) {
        return new IssueDocument(
                id, desk.agencyId(), title, documentNo, kind, on, department, DisclosureAttribute.PROACTIVE, null);
    }

    private static ReviewDocument review(String id, DocumentReview kind, LocalDate on) {
        return new ReviewDocument(id, kind, on, "审核人", true, null);
    }

    private void theYear2023() {
        ITEMS.forEach((column, months) -> {
            for (var month = 0; month < months.length; month++) {
                desk.recalls(
                        new CountItemsPublished(desk.agencyId(), YearMonth.of(YEAR, month + 1), column, months[month]));
            }
        });
        activity(ActivityKind.TRAINING, LocalDate.of(YEAR, 4, 13), "《政府信息公开条例》专题培训", 38);
        activity(ActivityKind.CONSULTATION, LocalDate.of(YEAR, 12, 29), "全年便民服务大厅公开专区咨询", 126);
        var inspection = activity(ActivityKind.INSPECTION, LocalDate.of(YEAR, 9, 5), "上级检查反馈的公开栏目问题", 2);
        desk.recalls(new RecordCure(inspection, LocalDate.of(YEAR, 9, 20), "补发缺漏的财政信息，更正失效链接", 2, OFFICE, null));
    }

    private String activity(ActivityKind kind, LocalDate on, String title, int number) {
        var id = UUID.randomUUID().toString();
        desk.recalls(new RecordActivity(id, desk.agencyId(), kind, on, title, number, OFFICE, null));
        return id;
    }

    private void documentsOfThePresent(String older) {
        var cemeteries = UUID.randomUUID().toString();
        desk.performs(issue(
                cemeteries, "郭店镇公益性公墓建设和管理办法", number(18, 31), DocumentKind.NORMATIVE_DOCUMENT, days.ago(18), "民政办"));
        desk.reviews(review(cemeteries, DocumentReview.SECRECY, days.ago(17)));
        desk.reviews(review(cemeteries, DocumentReview.LEGALITY, days.ago(17)));
        desk.performs(new PublishDocument(cemeteries, days.ago(14), "政策文件", null));
        desk.performs(new RepealDocument(older, days.ago(18), "被《郭店镇公益性公墓建设和管理办法》代替"));

        var late = UUID.randomUUID().toString();
        desk.performs(issue(late, "关于公布便民服务事项清单的通知", number(44, 20), DocumentKind.OTHER, days.ago(44), OFFICE));
        desk.reviews(review(late, DocumentReview.SECRECY, days.ago(43)));
        desk.performs(new PublishDocument(late, days.ago(15), "通知公告", null));

        var overdue = UUID.randomUUID().toString();
        desk.performs(issue(overdue, "郭店镇防汛抗旱应急预案", number(26, 27), DocumentKind.OTHER, days.ago(26), "农业农村办"));
        desk.reviews(review(overdue, DocumentReview.SECRECY, days.ago(24)));
        desk.performs(issue(
                UUID.randomUUID().toString(),
                "关于做好森林防火工作的通知",
                number(5, 35),
                DocumentKind.OTHER,
                days.ago(5),
                "自然资源所"));
        undisclosed("镇机关值班安排", DisclosureAttribute.WITHHELD, "条例第十六条第一款：内部工作流程", 12);
        undisclosed("重点项目调度情况通报", DisclosureAttribute.ON_REQUEST, "涉及企业尚未公布的投资安排，有人申请时依第三十二条征求意见", 22);
    }

    private void undisclosed(String title, DisclosureAttribute attribute, String reason, int workingDaysAgo) {
        desk.performs(new IssueDocument(
                UUID.randomUUID().toString(),
                desk.agencyId(),
                title,
                null,
                DocumentKind.OTHER,
                days.ago(workingDaysAgo),
                OFFICE,
                attribute,
                reason));
    }

    private String number(int workingDaysAgo, int serial) {
        return "郭政〔%d〕%d号".formatted(days.ago(workingDaysAgo).getYear(), serial);
    }

    private void figuresOfThePresent() {
        var thisMonth = YearMonth.from(days.today());
        for (var monthsAgo = 5; monthsAgo >= 0; monthsAgo--) {
            var month = thisMonth.minusMonths(monthsAgo);
            desk.performs(new CountItemsPublished(desk.agencyId(), month, "政务动态", 16 + monthsAgo));
            desk.performs(new CountItemsPublished(desk.agencyId(), month, "通知公告", 5 + monthsAgo % 3));
            desk.performs(new CountItemsPublished(desk.agencyId(), month, "财政信息", 4));
        }
        desk.recalls(new ReportFigures(
                desk.agencyId(),
                days.today().getYear() - 1,
                new TreeMap<>(Map.of(Figure.NORMATIVE_DOCUMENTS_IN_FORCE, BigDecimal.valueOf(2))),
                "上年年报"));
        desk.performs(new ReportDepartmentFigures(
                desk.agencyId(),
                days.today().getYear(),
                List.of(
                        share("综合执法队", Figure.ADMINISTRATIVE_PUNISHMENT, "14", Figure.ADMINISTRATIVE_COERCION, "2"),
                        share("规划建设办", Figure.ADMINISTRATIVE_LICENSING, "31", Figure.ADMINISTRATIVE_FEES, "2.60"),
                        new Share("民政办", new TreeMap<>())),
                "科室报送表.xlsx"));
    }

    private static Share share(String department, Figure one, String amount, Figure other, String otherAmount) {
        return new Share(
                department, new TreeMap<>(Map.of(one, new BigDecimal(amount), other, new BigDecimal(otherAmount))));
    }

    private void supervisionOfThePresent() {
        activity(ActivityKind.CONSULTATION, days.ago(3), "窗口和电话咨询（本月）", 17);
        activity(ActivityKind.TRAINING, days.ago(28), "公开属性源头认定和发布审查培训", 42);
        var inspection = activity(ActivityKind.INSPECTION, days.ago(20), "公开栏目季度检查", 3);
        desk.recalls(new RecordCure(inspection, days.ago(11), "补发两件规范性文件的解读", 2, OFFICE, null));
        complaint(25, ComplaintMatter.NOT_PUBLISHED, "村级补助资金的发放明细一直没有公布。", ComplaintResult.FOUNDED);
        complaint(6, ComplaintMatter.REQUEST_NOT_HANDLED, "去年的申请没有收到答复。", null);
    }

    private void complaint(int workingDaysAgo, ComplaintMatter matter, String text, ComplaintResult result) {
        var id = UUID.randomUUID().toString();
        desk.performs(new ReceiveComplaint(
                id,
                desk.agencyId(),
                days.ago(workingDaysAgo),
                matter,
                OFFICE,
                null,
                PersonalData.of(Map.of(PersonalField.NAME, "某村村民", PersonalField.TEXT, text))));
        if (result != null) {
            desk.performs(new ConcludeComplaint(
                    id,
                    days.ago(workingDaysAgo - 10),
                    result,
                    null,
                    PersonalData.of(PersonalField.TEXT, "已督促农业农村办在村务公开栏和网站补充公布。")));
        }
    }
}
