package org.disclosuredesk.command.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.regex.Pattern;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.disclosuredesk.command.TestDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("The first accounts of a store")
class FirstAccountsTest {

    @Autowired
    AccountRepository accounts;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    EventStore log;

    @Autowired
    Clock clock;

    @Autowired
    TestDesk desk;

    @BeforeEach
    void nobodyIsKnown() {
        accounts.deleteAll();
    }

    private FirstAccounts first(boolean demo) {
        return new FirstAccounts(accounts, passwords, log, clock, demo);
    }

    @Test
    @DisplayName("are an administrator, whose password is printed once")
    void areAnAdministrator(CapturedOutput output) {
        first(false).beforeOpening();
        first(false).beforeOpening();

        var printed = Pattern.compile("密码 / password: (\\S+)").matcher(output.getOut());
        assertThat(printed.results().map(result -> result.group(1)))
                .singleElement()
                .satisfies(password -> assertThat(password).matches("(\\w{4}-){3}\\w{4}"))
                .satisfies(password -> assertThat(passwords.matches(
                                password,
                                accounts.findById("admin")
                                        .orElseThrow()
                                        .signingIn()
                                        .getPassword()))
                        .isTrue());
        assertThat(accounts.findAll())
                .singleElement()
                .extracting(account -> account.signingIn().getRole())
                .isEqualTo("ADMINISTRATOR");
    }

    @Test
    @DisplayName("of a store that holds cases are no demo accounts, whatever it is started with")
    void areNoDemoAccountsOnceThereAreCases() {
        desk.newAgency();

        first(true).beforeOpening();

        assertThat(accounts.findAll()).extracting(Account::getId).containsExactly("admin");
    }
}
