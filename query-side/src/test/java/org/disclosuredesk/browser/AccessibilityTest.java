package org.disclosuredesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import org.disclosuredesk.SettableClock;
import org.disclosuredesk.law.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@InBrowser
@DisplayName("For whoever cannot see well, or point")
class AccessibilityTest {

    /** Seen only by whoever has not come in yet. */
    private static final List<String> BEFORE = List.of("/login", "/agency/new");

    private static final List<String> ERRORS_AND_ENGLISH =
            List.of("/no-such-page", "/requests?page=none", "/accounts", "/requests?lang=en");

    @Autowired
    SettableClock clock;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping desk;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    private EveryPage pages;

    @BeforeAll
    void aCaseAtEveryStage(@TempDir Path scratch) throws Exception {
        pages = EveryPage.of(port, clock, scratch);
    }

    @Test
    @DisplayName("no page that anybody can open breaks a rule of WCAG 2.2 AA, and none is forgotten")
    void everyPage() throws Exception {
        var screen = new Screen(port).as("officer");
        var axe = new Axe(screen.browser());
        var broken = new ArrayList<String>();
        var opened = new HashSet<String>(BEFORE);
        var alone = new TreeMap<String, String>();
        for (var account : EveryPage.ACCOUNTS) {
            for (var page : pages.as(account)) {
                opened.add(page.path());
                if (page.html().contains("<style")) {
                    alone.putIfAbsent(page.path(), account);
                } else {
                    broken.addAll(told(page.path(), account, axe.of(page.html())));
                }
            }
        }
        alone.forEach((page, account) -> broken.addAll(broken(screen.as(account).opens(page), account)));

        assertThat(broken).isEmpty();
        assertThat(Pages.of(desk).notAmong(opened))
                .as("pages that no link leads to")
                .isEmpty();
    }

    @Test
    @DisplayName("nor does an error page, one in English, a form that came back, or what opens over a page")
    void beside() {
        var screen = new Screen(port).as("officer");
        var broken = new ArrayList<String>();
        for (var page : ERRORS_AND_ENGLISH) {
            broken.addAll(broken(screen.opens(page), "officer"));
        }
        for (var form : List.of("/requests/new", pages.at(Stage.IN_HAND) + "/extension", "/password")) {
            screen.opens(form).sendsNothing();
            assertThat(screen.element(".desk-errors").isDisplayed()).isTrue();
            broken.addAll(broken(screen, "officer"));
        }
        screen.keys("?");
        broken.addAll(broken(screen, "officer"));

        assertThat(broken).isEmpty();
    }

    @Test
    @DisplayName("nor does a page on which the desk begins: the sign-in, the desk without an agency, its registration")
    void before() {
        var screen = new Screen(port);
        var broken = new ArrayList<String>(broken(screen.opens("/login?error"), "nobody"));
        database.sql("create table put_aside as select * from agency_entry").update();
        database.sql("delete from agency_entry").update();
        try {
            for (var account : List.of("officer", "admin")) {
                broken.addAll(broken(screen.as(account).opens("/today"), account));
                broken.addAll(broken(screen.opens("/agency/new"), account));
                assertThat(screen.page()).isEqualTo("/agency/new");
            }
        } finally {
            database.sql("insert into agency_entry select * from put_aside").update();
            database.sql("drop table put_aside").update();
        }

        assertThat(broken).isEmpty();
    }

    private static List<String> broken(Screen screen, String account) {
        return told(screen.page(), account, new Axe(screen.browser()).here());
    }

    private static List<String> told(String page, String account, List<String> broken) {
        return broken.stream()
                .map(rule -> "%s, %s: %s".formatted(page, account, rule))
                .toList();
    }
}
