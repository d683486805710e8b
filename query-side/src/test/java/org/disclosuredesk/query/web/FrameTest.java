package org.disclosuredesk.query.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.query.Cases;
import org.disclosuredesk.query.Pages;
import org.disclosuredesk.query.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;

@Pages
@DisplayName("What stands around every page")
class FrameTest {

    private static final Pattern OF_A_SCRIPT = Pattern.compile("<script(?![^>]* src=)|\\son[a-z]+=|javascript:");
    private static final Pattern OF_A_STYLE = Pattern.compile("<style|\\sstyle=");
    private static final Pattern ELSEWHERE = Pattern.compile("(?:src|href|action)=\"(?:https?:)?//");
    private static final Pattern LOADED = Pattern.compile("(?:src|href)=\"(/(?:webjars|desk)[^\"]*)\"");

    @Autowired
    Cases office;

    @Autowired
    Visitor visitor;

    @Autowired
    JdbcClient database;

    private String desk;

    @BeforeEach
    void aDesk() {
        desk = office.newDesk();
    }

    @Test
    @DisplayName("no page has a script or a style written into it, or loads anything from elsewhere")
    void strict() throws Exception {
        for (var page : everyPage()) {
            var html = visitor.opens(page);
            assertThat(OF_A_SCRIPT.matcher(html).find()).as(page).isFalse();
            assertThat(OF_A_STYLE.matcher(html).find()).as(page).isFalse();
            assertThat(ELSEWHERE.matcher(html).find()).as(page).isFalse();
            assertThat(html).as(page).doesNotContain("??");
        }
    }

    @Test
    @DisplayName("every page has its landmarks, its one heading and a way past the navigation")
    void landmarks() throws Exception {
        for (var page : everyPage()) {
            var html = visitor.opens(page);
            assertThat(html).as(page).contains("<main", "<nav", "role=\"search\"", "href=\"#content\"", "<title>");
            assertThat(html.split("<h1", -1))
                    .as(page + " has one heading of the first rank")
                    .hasSize(2);
            assertThat(unlabelled(html)).as(page).isEmpty();
        }
    }

    @Test
    @DisplayName(
            "what pages load is there for whoever has not signed in yet, and is kept until it changes; a page is not")
    void whatPagesLoad() throws Exception {
        var loaded = LOADED.matcher(visitor.opens("/requests"));
        var found = 0;
        while (loaded.find()) {
            visitor.visits(get(loaded.group(1)))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Cache-Control", "max-age=31536000, public"));
            assertThat(loaded.group(1)).containsPattern("-[0-9a-f]{32}\\.(css|js)$");
            found++;
        }
        assertThat(found).isEqualTo(4);
        visitor.visits("OFFICER", get("/requests"))
                .andExpect(header().string("Cache-Control", containsString("no-store")));
    }

    @Test
    @DisplayName("the agency, who is signed in, and how many requests press")
    void theFrame() throws Exception {
        office.receives("2026-1", LocalDate.of(2026, 2, 3));
        office.receives("2026-2", LocalDate.of(2026, 2, 5));
        office.receives("2026-3", LocalDate.of(2026, 2, 6));

        assertThat(visitor.opens("/requests/new"))
                .contains(desk, "visitor", "经办人", "action=\"/logout\"")
                .containsSubsequence("queue=OVERDUE", "desk-count\">1<", "queue=DUE_SOON", "desk-count\">2<");
    }

    @Test
    @DisplayName("changing the language keeps the page and its search, and is remembered")
    void language() throws Exception {
        assertThat(visitor.opens("/requests?q=%E7%94%B2&page=1"))
                .contains("href=\"/requests?q=%E7%94%B2&amp;page=1&amp;lang=en\"", "lang=\"zh-CN\"");
        visitor.visits("OFFICER", get("/requests?lang=en"))
                .andExpect(cookie().value("desk-language", "en"))
                .andExpect(cookie().httpOnly("desk-language", true));
        var remembered = visitor.visits("OFFICER", get("/requests").cookie(new Cookie("desk-language", "en")));
        assertThat(Visitor.body(remembered)).contains("The register is still empty");
        assertThat(visitor.opens("/requests?lang=fr")).contains("登记册");
    }

    @Test
    @DisplayName("what was done is said once, with what comes next")
    void notice() throws Exception {
        var page = visitor.visits("OFFICER", get("/requests").flashAttr("notice", "已登记，登记号 2026-1。<b>"));

        assertThat(Visitor.body(page)).contains("role=\"status\">已登记，登记号 2026-1。&lt;b&gt;</div>");
    }

    @Test
    @DisplayName("whoever is not signed in is led to the sign-in page, which names the accounts of a demo")
    void signIn() throws Exception {
        visitor.visits(get("/requests")).andExpect(redirectedUrl("/login"));
        assertThat(Visitor.body(visitor.visits(get("/login"))))
                .contains("name=\"username\"", "name=\"password\"", "name=\"_csrf\"")
                .doesNotContain("演示账号");
        assertThat(Visitor.body(visitor.visits(get("/login?error")))).contains("账号或密码不正确");
        assertThat(Visitor.body(visitor.visits(get("/login?wait")))).contains("尝试次数过多");
        assertThat(Visitor.body(visitor.visits(get("/login?logout")))).contains("您已退出");

        database.sql("update account set demo = true").update();
        try {
            assertThat(Visitor.body(visitor.visits(get("/login")))).contains("演示账号", "<code>admin</code>", "管理员");
        } finally {
            database.sql("update account set demo = false").update();
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"400, 地址有误", "403, 没有权限", "404, 没有找到", "405, 不能这样打开", "500, 办理台出了故障", "503, 统计正在更新", "415, 无法显示"})
    @DisplayName("an error says what to do, gives a number, and never a stack trace")
    void errors(int status, String said) throws Exception {
        var page = visitor.visits(get("/error")
                .accept(MediaType.TEXT_HTML)
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("a secret"))
                .requestAttr(Trace.ID, "abc123"));

        page.andExpect(status().is(status));
        assertThat(Visitor.body(page)).contains(said, "abc123").doesNotContain("a secret", "IllegalState", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "application/octet-stream", "image/png"})
    @DisplayName("an error tells a program, whatever it asked for, the status and the number, and nothing from inside")
    void problems(String asked) throws Exception {
        var answer = visitor.visits(get("/error")
                .accept(MediaType.parseMediaType(asked))
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("a secret"))
                .requestAttr(Trace.ID, "abc123"));

        answer.andExpect(status().is(500)).andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        assertThat(Visitor.body(answer))
                .contains("\"status\":500", "\"title\":\"Internal Server Error\"", "\"traceId\":\"abc123\"")
                .doesNotContain("a secret", "IllegalState", "\tat ");
    }

    private List<String> everyPage() {
        var id = office.receives("2026-9", LocalDate.of(2026, 3, 2));
        var answered = office.receives("2026-8", LocalDate.of(2026, 3, 2));
        office.answers(answered, Ground.PARTIALLY_DISCLOSED, LocalDate.of(2026, 3, 5));
        office.rectifies(answered, 1, "decidedOn", "2026-03-06");
        return List.of(
                "/today",
                "/today?whose=UNCLAIMED",
                "/requests",
                "/requests/new",
                "/password",
                "/import",
                "/import?lang=en",
                "/requests/" + id,
                "/requests/" + answered,
                "/requests/" + id + "/answer",
                "/requests/" + answered + "/set-aside",
                "/requests/" + answered + "/rectification?event=1",
                "/requests/" + id + "/rectification?event=0&field=",
                "/requests/" + id + "?lang=en");
    }

    /** Fields that nothing names: no label points at them, none surrounds them, and they do not name themselves. */
    private static List<String> unlabelled(String html) {
        return Pattern.compile("<(?:input|select|textarea)\\b[^>]*>")
                .matcher(html)
                .results()
                .map(MatchResult::group)
                .filter(field -> !field.contains("type=\"hidden\"") && !field.contains("aria-label="))
                .filter(field -> !field.contains("type=\"radio\"") && !field.contains("type=\"checkbox\""))
                .filter(field -> {
                    var id = Pattern.compile(" id=\"([^\"]+)\"").matcher(field);
                    return !id.find() || !html.contains("for=\"" + id.group(1) + "\"");
                })
                .toList();
    }
}
