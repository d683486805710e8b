package org.disclosuredesk.command.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.disclosuredesk.command.account.Guesses.Guesser;
import org.disclosuredesk.command.account.OpenSessions.SignInChanged;
import org.disclosuredesk.command.form.Done;
import org.disclosuredesk.command.form.Forms;
import org.disclosuredesk.command.form.Typed;
import org.disclosuredesk.command.form.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The form by which anybody changes the password of their own account. */
@Controller
@ConditionalOnWebApplication
class OwnPasswordForm {

    private static final String PAGE = "/password";
    private static final String OLD = "oldPassword";
    private static final String NEW = "newPassword";
    private static final String AGAIN = "newPasswordAgain";

    private final Forms forms;
    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final Guesses guesses;
    private final ApplicationEventPublisher changes;
    private final Words words;

    OwnPasswordForm(
            Forms forms,
            AccountRepository accounts,
            PasswordEncoder passwords,
            Guesses guesses,
            ApplicationEventPublisher changes,
            Words words) {
        this.forms = forms;
        this.accounts = accounts;
        this.passwords = passwords;
        this.guesses = guesses;
        this.changes = changes;
        this.words = words;
    }

    @PostMapping(PAGE)
    RedirectView post(
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes flash,
            HttpServletRequest request,
            HttpSession session) {
        return forms.take(
                typed,
                flash,
                PAGE,
                (form, provenance) ->
                        change(form, new Guesser(provenance.by(), request.getRemoteAddr()), session.getId()));
    }

    private Done change(Typed form, Guesser who, String session) {
        var old = form.requiredSecret(OLD);
        var password = form.requiredSecret(NEW);
        var again = form.requiredSecret(AGAIN);
        var account = accounts.known(who.account());
        NewPassword.check(form, NEW, who.account(), password);
        if (password != null && again != null && !again.equals(password)) {
            form.fault(AGAIN, "command.password-differs");
        }
        checkOld(form, who, account, old);
        form.mustBeFaultless();

        account.takePassword(passwords.encode(password));
        changes.publishEvent(new SignInChanged(who.account(), session));
        return new Done("/requests", words.of("command.password-changed"));
    }

    /** Whoever finds a desk unattended shall not find its password by trying. */
    private void checkOld(Typed form, Guesser who, Account account, @Nullable String old) {
        if (old == null) {
            return;
        }
        if (guesses.mustWait(who)) {
            form.fault(OLD, "command.password-wait");
        } else if (passwords.matches(old, account.signingIn().getPassword())) {
            guesses.right(who);
        } else {
            guesses.wrong(who);
            form.fault(OLD, "command.password-wrong");
        }
    }
}
