package org.disclosuredesk.command.account;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Ends the sessions of an account whose sign-in has changed: whoever was let in by what holds no longer must sign in
 * anew.
 */
@Component
@ConditionalOnWebApplication
class OpenSessions {

    private final SessionRegistry sessions;

    /** Another password, or no sign-in at all; the session in which somebody said so goes on. */
    record SignInChanged(String account, String saidIn) {}

    OpenSessions(SessionRegistry sessions) {
        this.sessions = sessions;
    }

    @TransactionalEventListener
    void end(SignInChanged changed) {
        sessions.getAllPrincipals().stream()
                .filter(somebody -> isOf(changed.account(), somebody))
                .flatMap(somebody -> sessions.getAllSessions(somebody, false).stream())
                .filter(session -> !session.getSessionId().equals(changed.saidIn()))
                .forEach(session -> session.expireNow());
    }

    private static boolean isOf(String account, Object somebody) {
        return somebody instanceof SignedIn signedIn && signedIn.getUsername().equals(account);
    }
}
