package org.disclosuredesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.disclosuredesk.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@InBrowser
@DisplayName("The dashboard of whoever watches, while others work")
class LiveDashboardTest {

    private static final String ANSWERED = ".board-outcomes h2 [data-figure=answered]";
    private static final String OPEN = ".board-numbers [data-figure=open]";

    @Autowired
    SettableClock clock;

    @LocalServerPort
    int port;

    private Screen officer;
    private Screen supervisor;

    @BeforeEach
    void sitDown() {
        clock.set(LocalDate.of(2026, 11, 24));
        officer = new Screen(port);
        supervisor = Screen.beside(port);
    }

    private int number(String selector) {
        return Integer.parseInt(supervisor.text(selector));
    }

    @Test
    @DisplayName("changes by itself as an officer logs a request and answers it, in two browsers")
    void changesByItself() {
        supervisor.as("supervisor").opens("/dashboard").comesToHave(".board-status.is-live");
        supervisor.asks("window.untouched = true; return true");
        var open = number(OPEN);
        var answered = number(ANSWERED);

        officer.as("officer")
                .opens("/requests/new")
                .chooses("applicantKind", "BUSINESS")
                .types("informationSought", "某路灯改造工程验收材料")
                .sends();
        supervisor.comesToSay(OPEN, Integer.toString(open + 1));
        officer.presses("答复（已在纸上签批）")
                .chooses("ground", "DISCLOSED")
                .types("reviewedBy", "李审")
                .types("approvedBy", "王签")
                .types("reasons", "随本答复书提供复印件。")
                .sends();
        supervisor.comesToSay(ANSWERED, Integer.toString(answered + 1)).comesToSay(OPEN, Integer.toString(open));

        assertThat(supervisor.text("#board-newest")).contains("答复：予以公开");
        assertThat(supervisor.asks("return window.untouched === true"))
                .as("it was not loaded anew")
                .isEqualTo(true);
        assertThat(
                        supervisor.asks(
                                "return Array.from(document.querySelectorAll('.board-chart canvas')).every(one => one.width > 0)"))
                .isEqualTo(true);
    }

    @Test
    @DisplayName(
            "lists an answer as soon as it waits for the supervisor's signature, and leads to its case by one press")
    void waitsForMySignature() {
        officer.as("officer")
                .opens("/requests/new")
                .chooses("applicantKind", "BUSINESS")
                .types("informationSought", "某水库除险加固工程批复")
                .sends();
        var registerNo = officer.text(".desk-case-no");
        officer.takesTheNextStep("拟稿")
                .chooses("ground", "DISCLOSED")
                .types("reasons", "随本答复书提供复印件。")
                .sends();
        var request = officer.page();
        supervisor.as("supervisor").opens("/dashboard").comesToHave(".board-status.is-live");
        var mine = "#board-waiting:not([hidden]) a[href='%s']".formatted(request);
        assertThat(supervisor.text(mine)).isEmpty();

        officer.as("reviewer").opens(request).takesTheNextStep("审核").sends().shows("通过");

        supervisor.comesToSay(mine, registerNo).sends(mine);
        assertThat(supervisor.page()).isEqualTo(request);
    }

    @Test
    @DisplayName("names the departments that have something due, by the numbers that stand in the columns")
    void namesTheDepartmentsOfTheColumns() {
        for (var page : List.of("/dashboard", "/dashboard?wall=1")) {
            supervisor.as("supervisor").opens(page).comesToHave(".board-legend li");

            assertThat(supervisor.asks(
                            "return Array.from(document.querySelectorAll('.board-legend li'), one => one.textContent)"))
                    .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                    .isNotEmpty()
                    .first(InstanceOfAssertFactories.STRING)
                    .startsWith("① ");
            assertThat(supervisor.asks("const chart = document.querySelector('.board-load .board-chart');"
                            + " return chart.querySelector('canvas').clientHeight === chart.clientHeight"
                            + " && document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("the chart fits its panel on " + page)
                    .isEqualTo(true);
        }
    }

    @Test
    @DisplayName("says its figures in tables where no script runs")
    void withoutScript() {
        supervisor.scripts(false).as("supervisor").opens("/dashboard").shows("3月", "自然人", "网络", "予以公开");
        supervisor.scripts(true);
    }
}
