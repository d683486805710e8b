package org.disclosuredesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.disclosuredesk.Browser;
import org.disclosuredesk.SettableClock;
import org.disclosuredesk.intake.LedgerUploads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@InBrowser
@DisplayName("What is done besides cases is done where one is, too")
class OfficeInPlaceTest {

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    LedgerUploads uploads;

    @LocalServerPort
    int port;

    private Screen screen;

    @BeforeEach
    void sitDown() {
        clock.set(LocalDate.of(2026, 3, 2));
        screen = new Screen(port);
    }

    @AfterEach
    void stayed() {
        assertThat(screen.stillHere()).as("no page was loaded anew").isTrue();
    }

    @Test
    @DisplayName("an account is added, changed and switched off; a refusal keeps what was typed, but no password")
    void accounts() {
        screen.as("admin").opens("/accounts").staysHere();
        screen.types("name", "zhou")
                .types("displayName", "周某")
                .picks("role", "经办人")
                .types("password", "short")
                .presses("添加账户");
        assertThat(screen.element(".desk-errors").getText()).contains("密码至少");
        assertThat(value("displayName")).isEqualTo("周某");
        assertThat(value("password")).isEmpty();
        assertThat(screen.asks("return document.activeElement.id"))
                .as("goes on above what went wrong")
                .isEqualTo("content");
        assertThat(screen.page()).isEqualTo("/accounts");

        screen.types("password", "disclosure-desk").presses("添加账户").shows("已添加账户“zhou”");
        screen.unfoldsAround("department-zhou")
                .types("department-zhou", "法规科")
                .sends("form[action$='/zhou/department'] button")
                .shows("已更改账户“zhou”的科室");
        screen.unfoldsAround("email-zhou")
                .types("email-zhou", "zhou at office")
                .sends("form[action$='/zhou/email'] button");
        assertThat(screen.element("#email-zhou-error").isDisplayed()).isTrue();
        assertThat(value("email-zhou")).isEqualTo("zhou at office");
        screen.unfoldsAround("password-zhou")
                .types("password-zhou", "another-long-one")
                .sends("form[action$='/zhou/password'] button")
                .shows("已为账户“zhou”设置新密码");
        screen.presses("停用账户 zhou").shows("已停用账户“zhou”");
    }

    @Test
    @DisplayName("one's own password and address are changed")
    void own() {
        screen.as("admin")
                .opens("/accounts")
                .types("name", "qian")
                .types("displayName", "钱某")
                .picks("role", "经办人")
                .types("password", "disclosure-desk")
                .presses("添加账户");
        screen.as("qian").opens("/password").staysHere();
        screen.types("email", "qian@example.gov.cn").presses("保存邮箱").shows("邮箱");
        screen.types("oldPassword", "disclosure-desk")
                .types("newPassword", "another-long-one")
                .types("newPasswordAgain", "another-long-one")
                .presses("修改密码")
                .shows("密码已修改");
    }

    @Test
    @DisplayName("an agency is registered, and the head of the page names it")
    void agency() {
        for (var table : new String[] {"agency_entry", "known_agency"}) {
            database.sql("create table put_aside_%1$s as select * from %1$s".formatted(table))
                    .update();
            database.sql("delete from " + table).update();
        }
        try {
            screen.as("admin").opens("/agency/new").staysHere();
            screen.types("name", "某某区水务局").sends().shows("已登记机关“某某区水务局”");
            assertThat(screen.element(".desk-agency").getText()).isEqualTo("某某区水务局");
            assertThat(screen.element(".desk-language a").getDomAttribute("href"))
                    .startsWith(screen.page());
        } finally {
            for (var table : new String[] {"agency_entry", "known_agency"}) {
                database.sql("delete from " + table).update();
                database.sql("insert into %1$s select * from put_aside_%1$s".formatted(table))
                        .update();
                database.sql("drop table put_aside_" + table).update();
            }
        }
    }

    @Test
    @DisplayName("what letters say of the agency is written down, a template replaced, refused, and given up again")
    void letters(@TempDir Path scratch) throws IOException {
        screen.as("admin").opens("/agency").staysHere();
        screen.types("onlineReviewChannel", "网上").types("telephone", "0571-1").sends();
        assertThat(screen.element(".desk-errors").getText()).contains("不是网址");
        assertThat(value("telephone")).isEqualTo("0571-1");
        screen.types("onlineReviewChannel", "https://xzfy.example.gov.cn")
                .sends()
                .shows("已保存本机关基本情况");

        var first = screen.element("form[enctype]").getDomAttribute("action");
        screen.unfolds("上传")
                .gives(Files.writeString(scratch.resolve("信.docx"), "不是文档"))
                .presses("上传并使用");
        assertThat(screen.element(".desk-errors").isDisplayed()).isTrue();

        var admin = new Browser("http://127.0.0.1:" + port);
        admin.signIn("admin", "disclosure-desk");
        var template = Files.write(scratch.resolve("模板.docx"), admin.download(first));
        screen.unfolds("上传").gives(template).presses("上传并使用").shows("改用上传的模板");
        screen.presses("恢复自带模板").shows("恢复使用系统自带的模板");
    }

    @Test
    @DisplayName("a year is closed, its section written, its report published and published again, on its page")
    void year() {
        screen.as("supervisor").opens("/years/2009").staysHere();
        screen.presses("结账 2009 年度").shows("2009 年已结账");
        assertThat(screen.page()).isEqualTo("/years/2009");

        screen.opens("/years/2009/narrative/5").staysHere();
        screen.types("text", "今年收到{没有的数}件。").presses("保存");
        assertThat(screen.element(".desk-errors").getText()).contains("没有的数");
        assertThat(value("text")).contains("{没有的数}");
        screen.types("text", "今年收到{新收申请数}件。").presses("保存").shows("已保存本节文字", "今年收到0件。");

        screen.opens("/years/2009").staysHere();
        screen.presses("发布 2009 年度报告").shows("已发布 2009 年年度报告", "第 1 次发布");
        screen.types("reason", "改写第五部分").presses("第 2 次发布").shows("已重新发布", "改写第五部分");
    }

    @Test
    @DisplayName("a calendar is read from a notice, refused where it is another year's, looked at, and adopted")
    void calendar(@TempDir Path scratch) throws IOException {
        screen.as("admin").opens("/calendar/adopt").staysHere();
        screen.chooses("scope", "LOCAL").types("year", "2031").types("notices", "某政发〔2030〕1号");
        screen.types("text", "2030年4月3日放假").sends();
        assertThat(screen.element(".desk-errors").isDisplayed()).isTrue();
        assertThat(value("notices")).isEqualTo("某政发〔2030〕1号");

        var notice = Files.writeString(scratch.resolve("通知.txt"), "2031-04-03 休\n");
        screen.types("text", "").gives(notice).sends().shows("已读出 2031 年的 1 个休息日", "尚未采用");
        assertThat(screen.page()).startsWith("/calendar/adopt/preview?");
        screen.presses("确认采用").shows("2031 年的放假安排已采用");
        assertThat(screen.page()).isEqualTo("/calendar/moved");
    }

    @Test
    @DisplayName("departments' figures are uploaded, and a file that is no such table is refused by its cell")
    void figures(@TempDir Path scratch) throws IOException {
        screen.as("officer").opens("/years/2025/figures").staysHere();
        var wrong = Files.writeString(scratch.resolve("错.csv"), "科室,行政许可\n民政办,十二\n");
        screen.gives(wrong).presses("上传");
        assertThat(screen.element("#file-error").getText()).contains("错.csv", "十二");

        var right = Files.writeString(scratch.resolve("报送.csv"), "科室,行政许可\n民政办,12\n");
        screen.gives(right).presses("上传").shows("民政办", "报送.csv");
    }

    @Test
    @DisplayName(
            "a ledger is brought in step by step to its end, without a look at it being asked for; another is given up")
    void ledger(@TempDir Path scratch) throws IOException {
        screen.as("officer").opens("/import").staysHere();
        screen.gives(Files.writeString(scratch.resolve("空.csv"), "")).presses("上传并读取");
        assertThat(screen.element(".desk-errors").isDisplayed()).isTrue();

        screen.gives(Files.writeString(scratch.resolve("台账.csv"), "登记号,收到日期,申请人类型\n在位-1,2026-02-03,自然人\n"))
                .presses("上传并读取");
        assertThat(screen.page()).matches("/import/[0-9a-f-]{36}");
        screen.picks("table0", "申请").presses("试导入（不写入）");
        screen.presses("导入这 1 行").comesToShow("已新增申请 1 件");

        stayed();
        screen.opens("/import").staysHere();
        screen.gives(Files.writeString(scratch.resolve("另.csv"), "登记号,收到日期,申请人类型\n在位-2,2026-02-03,自然人\n"))
                .presses("上传并读取")
                .presses("放弃")
                .shows("已放弃");
    }

    @Test
    @DisplayName("an import that is under way shows by itself how it ended, and takes the focus from nobody")
    void underWay(@TempDir Path scratch) throws IOException {
        screen.as("officer")
                .opens("/import")
                .gives(Files.writeString(scratch.resolve("台账.csv"), "登记号,收到日期,申请人类型\n在位-3,2026-02-03,自然人\n"))
                .presses("上传并读取")
                .picks("table0", "申请")
                .presses("试导入（不写入）");
        var upload = screen.page();
        uploads.start(upload.substring(upload.lastIndexOf('/') + 1));
        screen.opens(upload).staysHere().shows("正在导入").keys("/").focuses("#desk-search");
        uploads.interrupted();

        screen.comesToShow("导入中系统停止运行");
        assertThat(screen.isAt("#desk-search")).isTrue();
    }

    private String value(String field) {
        return String.valueOf(screen.element("[name='%s']".formatted(field)).getDomProperty("value"));
    }
}
