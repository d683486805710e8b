package org.disclosuredesk.query.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.disclosuredesk.query.Cases;
import org.disclosuredesk.query.Pages;
import org.disclosuredesk.query.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Pages
@DisplayName("The page of the accounts")
class AccountsPageTest {

    @Autowired
    Cases office;

    @Autowired
    Visitor visitor;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void someAccounts() {
        office.newDesk();
        known("li", "李某", "OFFICER", true);
        known("visitor", "<b>来者", "ADMINISTRATOR", true);
        known("wang", "王某", "AUDITOR", false);
    }

    @AfterEach
    void nobodyElseIsKnown() {
        database.sql("delete from account where name <> 'admin'").update();
    }

    private void known(String name, String displayName, String role, boolean enabled) {
        database.sql(
                        "insert into account (name, display_name, password, role, demo, enabled, created_at) values (?, ?, 'the-hash', ?, false, ?, timestamp '2026-03-01 16:30:00+00:00')")
                .params(name, displayName, role, enabled)
                .update();
    }

    @Test
    @DisplayName("tells who may sign in, in which role and since when, and no password")
    void tellsWhoMaySignIn() throws Exception {
        var page = visitor.opensAs("ADMINISTRATOR", "/accounts");

        assertThat(page)
                .containsSubsequence("<code>li</code>", "李某", "经办人", "可登录", "2026-03-02 00:30")
                .containsSubsequence("<code>visitor</code>", "&lt;b&gt;来者", "<code>wang</code>", "监督员", "已停用")
                .doesNotContain("the-hash", "??", "<b>来者");
    }

    @Test
    @DisplayName("has the forms to add one, to give each a password, and to switch each off or on but one's own")
    void hasItsForms() throws Exception {
        var page = visitor.opensAs("ADMINISTRATOR", "/accounts");

        assertThat(page)
                .contains("action=\"/accounts\"", "name=\"displayName\"", "至少 10 个字符")
                .contains("action=\"/accounts/li/password\"", "name=\"password-li\"", "for=\"password-li\"")
                .contains("action=\"/accounts/visitor/password\"")
                .containsSubsequence("action=\"/accounts/li/enabled\"", "value=\"false\"", "停用账户 li")
                .containsSubsequence("action=\"/accounts/wang/enabled\"", "value=\"true\"", "启用账户 wang")
                .doesNotContain("action=\"/accounts/visitor/enabled\"");
    }

    @Test
    @DisplayName("shows at its field what was refused, and what had been typed")
    void showsWhatWasRefused() throws Exception {
        var back = get("/accounts")
                .flashAttr("typed", Map.of("name", "zhao", "displayName", "赵某", "role", "REVIEWER"))
                .flashAttr("errors", Map.of("password", "太短。", "password-li", "也太短。"));

        var page = Visitor.body(visitor.visits("ADMINISTRATOR", back).andExpect(status().isOk()));

        assertThat(page)
                .contains("value=\"zhao\"", "value=\"赵某\"", "value=\"REVIEWER\" selected")
                .contains("href=\"#password\"", "id=\"password-error\">太短。", "id=\"password-li-error\">也太短。")
                .containsOnlyOnce("<details open");
    }

    @Test
    @DisplayName("speaks English where English is chosen")
    void english() throws Exception {
        assertThat(visitor.opensAs("ADMINISTRATOR", "/accounts?lang=en")).contains("Switch off li", "May sign in");
        assertThat(visitor.opens("/password?lang=en")).contains("Present password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OFFICER", "REVIEWER", "SUPERVISOR", "AUDITOR"})
    @DisplayName("is for administrators alone, and others are not led there")
    void forAdministratorsAlone(String role) throws Exception {
        visitor.visits(role, get("/accounts")).andExpect(status().isForbidden());
        visitor.visits(role, head("/accounts")).andExpect(status().isForbidden());
        assertThat(visitor.opensAs(role, "/requests")).doesNotContain("href=\"/accounts\"");
        assertThat(visitor.opensAs("ADMINISTRATOR", "/requests")).contains("href=\"/accounts\"");
    }

    @Test
    @DisplayName("anybody is led to the form that changes their own password")
    void ownPassword() throws Exception {
        assertThat(visitor.opensAs("AUDITOR", "/requests")).contains("href=\"/password\"");
        assertThat(visitor.opensAs("AUDITOR", "/password"))
                .contains("action=\"/password\"", "name=\"oldPassword\"", "name=\"newPassword\"")
                .contains("name=\"newPasswordAgain\"", "name=\"commandId\"");
    }
}
