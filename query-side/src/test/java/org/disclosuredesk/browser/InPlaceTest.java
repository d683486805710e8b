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
@DisplayName("An act is done where one is, without a page loaded anew")
class InPlaceTest {

    @Autowired
    SettableClock clock;

    @LocalServerPort
    int port;

    private Screen screen;
    private String request = "";

    @BeforeEach
    void aRequest() {
        clock.set(LocalDate.of(2026, 3, 2));
        screen = new Screen(port);
        screen.as("officer")
                .opens("/requests/new")
                .chooses("applicantKind", "BUSINESS")
                .types("informationSought", "某粮库维修合同")
                .sends();
        request = screen.page();
        screen.staysHere();
    }

    @Test
    @DisplayName("the form of a step opens on the page of the case, foresees what follows, and is sent from there")
    void aStep() {
        screen.presses("延长答复期限");
        assertThat(screen.page()).isEqualTo(request);
        assertThat(screen.element("#act").getText()).contains("延长答复期限", "2026年3月30日");
        assertThat(screen.isAt("#act input")).isTrue();

        screen.types("workingDays", "10").types("approvedBy", "张主任").comesToShow("2026年4月14日");
        screen.sends().shows("已办理：延长答复期限", "2026年4月14日");

        assertThat(screen.page()).isEqualTo(request);
        assertThat(screen.isAt("#act input")).isFalse();
        assertThat(screen.stillHere()).isTrue();
    }

    @Test
    @DisplayName("another step takes the place of the one that is open, and it closes by a press")
    void another() {
        screen.presses("告知补正").presses("征求第三方意见");
        assertThat(screen.element("#act h2").getText()).isEqualTo("征求第三方意见");
        assertThat(screen.element("#act").getText()).doesNotContain("告知补正");

        screen.presses("取消");
        assertThat(screen.element("#act").getText()).isEmpty();
        assertThat(screen.page()).isEqualTo(request);
        assertThat(screen.stillHere()).isTrue();
    }

    @Test
    @DisplayName("what was refused comes back with what was typed, and the way back leads to the case")
    void refused() {
        screen.presses("延长答复期限")
                .types("workingDays", "21")
                .types("approvedBy", "张主任")
                .sends();

        assertThat(screen.page()).isEqualTo(request + "/extension");
        assertThat(screen.element(".desk-errors").getText()).contains("20");
        assertThat(screen.element("[name=workingDays]").getDomProperty("value")).isEqualTo("21");
        assertThat(screen.stillHere()).isTrue();

        screen.goesBack();
        assertThat(screen.page()).isEqualTo(request);
        screen.shows("某粮库维修合同");
    }

    @Test
    @DisplayName("the counts beside the page are those after the act")
    void counts() {
        clock.set(LocalDate.of(2026, 3, 30));
        screen.opens(request).staysHere();
        var before = Integer.parseInt(
                screen.element(".desk-nav .state-due-soon .desk-count").getText());

        screen.presses("延长答复期限").types("approvedBy", "张主任").sends().shows("已办理");

        assertThat(screen.text(".desk-nav .state-due-soon .desk-count"))
                .isEqualTo(before == 1 ? "" : "" + (before - 1));
        assertThat(screen.stillHere()).isTrue();
    }

    @Test
    @DisplayName("what cannot be done is said, and what was typed stays")
    void failed() {
        screen.presses("延长答复期限").types("approvedBy", "张主任").forgetsWhoItIs().sendsInVain();

        assertThat(screen.element("#desk-failed").getText()).contains("登录已经失效");
        assertThat(screen.element("#act [name=approvedBy]").getDomProperty("value"))
                .isEqualTo("张主任");
        assertThat(screen.element("#act button[type=submit]").isEnabled()).isTrue();
        assertThat(screen.stillHere()).isTrue();
    }

    @Test
    @DisplayName("what a colleague recorded meanwhile is said before it is done")
    void meanwhile() {
        screen.presses("延长答复期限").types("workingDays", "5").types("approvedBy", "张主任");
        screen.besides(request + "/assignment", "department", "财政所");

        screen.sends().shows("您填写期间", "交办");
        assertThat(screen.element("[name=workingDays]").getDomProperty("value")).isEqualTo("5");
        screen.sends().shows("已办理：延长答复期限");
    }

    @Test
    @DisplayName(
            "a letter is issued beside its text; where its channel is missing, what was typed comes back with the reason")
    void aLetter() {
        screen.opens(request + "/extension")
                .types("approvedBy", "张主任")
                .sends()
                .opens(request + "/letters")
                .staysHere();
        screen.types("trackingNo", "EMS-1").types("issuedOn", "2026-03-01");
        screen.asks("document.getElementById('issue').noValidate = true; return true");

        screen.sends();
        assertThat(screen.element(".desk-errors").getText()).contains("2026");
        assertThat(screen.element("[name=trackingNo]").getDomProperty("value")).isEqualTo("EMS-1");

        screen.types("issuedOn", "2026-03-02").sends().shows("已出具“", "文件已存入案卷", "重新出具");
        assertThat(screen.page()).startsWith(request + "/letters?kind=");
        assertThat(screen.stillHere()).isTrue();
    }

    @Test
    @DisplayName("a session that has ended leads to the sign-in")
    void signedOut() {
        screen.forgetsWhoItIs().presses("延长答复期限");

        assertThat(screen.page()).isEqualTo("/login");
    }
}
