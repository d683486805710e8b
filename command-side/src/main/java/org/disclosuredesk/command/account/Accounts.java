package org.disclosuredesk.command.account;

import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** The accounts of this store, as sign-in asks for them. */
@Component
class Accounts {

    private final AccountRepository accounts;

    Accounts(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /**
     * The account of a name.
     *
     * @throws UsernameNotFoundException where there is none
     */
    SignedIn named(String name) {
        return accounts.findById(name.strip())
                .map(Account::signingIn)
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }
}
