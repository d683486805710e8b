package org.disclosuredesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.disclosuredesk.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

        screen.opens("/requests?q=水质监测")
                .shows("勾选申请后")
                .ticks("选择")
                .presses("批量交办")
                .shows("可以办理 1 件，共选 1 件")
                .presses("取消")
                .presses("某河道水质监测数据");
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

    @Test
    @DisplayName("an account is added, and a ledger brought in, by pages that load anew")
    void office(@TempDir Path scratch) throws IOException {
        screen.as("admin")
                .opens("/accounts")
                .types("name", "sun")
                .types("displayName", "孙某")
                .picks("role", "经办人")
                .types("password", "disclosure-desk")
                .presses("添加账户")
                .shows("已添加账户“sun”");

        var ledger = Files.writeString(scratch.resolve("台账.csv"), "登记号,收到日期,申请人类型\n无脚本-1,2026-02-03,自然人\n");
        screen.as("officer")
                .opens("/import")
                .gives(ledger)
                .presses("上传并读取")
                .picks("table0", "申请")
                .presses("试导入（不写入）")
                .presses("导入这 1 行")
                .comesToShow("已新增申请 1 件");
    }
}
