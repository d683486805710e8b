package org.disclosuredesk.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.disclosuredesk.Browser;
import org.disclosuredesk.ServedDesk;
import org.disclosuredesk.SettableClock;
import org.disclosuredesk.law.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServedDesk
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("What to do next, on the page of a case")
class OneNextStepTest {

    private static final Pattern PRIMARY = Pattern.compile("<a class=\"btn btn-primary\" href=\"[^\"]*/([a-z-]+)\"");
    private static final String DAY = "2026-03-02";

    @Autowired
    SettableClock clock;

    @LocalServerPort
    int port;

    private Map<String, Browser> office = Map.of();
    private int number;

    @BeforeEach
    void signIn() throws Exception {
        if (office.isEmpty()) {
            office = Life.office("http://127.0.0.1:" + port);
        }
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    @DisplayName("every stage has exactly one primary step; where nothing is left to do, the page says so")
    void one(Stage stage) {
        var there = at(stage);

        there.shows(said(stage));
        switch (stage) {
            case IN_HAND -> first(there, "draft");
            case AWAITING_CORRECTION -> first(there, "correction");
            case CONSULTING -> first(there, "third-party-opinion");
            case AWAITING_REASONS -> first(there, "reasons-received");
            case AWAITING_PAYMENT -> first(there, "payment");
            case UNDER_REVIEW -> first(there, "review");
            case APPROVED -> first(there, "answer");
            case ANSWERED -> first(there, "delivery");
            case VOID -> nothing(there, "没有下一步");
        }
    }

    @Test
    @DisplayName("within a stage the step follows what has happened since")
    void within() {
        var asked = at(Stage.IN_HAND).does("other-agency", "sentOn", DAY, "article", "34", "agencyAsked", "某局");
        first(asked, "other-agency-answer");

        var drafted = at(Stage.UNDER_REVIEW);
        drafted.sends("reviewer", "review", "review", "SECRECY", "signedOn", DAY);
        first(drafted, "review");
        drafted.sends("reviewer", "review", "review", "LEGAL", "signedOn", DAY);
        first(drafted, "approve");
        drafted.sends("supervisor", "return", "reason", "请补充获取方式", "signedOn", DAY);
        first(drafted, "draft");

        var answered = at(Stage.ANSWERED).does("delivery", "way", "HANDED_OVER", "signedOn", DAY);
        nothing(answered, "没有必须办理的下一步");
        answered.does("set-aside", "decisionNo", "1", "setAsideOn", DAY, "setAsideBy", "COURT");
        first(answered, "draft");
    }

    @Test
    @DisplayName("whoever may only sign is offered the signing; whoever may not act is told so")
    void whoLooks() {
        var drafted = at(Stage.UNDER_REVIEW);

        assertThat(primary(drafted, "reviewer")).containsExactly("review");
        assertThat(drafted.text("reviewer", drafted.page())).doesNotContain("不能办理");
        drafted.sends("reviewer", "review", "review", "SECRECY|LEGAL", "signedOn", DAY);
        waits(drafted, "接下来由负责人签发");
        waits(at(Stage.APPROVED), "接下来由经办人发出答复");

        var inHand = at(Stage.IN_HAND);
        assertThat(primary(inHand, "reviewer")).isEmpty();
        assertThat(inHand.text("reviewer", inHand.page())).contains("不能办理");
    }

    /** Returning is open, and is not what leads. */
    private static void waits(Life there, String forWhom) {
        assertThat(primary(there, "reviewer")).isEmpty();
        assertThat(there.html("reviewer", there.page()))
                .containsSubsequence("现在没有要您办理的，" + forWhom, "href=\"" + there.page() + "/return\"");
        assertThat(there.text("reviewer", "/today?whose=ALL")).doesNotContain("退回");
    }

    private Life at(Stage stage) {
        number++;
        return Stages.at(stage, new Life(clock, office), "步-" + number);
    }

    private static String said(Stage stage) {
        return switch (stage) {
            case IN_HAND -> "办理中";
            case AWAITING_CORRECTION -> "待补正";
            case CONSULTING -> "征求意见中";
            case AWAITING_REASONS -> "待说明理由";
            case AWAITING_PAYMENT -> "待缴费";
            case UNDER_REVIEW -> "审核中";
            case APPROVED -> "待发出";
            case ANSWERED -> "已答复";
            case VOID -> "已作废";
        };
    }

    private static void first(Life there, String form) {
        assertThat(primary(there, "officer")).containsExactly(form);
        assertThat(there.text("officer", there.page() + "/" + form))
                .as("the form opens")
                .isNotEmpty();
    }

    private static void nothing(Life there, String says) {
        assertThat(primary(there, "officer")).isEmpty();
        there.shows(says);
    }

    private static List<String> primary(Life there, String who) {
        var html = there.html(who, there.page());
        var steps = PRIMARY.matcher(html)
                .results()
                .map((MatchResult step) -> step.group(1))
                .toList();
        assertThat(html.split("btn-primary", -1)).as("nothing else presses").hasSize(steps.size() + 1);
        return steps;
    }
}
