package org.disclosuredesk.command.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import org.disclosuredesk.command.TestClock;
import org.disclosuredesk.command.form.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.crypto.password.PasswordEncoder;

@SpringBootTest
@DisplayName("Who may come in and do what")
class SecurityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Browser browser;

    @Autowired
    TestClock clock;

    @Autowired
    AccountRepository accounts;

    @Autowired
    PasswordEncoder passwords;

    @BeforeEach
    void officerLiIsKnown() {
        clock.isNow(TODAY);
        if (!accounts.existsById("li")) {
            accounts.save(new Account("li", "李某", passwords.encode("right"), Role.OFFICER, false, clock.instant()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/requests,                OFFICER SUPERVISOR",
        "/requests/1/answer,       OFFICER SUPERVISOR",
        "/requests/1/set-aside,    OFFICER SUPERVISOR",
        "/requests/1/rectification,OFFICER SUPERVISOR",
        "/years/2025/close,        SUPERVISOR",
        "/agencies,                ADMINISTRATOR",
        "/calendar/adopt,          ADMINISTRATOR",
        "/calendar/adoptions,      ADMINISTRATOR",
        "/accounts,                ADMINISTRATOR",
        "/accounts/li/password,    ADMINISTRATOR",
        "/accounts/li/enabled,     ADMINISTRATOR",
        "/password,                OFFICER REVIEWER SUPERVISOR ADMINISTRATOR AUDITOR",
        "/anything/else,           ''"
    })
    @DisplayName("each form is for its roles, and refused to all others")
    void eachFormIsForItsRoles(String page, String roles) {
        for (var role : Role.values()) {
            var status = browser.send(page, role.name(), Locale.SIMPLIFIED_CHINESE, Map.of())
                    .status();
            if (roles.contains(role.name())) {
                assertThat(status).as("%s by %s", page, role).isIn(303, 404);
            } else {
                assertThat(status).as("%s by %s", page, role).isEqualTo(403);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    @DisplayName("every role may read")
    void everyRoleMayRead(Role role) throws Exception {
        browser.mvc()
                .perform(get("/no/such/page").with(user("somebody").roles(role.name())))
                .andExpect(status().isNotFound());
    }

    @Test
    @DisplayName("the accounts are read by administrators alone")
    void theAccountsAreForAdministrators() throws Exception {
        for (var role : Role.values()) {
            browser.mvc()
                    .perform(get("/accounts").with(user("somebody").roles(role.name())))
                    .andExpect(role == Role.ADMINISTRATOR ? status().isMethodNotAllowed() : status().isForbidden());
        }
    }

    @Test
    @DisplayName("a form without the token of its page is refused")
    void withoutATokenIsRefused() throws Exception {
        browser.mvc()
                .perform(post("/requests").with(user("somebody").roles("OFFICER")))
                .andExpect(status().isForbidden());
    }

    @Test
    @DisplayName("whoever is not signed in is sent to sign in")
    void strangersAreSentToSignIn() throws Exception {
        browser.mvc().perform(get("/requests")).andExpect(redirectedUrl("/login"));
        browser.mvc().perform(post("/requests").with(csrf())).andExpect(redirectedUrl("/login"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/webjars/x.css",
                "/desk.css",
                "/desk-0a1b.css",
                "/desk.js",
                "/desk-0a1b.js",
                "/favicon.ico",
                "/fonts/x",
                "/login"
            })
    @DisplayName("what the sign-in page needs is open to all")
    void theSignInPageIsOpen(String path) throws Exception {
        browser.mvc().perform(get(path)).andExpect(status().isNotFound());
    }

    @Test
    @DisplayName("nothing comes from elsewhere, and no page stands in a frame")
    void headers() throws Exception {
        browser.mvc()
                .perform(get("/requests"))
                .andExpect(
                        header().string(
                                        "Content-Security-Policy",
                                        "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; "
                                                + "frame-ancestors 'none'; form-action 'self'; base-uri 'self'; object-src 'none'"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", containsString("no-store")));
    }

    @Test
    @DisplayName("a right password lets in, with the role of the account; signing out ends it")
    void aRightPasswordLetsIn() throws Exception {
        browser.mvc()
                .perform(formLogin().user("li").password("right"))
                .andExpect(authenticated().withUsername("li").withRoles("OFFICER"))
                .andExpect(result ->
                        assertThat(result.getRequest().getUserPrincipal()).isNull());
        browser.mvc()
                .perform(post("/logout").with(user("li")).with(csrf()))
                .andExpect(redirectedUrl("/login?logout"))
                .andExpect(unauthenticated());
    }

    @Test
    @DisplayName("after ten wrong passwords an account waits, for that address alone and for ten minutes")
    void guessingIsSlowedDown() throws Exception {
        for (var guess = 0; guess < 10; guess++) {
            browser.mvc().perform(formLogin().user("li").password("wrong")).andExpect(redirectedUrl("/login?error"));
        }

        browser.mvc()
                .perform(formLogin().user("li").password("right"))
                .andExpect(redirectedUrl("/login?wait"))
                .andExpect(unauthenticated());
        browser.mvc()
                .perform(post("/login")
                        .param("username", "li")
                        .param("password", "right")
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr("192.0.2.7");
                            return request;
                        }))
                .andExpect(authenticated());

        clock.isNow(TODAY, LocalTime.of(9, 11));
        browser.mvc().perform(formLogin().user("li").password("right")).andExpect(authenticated());
    }
}
