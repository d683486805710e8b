package org.disclosuredesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.disclosuredesk.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@InBrowser
@DisplayName("Whole journeys, in a browser")
class JourneysTest {

    @Autowired
    SettableClock clock;

    @LocalServerPort
    int port;

    private Screen screen;

    @BeforeEach
    void sitDown() {
        clock.set(LocalDate.of(2026, 3, 2));
        screen = new Screen(port);
    }

    @Test
    @DisplayName("logged, corrected, a third party asked, extended, drafted, reviewed, approved, answered, delivered")
    void wholeLife() {
        screen.as("officer")
                .opens("/today")
                .presses("登记新申请")
                .chooses("channel", "IN_PERSON")
                .chooses("applicantKind", "NATURAL_PERSON")
                .types("applicantName", "李晓明")
                .types("informationSought", "某河道整治工程的有关材料")
                .sends()
                .shows("已登记", "某河道整治工程的有关材料", "2026年3月30日");
        var request = screen.page();

        screen.presses("告知补正")
                .types("text", "请写明是哪一年的哪一份材料。")
                .types("correctBy", "2026-03-16")
                .sends()
                .shows("待补正");
        clock.set(LocalDate.of(2026, 3, 10));
        screen.opens(request)
                .takesTheNextStep("登记收到补正")
                .types("informationSought", "某河道整治工程2025年施工方案")
                .sends()
                .shows("2026年4月8日", "施工方案");

        screen.presses("征求第三方意见").types("name", "某建设集团有限公司").sends().shows("计时中止");
        clock.set(LocalDate.of(2026, 3, 16));
        screen.opens(request)
                .takesTheNextStep("登记第三方意见")
                .chooses("consents", "true")
                .sends()
                .shows("办理中");

        screen.presses("延长答复期限").types("approvedBy", "张主任").sends().shows("由 2026年4月14日 改为 2026年5月14日");

        screen.takesTheNextStep("拟稿")
                .chooses("ground", "DISCLOSED")
                .types("reasons", "随本答复书提供该方案的复印件。")
                .sends()
                .shows("审核中");
        screen.as("reviewer").opens(request).takesTheNextStep("审核").sends().shows("通过");
        screen.as("supervisor").opens(request).takesTheNextStep("签发").sends().shows("待发出");
        screen.as("officer").opens(request).takesTheNextStep("答复").sends().shows("已答复");
        screen.takesTheNextStep("登记送达")
                .chooses("way", "HANDED_OVER")
                .types("signedOn", "2026-03-16")
                .sends()
                .shows("送达", "没有必须办理的下一步");
    }

    @Test
    @DisplayName("a list of several pages is opened whole, and goes to the printer from there")
    void printed() {
        screen.as("officer").opens("/requests").shows("第 1 页，共");
        var printer = screen.browser()
                .executeCdpCommand(
                        "Page.addScriptToEvaluateOnNewDocument",
                        Map.of("source", "window.print = () => document.querySelector('h1').append('：已送打印机')"));
        try {
            screen.presses("打印全部").shows("打印时间").comesToShow("已送打印机");
            assertThat(screen.browser().findElements(By.cssSelector("tbody tr")))
                    .hasSizeGreaterThan(25);
        } finally {
            screen.browser().executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", printer);
        }
    }

    @Test
    @DisplayName(
            "the scanned form is kept with the request as it is logged; what is no such file is refused by its name")
    void scanned(@TempDir Path scratch) throws IOException {
        var note = Files.writeString(scratch.resolve("说明.txt"), "不是扫描件");
        var scan = Files.write(scratch.resolve("申请表.pdf"), "%PDF-1.4 扫描".getBytes(StandardCharsets.UTF_8));
        screen.as("officer")
                .opens("/requests/new")
                .chooses("applicantKind", "NATURAL_PERSON")
                .types("informationSought", "某宅基地审批表")
                .unfolds("更多")
                .gives(note)
                .sends()
                .shows("说明.txt");

        screen.gives(scan).sends().shows("已登记", "申请表.pdf");
    }

    @Test
    @DisplayName("what nobody has taken is claimed by one press, and lies on the own desk")
    void claim() {
        var sought = "某村道路硬化工程验收单";
        screen.as("officer")
                .opens("/requests/new")
                .chooses("applicantKind", "BUSINESS")
                .types("informationSought", sought)
                .sends();
        var registerNo = screen.element(".desk-case-no").getText();

        screen.opens("/today?whose=UNCLAIMED")
                .presses("认领 " + registerNo)
                .shows("已认领 " + registerNo)
                .showsNot(sought);
        assertThat(screen.page()).startsWith("/today?whose=UNCLAIMED");
        screen.opens("/today?whose=MINE").shows(sought);
    }

    @Test
    @DisplayName("art. 33 (1): asked in person, answered on the spot, in one form")
    void onTheSpot() {
        screen.as("officer")
                .opens("/requests/new")
                .chooses("applicantKind", "NATURAL_PERSON")
                .types("informationSought", "本镇办事指南")
                .unfolds("当场答复")
                .chooses("onTheSpot", "PROVIDED")
                .types("onTheSpotGiven", "办事指南一份")
                .sends()
                .shows("已登记并当场答复", "予以公开", "办事指南一份");
    }

    @Test
    @DisplayName("two are extended at once, each by its own record; what is answered already cannot be chosen")
    void extendedAtOnce() {
        screen.as("officer");
        for (var sought : List.of("并案道路图纸", "并案桥梁图纸")) {
            screen.opens("/requests/new")
                    .chooses("applicantKind", "NATURAL_PERSON")
                    .types("informationSought", sought)
                    .sends()
                    .shows("已登记");
        }
        screen.opens("/requests?q=%E5%B9%B6%E6%A1%88").shows("勾选申请后，可以批量交办、延期");
        assertThat(screen.browser().findElement(By.id("several")).getText()).doesNotContain("批量延期");
        screen.ticks("选择");
        assertThat(screen.browser().findElement(By.id("several")).getText()).doesNotContain("勾选申请后");
        screen.presses("批量延期")
                .shows("可以办理 2 件，共选 2 件")
                .types("workingDays", "5")
                .types("approvedBy", "赵某")
                .comesToShow("2026年4月7日")
                .presses("延长选中申请的期限")
                .shows("共 2 件");
        screen.opens("/requests?q=%E5%B9%B6%E6%A1%88").shows("2026-04-07");
    }

    @Test
    @DisplayName("a crooked ledger is mapped, tried, and comes in as history")
    void aCrookedLedger(@TempDir Path scratch) throws IOException {
        var ledger = Files.writeString(
                scratch.resolve("台账.csv"), "某镇依申请公开登记表\n序号,编号,收件日,类别,答复日,结果\n1,旧-001,2025-03-03,自然人,2025-03-10,予以公开\n");
        screen.as("officer")
                .opens("/import")
                .gives(ledger)
                .presses("上传并读取")
                .picks("table0", "申请")
                .presses("试导入（不写入）")
                .picks("column0-1", "登记号 *")
                .picks("column0-2", "收到日期 *")
                .picks("column0-3", "申请人类型 *")
                .picks("column0-4", "答复日期")
                .picks("column0-5", "办理结果")
                .presses("试导入（不写入）")
                .presses("导入这 1 行")
                .comesToShow("已新增申请 1 件");
        screen.opens("/requests?q=%E6%97%A7-001").shows("旧-001", "予以公开");
    }

    @Test
    @DisplayName("published, a late letter of December recorded, the difference seen down to case and event, restated")
    void published() {
        clock.set(LocalDate.of(2028, 1, 10));
        screen.as("supervisor").opens("/years/2027");
        screen.presses("结账 2027 年度").shows("已经结账");
        screen.presses("发布 2027 年度报告").shows("第 1 次发布", "现在的数据和文字与第 1 次发布一致");

        screen.as("officer")
                .opens("/requests/new")
                .chooses("channel", "ORDINARY_MAIL")
                .chooses("applicantKind", "NATURAL_PERSON")
                .types("applicantName", "迟来的人")
                .types("informationSought", "十二月底寄来的信所问的材料")
                .types("receivedOn", "2027-12-30")
                .sends()
                .shows("已登记");

        screen.as("supervisor").opens("/years/2027").comesToShow("与第 1 次发布不同");
        screen.presses("查看差异").shows("一、本年新收政府信息公开申请数量", "四、结转下年度继续办理", "在系统中登记", "不同的文字");
        screen.opens("/years/2028").shows("2027 年度报告第 1 次发布的结转下年度为");
        screen.opens("/reports/2027?cell=table3/new_received/natural_person").shows("计数规则", "共 1 件");
        screen.presses("第 1 条").shows("收到申请", "十二月底寄来的信所问的材料");
        assertThat(screen.element(":target").getText()).contains("收到申请");

        screen.opens("/years/2027").types("reason", "补录十二月的来信").presses("第 2 次发布");
        screen.shows("第 2 次发布", "补录十二月的来信", "现在的数据和文字与第 2 次发布一致");
        screen.presses("第 1 次发布").shows("表格校验码与发布时一致", "这一次发布已被取代");
        screen.opens("/reports/2027").shows("最近一次为第 2 次发布");
        assertThat(screen.opens("/years/2028").element("main").getText()).doesNotContain("次发布的结转下年度为");
    }
}
