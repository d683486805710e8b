package org.disclosuredesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.disclosuredesk.Browser;
import org.disclosuredesk.SettableClock;
import org.disclosuredesk.law.Stage;
import org.disclosuredesk.life.Life;
import org.disclosuredesk.life.Stages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@InBrowser
@DisplayName("For whoever cannot see well, or point")
class AccessibilityTest {

    private static final List<String> ACCOUNTS = List.of("officer", "supervisor", "reviewer", "admin", "auditor");

    /** Reached by no link: lists that are empty, searches that find nothing, the other language. */
    private static final List<String> NOT_LINKED = List.of(
            "/today?whose=MINE",
            "/today?whose=ALL&queue=STOPPED",
            "/requests?q=%E6%9F%A5%E6%97%A0%E6%AD%A4%E4%BB%B6",
            "/requests?lang=en",
            "/agency/new",
            "/calendar/moved");

    private static final List<String> ERRORS = List.of("/no-such-page", "/requests?page=none", "/accounts");

    @Autowired
    SettableClock clock;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping desk;

    @LocalServerPort
    int port;

    private final Map<Stage, String> cases = new EnumMap<>(Stage.class);

    @BeforeAll
    void aCaseAtEveryStage() throws Exception {
        var office = Life.office("http://127.0.0.1:" + port);
        for (var stage : Stage.values()) {
            cases.put(stage, Stages.at(stage, new Life(clock, office), "读-" + stage).page());
        }
        clock.set(LocalDate.of(2026, 11, 24));
    }

    @Test
    @DisplayName("no page that anybody can open breaks a rule of WCAG 2.2 AA, and none is forgotten")
    void everyPage() throws Exception {
        var screen = new Screen(port);
        var broken = new ArrayList<String>();
        var seen = new HashSet<String>();
        var opened = new HashSet<String>();
        for (var account : ACCOUNTS) {
            var visitor = new Browser("http://127.0.0.1:" + port);
            visitor.signIn(account, "disclosure-desk");
            screen.as(account);
            for (var page : new Links(visitor, Set.copyOf(cases.values())).from(starts())) {
                opened.add(page.path());
                if (seen.add(page.made())) {
                    broken.addAll(broken(screen.opens(page.path()), account));
                }
            }
        }

        assertThat(broken).isEmpty();
        assertThat(Pages.of(desk).notAmong(opened)).as("pages that no link leads to").isEmpty();
    }

    @Test
    @DisplayName("nor does the sign-in page, an error page, a form that came back, or what opens over a page")
    void beside() {
        var screen = new Screen(port);
        var broken = new ArrayList<String>(broken(screen.opens("/login?error"), "nobody"));
        screen.as("officer");
        for (var error : ERRORS) {
            broken.addAll(broken(screen.opens(error), "officer"));
        }
        for (var form : List.of("/requests/new", cases.get(Stage.IN_HAND) + "/extension", "/password")) {
            screen.opens(form).sendsNothing();
            assertThat(screen.element(".desk-errors").isDisplayed()).isTrue();
            broken.addAll(broken(screen, "officer"));
        }
        screen.keys("?");
        broken.addAll(broken(screen, "officer"));

        assertThat(broken).isEmpty();
    }

    private List<String> starts() {
        return Stream.of(Stream.of("/today"), cases.values().stream(), NOT_LINKED.stream())
                .flatMap(pages -> pages)
                .toList();
    }

    private static List<String> broken(Screen screen, String account) {
        return Axe.broken(screen.browser()).stream()
                .map(rule -> "%s, %s: %s".formatted(screen.page(), account, rule))
                .toList();
    }
}
