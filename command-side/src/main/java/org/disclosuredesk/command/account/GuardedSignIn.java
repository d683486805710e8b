package org.disclosuredesk.command.account;

import org.disclosuredesk.command.account.Guesses.Guesser;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Sign-in by password, for those who do not guess. */
final class GuardedSignIn implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final Guesses guesses;

    GuardedSignIn(DaoAuthenticationProvider passwords, Guesses guesses) {
        this.passwords = passwords;
        this.guesses = guesses;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var guesser = new Guesser(asked.getName().strip(), address(asked));
        if (guesses.mustWait(guesser)) {
            throw new LockedException("Too many wrong passwords");
        }
        try {
            var signedIn = passwords.authenticate(asked);
            guesses.right(guesser);
            return signedIn;
        } catch (BadCredentialsException wrong) {
            guesses.wrong(guesser);
            throw wrong;
        }
    }

    private static String address(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return passwords.supports(authentication);
    }
}
