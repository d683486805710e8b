package org.disclosuredesk.command.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.disclosuredesk.command.opening.BeforeOpening;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Lets somebody into a store that has no account yet.
 *
 * <p>A new demo store gets an account for each role, with a password that everybody knows. Any other gets an
 * administrator, whose password is printed once, on standard output, and kept nowhere.
 */
@Component
@Order(BeforeOpening.ACCOUNTS)
@ConditionalOnWebApplication
class FirstAccounts implements BeforeOpening {

    private static final String DEMO_PASSWORD = "disclosure-desk";
    private static final String FIRST = "admin";

    private static final Map<String, Role> DEMO = Map.of(
            "officer",
            Role.OFFICER,
            "reviewer",
            Role.REVIEWER,
            "supervisor",
            Role.SUPERVISOR,
            FIRST,
            Role.ADMINISTRATOR,
            "auditor",
            Role.AUDITOR);

    private static final Map<Role, String> DISPLAY_NAMES = Map.of(
            Role.OFFICER, "经办人",
            Role.REVIEWER, "审核人",
            Role.SUPERVISOR, "负责人",
            Role.ADMINISTRATOR, "管理员",
            Role.AUDITOR, "监督员");

    /** Nothing that can be mistaken for something else when copied from a terminal. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final EventStore log;
    private final Clock clock;
    private final boolean demo;

    FirstAccounts(
            AccountRepository accounts,
            PasswordEncoder passwords,
            EventStore log,
            Clock clock,
            @Value("${desk.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.log = log;
        this.clock = clock;
        this.demo = demo;
    }

    @Override
    public void beforeOpening() {
        if (accounts.count() > 0) {
            return;
        }
        if (demo && log.createHeadToken() == null) {
            var password = passwords.encode(DEMO_PASSWORD);
            DEMO.forEach((name, role) -> accounts.save(account(name, password, role, true)));
        } else {
            var password = random();
            accounts.save(account(FIRST, passwords.encode(password), Role.ADMINISTRATOR, false));
            tell(password);
        }
    }

    private Account account(String name, String hash, Role role, boolean ofDemo) {
        return new Account(name, DISPLAY_NAMES.get(role), hash, role, ofDemo, clock.instant());
    }

    private static String random() {
        var letters = new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining());
        return letters.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    /** On standard output and not in the log, where it would stay. */
    private static void tell(String password) {
        System.out.printf(
                "%n  首次使用 / First use%n  账号 / account:  %s%n  密码 / password: %s%n"
                        + "  此密码只显示这一次，请妥善保存。/ It is shown this once; keep it.%n%n",
                FIRST, password);
    }
}
