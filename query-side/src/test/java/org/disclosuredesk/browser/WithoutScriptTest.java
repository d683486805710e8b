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
@DisplayName("With scripts switched off")
class WithoutScriptTest {

    @Autowired
    SettableClock clock;

    @LocalServerPort
    int port;

    private Screen screen;

    @BeforeEach
    void sitDown() {
        clock.set(LocalDate.of(2026, 11, 24));
        screen = new Screen(port).scripts(false);
    }

    @Test
    @DisplayName("signed in, found in the register, logged and answered; what needs a script is not offered")
    void works() {
        screen.as("officer").presses("登记册").shows("登记册");
        screen.presses("新登记")
                .chooses("applicantKind", "RESEARCH")
                .types("informationSought", "某河道水质监测数据")
                .sends()
                .shows("已登记", "某河道水质监测数据");
        assertThat(screen.element("[data-desk=print]").isDisplayed()).isFalse();
        assertThat(screen.element("[data-desk=keys]").isDisplayed()).isFalse();

        screen.presses("答复（已在纸上签批）")
                .chooses("ground", "NOT_HELD")
                .types("reviewedBy", "李审")
                .types("approvedBy", "王签")
                .sends()
                .shows("已答复");
        screen.opens("/requests?q=水质监测").shows("某河道水质监测数据", "已答复");
        screen.presses("打印全部").shows("共 1 条", "某河道水质监测数据");
        assertThat(screen.element("[data-desk=print]").isDisplayed()).isFalse();
        screen.presses("返回");
        assertThat(screen.page()).startsWith("/requests?q=");
    }
}
