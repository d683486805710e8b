package org.disclosuredesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.disclosuredesk.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@InBrowser
@DisplayName("By keyboard alone")
class KeyboardTest {

    private static final String SEARCH = "#desk-search";
    private static final String ROW = ".desk-row-link";

    @Autowired
    SettableClock clock;

    @LocalServerPort
    int port;

    private Screen screen;

    @BeforeEach
    void sitDown() {
        clock.set(LocalDate.of(2026, 11, 24));
        screen = new Screen(port);
    }

    @Test
    @DisplayName("from the sign-in page to an answered case, and to the case again by search")
    void noMouse() {
        screen.opens("/login")
                .focuses("#username")
                .keys("officer", Keys.TAB, "disclosure-desk")
                .keysLead(Keys.ENTER);
        assertThat(screen.page()).startsWith("/today");

        screen.keysLead("n");
        assertThat(screen.page()).isEqualTo("/requests/new");
        screen.tabsTo("input[name=applicantKind]")
                .keys(Keys.SPACE)
                .tabsTo("#applicantName")
                .keys("键盘申请人")
                .tabsTo("#informationSought")
                .keys("n/j/k? 都是文字")
                .tabsTo("main button[type=submit]")
                .keysLead(Keys.ENTER)
                .shows("已登记", "n/j/k? 都是文字");
        var request = screen.page();

        screen.tabsTo("a[href$='/answer']")
                .keysLead(Keys.ENTER)
                .tabsTo("input[name=ground]")
                .keys(Keys.SPACE)
                .tabsTo("#reviewedBy")
                .keys("李审")
                .tabsTo("#approvedBy")
                .keys("王签")
                .tabsTo("main button[type=submit]")
                .keysLead(Keys.ENTER)
                .shows("已答复");

        screen.keys("/")
                .focuses(SEARCH)
                .keys("都是文字")
                .keysLead(Keys.ENTER)
                .keys("j")
                .focuses(ROW)
                .keysLead(Keys.ENTER);
        assertThat(screen.page()).isEqualTo(request);
    }

    @Test
    @DisplayName("j and k go from row to row and no further than the last")
    void rows() {
        screen.as("officer").opens("/requests").keys("j");
        assertThat(row()).isZero();
        screen.keys("j", "j");
        assertThat(row()).isEqualTo(2);
        screen.keys("k");
        assertThat(row()).isEqualTo(1);
        screen.keys("k", "k", "k");
        assertThat(row()).isZero();
        screen.keys("j", "j").tabsTo("td.col-pick input").keys(Keys.SPACE, "k");
        assertThat(row()).isEqualTo(2);
        screen.opens("/findings").keys("j").keysLead(Keys.ENTER);
        assertThat(screen.page()).startsWith("/requests/");
    }

    @Test
    @DisplayName("? lists the keys in the language of the page, closes by Esc, and gives the focus back")
    void help() {
        screen.as("officer").opens("/requests").keys("j", "?");
        assertThat(screen.element("#desk-keys").getText()).contains("键盘快捷键", "登记新申请");
        screen.keys("n", "/", Keys.ESCAPE);
        assertThat(screen.element("#desk-keys").isDisplayed()).isFalse();
        assertThat(row()).isZero();
        assertThat(screen.page()).isEqualTo("/requests");

        screen.opens("/requests?lang=en").element("[data-desk=keys]").click();
        assertThat(screen.element("#desk-keys").getText()).contains("Keyboard shortcuts", "Log a new request");
        screen.as("auditor").opens("/requests").keys("n", "?");
        assertThat(screen.element("#desk-keys").getText()).doesNotContain("登记新申请");
        assertThat(screen.page()).isEqualTo("/requests");
    }

    @Test
    @DisplayName("a key is a letter where letters are typed")
    void typing() {
        screen.as("officer").opens("/requests").keys("/", "n?j/");
        assertThat(screen.element(SEARCH).getDomProperty("value")).isEqualTo("n?j/");
        assertThat(screen.page()).isEqualTo("/requests");
    }

    /** Which row the focus is on, for all to see; -1 = none. */
    private long row() {
        return screen.isAt(ROW)
                ? (Long)
                        screen.asks("return Array.from(document.querySelectorAll('%s')).indexOf(document.activeElement)"
                                .formatted(ROW))
                : -1;
    }
}
