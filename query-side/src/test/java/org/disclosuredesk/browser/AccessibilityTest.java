package org.disclosuredesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosuredesk.Browser;
import org.disclosuredesk.SettableClock;
import org.disclosuredesk.law.Stage;
import org.disclosuredesk.life.Life;
import org.disclosuredesk.life.Stages;
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

    private static final List<String> ACCOUNTS = List.of("officer", "supervisor", "reviewer", "admin", "auditor");

    /** Reached by no link: lists that are empty, searches that find nothing. */
    private static final List<String> NOT_LINKED = List.of(
            "/today?whose=MINE",
            "/today?whose=ALL&queue=STOPPED",
            "/requests?q=%E6%9F%A5%E6%97%A0%E6%AD%A4%E4%BB%B6",
            "/calendar/moved");

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

    private final Map<Stage, String> cases = new EnumMap<>(Stage.class);

    @BeforeAll
    void aCaseAtEveryStage(@TempDir Path scratch) throws Exception {
        var office = Life.office("http://127.0.0.1:" + port);
        for (var stage : Stage.values()) {
            cases.put(
                    stage,
                    Stages.at(stage, new Life(clock, office), "读-" + stage).page());
        }
        new Life(clock, office)
                .at(cases.get(Stage.ANSWERED))
                .does(
                        "remedy",
                        "kind",
                        "REVIEW",
                        "acceptedOn",
                        LocalDate.now(clock).toString());
        clock.set(LocalDate.of(2026, 11, 24));
        var ledger = Files.writeString(scratch.resolve("读.csv"), "编号,收件日,类别\n读-1,2025-03-03,自然人\n");
        new Screen(port).as("officer").opens("/import").gives(ledger).presses("上传并读取");
    }

    @Test
    @DisplayName("no page that anybody can open breaks a rule of WCAG 2.2 AA, and none is forgotten")
    void everyPage() throws Exception {
        var screen = new Screen(port).as("officer");
        var axe = new Axe(screen.browser());
        var broken = new ArrayList<String>();
        var opened = new HashSet<String>(BEFORE);
        var alone = new TreeMap<String, String>();
        for (var account : ACCOUNTS) {
            var visitor = new Browser("http://127.0.0.1:" + port);
            visitor.signIn(account, "disclosure-desk");
            for (var page : new Links(visitor, Set.copyOf(cases.values())).from(starts())) {
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
        for (var form : List.of("/requests/new", cases.get(Stage.IN_HAND) + "/extension", "/password")) {
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

    private List<String> starts() {
        var several = cases.values().stream()
                .map(page -> "id=" + page.substring("/requests/".length()))
                .collect(Collectors.joining("&"));
        return Stream.of(
                        Stream.of("/today"),
                        cases.values().stream(),
                        NOT_LINKED.stream(),
                        Stream.of("assignment?" + several, "extension?" + several, "extension")
                                .map(act -> "/requests/several/" + act))
                .flatMap(pages -> pages)
                .toList();
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
