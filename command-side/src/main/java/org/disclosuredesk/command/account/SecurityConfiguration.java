package org.disclosuredesk.command.account;

import jakarta.servlet.DispatcherType;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.ExceptionMappingAuthenticationFailureHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** Who may come in and do what: what is not named here is refused. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    /** Nothing from elsewhere, and nothing written into a page. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; frame-ancestors 'none'; "
                    + "form-action 'self'; base-uri 'self'; object-src 'none'";

    private static final String[] OPEN_TO_ALL = {
        "/webjars/**", "/desk*.css", "/desk*.js", "/favicon.ico", "/fonts/**", "/login", "/error", "/actuator/health"
    };

    private static final String[] ALL = {
        Role.OFFICER.name(),
        Role.REVIEWER.name(),
        Role.SUPERVISOR.name(),
        Role.ADMINISTRATOR.name(),
        Role.AUDITOR.name()
    };

    /** Sessions are known by their account, so that {@link OpenSessions} can end them; nobody's number is limited. */
    private static final int UNLIMITED = -1;

    @Bean
    SecurityFilterChain security(HttpSecurity http, SessionRegistry sessions) {
        return http.authorizeHttpRequests(may -> may.requestMatchers(OPEN_TO_ALL)
                        .permitAll()
                        // The end of an answer that went on for long: whoever began it was allowed to, and may have
                        // gone.
                        .dispatcherTypeMatchers(DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(
                                HttpMethod.POST,
                                "/requests/*/review",
                                "/requests/*/return",
                                "/requests/*/approve",
                                "/disclosures/*/review")
                        .hasAnyRole(Role.OFFICER.name(), Role.REVIEWER.name(), Role.SUPERVISOR.name())
                        .requestMatchers(HttpMethod.POST, "/requests", "/requests/**")
                        .hasAnyRole(Role.OFFICER.name(), Role.SUPERVISOR.name())
                        .requestMatchers(
                                HttpMethod.POST,
                                "/disclosures",
                                "/disclosures/**",
                                "/years/*/figures",
                                "/years/*/figures/*",
                                "/years/*/narrative/*",
                                "/publications",
                                "/supervision",
                                "/supervision/**")
                        .hasAnyRole(Role.OFFICER.name(), Role.SUPERVISOR.name())
                        .requestMatchers(
                                HttpMethod.POST,
                                "/years/*/close",
                                "/years/*/publish",
                                "/years/*/restate",
                                "/consolidated/*/consolidate",
                                "/consolidated/*/outside",
                                "/consolidated/*/outside/**")
                        .hasRole(Role.SUPERVISOR.name())
                        .requestMatchers(HttpMethod.POST, "/agencies", "/agency/particulars", "/agency/templates/*")
                        .hasRole(Role.ADMINISTRATOR.name())
                        .requestMatchers(HttpMethod.POST, "/calendar/adopt", "/calendar/adoptions")
                        .hasRole(Role.ADMINISTRATOR.name())
                        .requestMatchers("/calendar/adopt", "/calendar/adopt/**")
                        .hasRole(Role.ADMINISTRATOR.name())
                        .requestMatchers(HttpMethod.GET, "/consolidated/*/outside/check/*")
                        .hasRole(Role.SUPERVISOR.name())
                        // A ledger names applicants as it stands, and becomes history unjudged: who logs, or sets up,
                        // answers for it.
                        .requestMatchers("/import", "/import/**", "/ledger.zip")
                        .hasAnyRole(Role.OFFICER.name(), Role.ADMINISTRATOR.name())
                        .requestMatchers("/accounts", "/accounts/**")
                        .hasRole(Role.ADMINISTRATOR.name())
                        .requestMatchers(HttpMethod.POST, "/password", "/email")
                        .hasAnyRole(ALL)
                        .requestMatchers(HttpMethod.GET, "/**")
                        .hasAnyRole(ALL)
                        .requestMatchers(HttpMethod.HEAD, "/**")
                        .hasAnyRole(ALL)
                        .anyRequest()
                        .denyAll())
                .formLogin(login -> login.loginPage("/login").failureHandler(signInFailed()))
                .sessionManagement(management -> management.sessionConcurrency(concurrency -> concurrency
                        .maximumSessions(UNLIMITED)
                        .sessionRegistry(sessions)
                        .expiredUrl("/login")))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /** {@code /login?error} for a wrong name or password, {@code /login?wait} after too many of them. */
    private static AuthenticationFailureHandler signInFailed() {
        var handler = new ExceptionMappingAuthenticationFailureHandler();
        handler.setDefaultFailureUrl("/login?error");
        handler.setExceptionMappings(Map.of(LockedException.class.getName(), "/login?wait"));
        return handler;
    }

    @Bean
    AuthenticationProvider signIn(Accounts accounts, PasswordEncoder passwords, Guesses guesses) {
        var provider = new DaoAuthenticationProvider(accounts::named);
        provider.setPasswordEncoder(passwords);
        return new GuardedSignIn(provider, guesses);
    }

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    /** Tells the registry of sessions that have ended by themselves. */
    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }
}
