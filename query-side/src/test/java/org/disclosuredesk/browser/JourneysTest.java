package org.disclosuredesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.disclosuredesk.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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
                .shows("已办理：交办")
                .showsNot(sought);
        assertThat(screen.page()).startsWith("/today?whose=UNCLAIMED");
        screen.opens("/today?whose=MINE").shows(sought);
    }
}
