package org.disclosuredesk.command.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.disclosuredesk.command.TestClock;
import org.disclosuredesk.command.form.Browser;
import org.disclosuredesk.command.form.Browser.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest
@DirtiesContext
@DisplayName("The forms about accounts")
class AccountFormsTest {

    private static final String PASSWORD = "right-password";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient database;

    @Autowired
    AccountRepository accounts;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    TestClock clock;

    @BeforeEach
    void anAdministratorAndAnOfficer() {
        clock.isNow(LocalDate.of(2026, 3, 2));
        accounts.deleteAll();
        known("chief", Role.ADMINISTRATOR);
        known("li", Role.OFFICER);
    }

    private void known(String name, Role role) {
        accounts.save(new Account(name, name, passwords.encode(PASSWORD), role, true, clock.instant()));
    }

    private Answer send(String page, Map<String, String> fields) {
        return browser.send(page, "ADMINISTRATOR", Locale.SIMPLIFIED_CHINESE, fields);
    }

    private Answer add(String field, String value) {
        var fields = new HashMap<>(Map.of(
                "commandId", UUID.randomUUID().toString(),
                "name", "wang.wu",
                "displayName", "王五",
                "role", "OFFICER",
                "password", "a long password"));
        fields.put(field, value);
        return send("/accounts", fields);
    }

    private MockHttpSession signsIn(String name, String password) throws Exception {
        var signedIn = browser.mvc()
                .perform(formLogin().user(name).password(password))
                .andExpect(authenticated().withUsername(name))
                .andReturn();
        return (MockHttpSession) signedIn.getRequest().getSession();
    }

    private void cannotSignIn(String name, String password) throws Exception {
        browser.mvc()
                .perform(formLogin().user(name).password(password))
                .andExpect(redirectedUrl("/login?error"))
                .andExpect(unauthenticated());
    }

    private void mustSignInAnew(MockHttpSession session) throws Exception {
        browser.mvc().perform(get("/no/such/page").session(session)).andExpect(redirectedUrl("/login"));
    }

    private void goesOn(MockHttpSession session) throws Exception {
        browser.mvc().perform(get("/no/such/page").session(session)).andExpect(status().isNotFound());
    }

    @Test
    @DisplayName("add one that can sign in, once however often the form is sent")
    void addOne() throws Exception {
        var id = UUID.randomUUID().toString();

        var done = add("commandId", id);
        var again = add("commandId", id);

        assertThat(done.status()).isEqualTo(303);
        assertThat(done.location()).isEqualTo("/accounts");
        assertThat(done.notice()).startsWith("已添加账户“wang.wu”");
        assertThat(again).isEqualTo(done);
        signsIn("wang.wu", "a long password");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "name,        ''",
        "name,        w",
        "name,        .wu",
        "name,        wang wu",
        "name,        王五",
        "name,        abcdefghijklmnopqrstuvwxyz1234567",
        "name,        li",
        "name,        LI",
        "name,        desk",
        "displayName, ''",
        "displayName, 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一",
        "role,        ''",
        "role,        KING",
        "password,    ''",
        "password,    nine-char",
        "password,    '七十二字节七十二字节七十二字节七十二字节七十二字节'"
    })
    @DisplayName("refuse one that is not in order, and never give a password back")
    void refuse(String field, String value) {
        var refused = add(field, value);

        assertThat(refused.status()).isEqualTo(303);
        assertThat(refused.location()).isEqualTo("/accounts");
        assertThat(refused.errors()).containsOnlyKeys(field);
        assertThat(refused.typed()).containsKeys("name", "displayName", "role").doesNotContainKey("password");
        assertThat(accounts.count()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"li", "li@", "@example.gov.cn", "li@example", "a b@example.gov.cn", "li@example.gov.cn,x@y.cn"})
    @DisplayName("take no address for the digest that is none, and give it back")
    void noAddress(String typed) {
        for (var page :
                Map.of("/accounts/li/email", "email-li", "/email", "email").entrySet()) {
            var refused = send(page.getKey(), Map.of(page.getValue(), typed));

            assertThat(refused.errors()).containsOnlyKeys(page.getValue());
            assertThat(refused.typed()).containsEntry(page.getValue(), typed);
        }
        assertThat(emailOf("li")).isNull();
    }

    @Test
    @DisplayName("take the address for the digest, from an administrator or from the owner, who can also have none")
    void address() {
        assertThat(add("email", "wang@example.gov.cn").errors()).isEmpty();
        assertThat(emailOf("wang.wu")).isEqualTo("wang@example.gov.cn");

        assertThat(send("/accounts/li/email", Map.of("email-li", "li@example.gov.cn"))
                        .notice())
                .isEqualTo("已更改账户“li”的邮箱。");
        assertThat(emailOf("li")).isEqualTo("li@example.gov.cn");

        known("somebody", Role.OFFICER);
        assertThat(browser.send("/email", "OFFICER", Locale.SIMPLIFIED_CHINESE, Map.of("email", "my@example.gov.cn"))
                        .notice())
                .isEqualTo("早间邮件将发送至 my@example.gov.cn。");
        assertThat(emailOf("somebody")).isEqualTo("my@example.gov.cn");
        assertThat(browser.send("/email", "OFFICER", Locale.SIMPLIFIED_CHINESE, Map.of("email", ""))
                        .notice())
                .startsWith("已删去邮箱");
        assertThat(emailOf("somebody")).isNull();
    }

    private @Nullable String emailOf(String name) {
        return database.sql("select email from account where name = :name")
                .param("name", name)
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null);
    }

    @Test
    @DisplayName("refuse a password that is the name")
    void theNameIsNoPassword() {
        assertThat(add("name", "A-long-name").errors()).isEmpty();
        known("another-long-name", Role.OFFICER);

        var refused =
                send("/accounts/another-long-name/password", Map.of("password-another-long-name", "Another-long-name"));

        assertThat(refused.errors()).containsOnlyKeys("password-another-long-name");
        assertThat(refused.typed()).isEmpty();
    }

    @Test
    @DisplayName("give one another password: the old one and whoever came in by it are out")
    void anotherPassword() throws Exception {
        var session = signsIn("li", PASSWORD);
        assertThat(send("/accounts/li/password", Map.of("password-li", "short")).errors())
                .containsOnlyKeys("password-li");
        goesOn(session);

        var done = send("/accounts/li/password", Map.of("password-li", "another password"));

        assertThat(done.status()).isEqualTo(303);
        assertThat(done.notice()).startsWith("已为账户“li”设置新密码");
        mustSignInAnew(session);
        cannotSignIn("li", PASSWORD);
        signsIn("li", "another password");
    }

    @Test
    @DisplayName("say in which department somebody works, from the first or later")
    void department() {
        add("department", "财政所");
        assertThat(departmentOf("wang.wu")).isEqualTo("财政所");

        var done = send("/accounts/wang.wu/department", Map.of("department-wang.wu", "民政办"));
        assertThat(done.notice()).contains("wang.wu", "科室");
        assertThat(departmentOf("wang.wu")).isEqualTo("民政办");

        send("/accounts/wang.wu/department", Map.of("department-wang.wu", ""));
        assertThat(departmentOf("wang.wu")).isNull();
    }

    private String departmentOf(String account) {
        return database.sql("select department from account where name = ?")
                .param(account)
                .query((row, number) -> row.getString(1))
                .list()
                .get(0);
    }

    @Test
    @DisplayName("switch one off, which puts it out at once, and on again")
    void offAndOn() throws Exception {
        var session = signsIn("li", PASSWORD);

        var off = send("/accounts/li/enabled", Map.of("enabled", "false"));

        assertThat(off.status()).isEqualTo(303);
        assertThat(off.location()).isEqualTo("/accounts");
        assertThat(off.notice()).startsWith("已停用账户“li”");
        mustSignInAnew(session);
        cannotSignIn("li", PASSWORD);

        assertThat(send("/accounts/li/enabled", Map.of("enabled", "true")).notice())
                .startsWith("已启用账户“li”");
        signsIn("li", PASSWORD);
    }

    @Test
    @DisplayName("do not switch off one's own account, nor the last administrator's")
    void notTheLast() throws Exception {
        known("somebody", Role.ADMINISTRATOR);
        var off = Map.of("enabled", "false");

        assertThat(send("/accounts/somebody/enabled", off).errors().get("")).startsWith("不能停用自己的账户");
        assertThat(send("/accounts/chief/enabled", off).errors()).isEmpty();
        accounts.deleteById("somebody");
        assertThat(send("/accounts/chief/enabled", Map.of("enabled", "true")).errors())
                .isEmpty();

        var last = send("/accounts/chief/enabled", off);

        assertThat(last.errors().get("")).startsWith("“chief”是最后一个可以登录的管理员");
        signsIn("chief", PASSWORD);
    }

    @Test
    @DisplayName("say that there is no account of that name")
    void unknown() {
        assertThat(send("/accounts/nobody/enabled", Map.of("enabled", "false")).status())
                .isEqualTo(404);
        assertThat(send("/accounts/nobody/password", Map.of("password-nobody", "a long password"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("let anybody change their own password, and end their other sessions")
    void ownPassword() throws Exception {
        var here = signsIn("li", PASSWORD);
        var elsewhere = signsIn("li", PASSWORD);

        browser.mvc()
                .perform(post("/password")
                        .session(here)
                        .with(csrf())
                        .param("oldPassword", PASSWORD)
                        .param("newPassword", "another password")
                        .param("newPasswordAgain", "another password"))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/requests"))
                .andExpect(flash().attributeExists("notice"));

        goesOn(here);
        mustSignInAnew(elsewhere);
        cannotSignIn("li", PASSWORD);
        signsIn("li", "another password");
    }

    @ParameterizedTest
    @CsvSource({
        "wrong-password, another password, another password,  oldPassword",
        "'',             another password, another password,  oldPassword",
        "right-password, short,            short,             newPassword",
        "right-password, another password, a third password,  newPasswordAgain"
    })
    @DisplayName("leave one's own password where something is wrong, and give none back")
    void ownPasswordRefused(String old, String fresh, String again, String field) throws Exception {
        var refused = changes(old, fresh, again);

        assertThat(refused.errors()).containsOnlyKeys(field);
        assertThat(refused.typed()).isEmpty();
        assertThat(refused.location()).isEqualTo("/password");
        signsIn("li", PASSWORD);
    }

    @Test
    @DisplayName("do not let the old password be found by trying")
    void notByTrying() throws Exception {
        known("zhao", Role.OFFICER);
        for (var guess = 0; guess < 10; guess++) {
            assertThat(changes("zhao", "wrong-password", "another password", "another password")
                            .errors()
                            .get("oldPassword"))
                    .startsWith("原密码不正确");
        }

        assertThat(changes("zhao", PASSWORD, "another password", "another password")
                        .errors()
                        .get("oldPassword"))
                .startsWith("尝试次数过多");
    }

    private Answer changes(String old, String fresh, String again) throws Exception {
        return changes("li", old, fresh, again);
    }

    private Answer changes(String name, String old, String fresh, String again) throws Exception {
        return Browser.answer(browser.mvc()
                .perform(post("/password")
                        .locale(Locale.SIMPLIFIED_CHINESE)
                        .with(user(name).roles("OFFICER"))
                        .with(csrf())
                        .param("oldPassword", old)
                        .param("newPassword", fresh)
                        .param("newPasswordAgain", again))
                .andReturn());
    }
}
