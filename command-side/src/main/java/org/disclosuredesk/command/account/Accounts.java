package org.disclosuredesk.command.account;

import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** The accounts of this store, as sign-in asks for them. */
@Component
class Accounts implements UserDetailsService {

    private final AccountRepository accounts;

    Accounts(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public SignedIn loadUserByUsername(String name) {
        return accounts.findById(name.strip())
                .map(Account::signingIn)
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }
}
