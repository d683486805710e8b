package org.disclosuredesk.command.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.crypto.password.PasswordEncoder;

@SpringBootTest(properties = "desk.demo=true")
@DisplayName("The accounts of a demo desk")
class DemoAccountsTest {

    @Autowired
    AccountRepository accounts;

    @Autowired
    PasswordEncoder passwords;

    @Test
    @DisplayName("are one for each role, with the password everybody knows")
    void areOneForEachRole() {
        assertThat(accounts.findAll())
                .extracting(Account::signingIn)
                .allSatisfy(account -> assertThat(passwords.matches("disclosure-desk", account.getPassword()))
                        .isTrue())
                .extracting(SignedIn::getRole)
                .containsExactlyInAnyOrder("OFFICER", "REVIEWER", "SUPERVISOR", "ADMINISTRATOR", "AUDITOR");
    }
}
