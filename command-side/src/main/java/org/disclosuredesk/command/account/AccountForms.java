package org.disclosuredesk.command.account;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.regex.Pattern;
import org.disclosuredesk.command.account.OpenSessions.SignInChanged;
import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.command.form.Done;
import org.disclosuredesk.command.form.Forms;
import org.disclosuredesk.command.form.Typed;
import org.disclosuredesk.command.form.Words;
import org.disclosuredesk.eventlog.Provenance;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The forms by which an administrator keeps the accounts.
 *
 * <p>None is ever deleted: who did something must stay known. It is switched off instead.
 */
@Controller
@ConditionalOnWebApplication
class AccountForms {

    private static final String PAGE = "/accounts";

    /** It stands in addresses, so it must not begin with a dot. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{1,31}");

    private static final int LONGEST_DISPLAY_NAME = 50;

    private final Forms forms;
    private final Acts acts;
    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher changes;
    private final Words words;
    private final Clock clock;

    AccountForms(
            Forms forms,
            Acts acts,
            AccountRepository accounts,
            PasswordEncoder passwords,
            ApplicationEventPublisher changes,
            Words words,
            Clock clock) {
        this.forms = forms;
        this.acts = acts;
        this.accounts = accounts;
        this.passwords = passwords;
        this.changes = changes;
        this.words = words;
        this.clock = clock;
    }

    @PostMapping("/accounts")
    RedirectView add(@RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        return forms.take(typed, flash, PAGE, (form, provenance) -> add(form));
    }

    private Done add(Typed form) {
        var name = form.requiredLine("name");
        var displayName = form.requiredLine("displayName", LONGEST_DISPLAY_NAME);
        var role = form.requiredChoice("role", Role.class);
        var department = form.line("department");
        var email = EmailAddress.read(form, "email");
        var password = form.requiredSecret("password");
        if (name != null && !NAME.matcher(name).matches()) {
            form.fault("name", "command.account-name");
        } else if (name != null && isTaken(name)) {
            form.fault("name", "command.account-name-taken", name);
        }
        NewPassword.check(form, "password", name, password);
        form.mustBeFaultless();

        var account = new Account(name, displayName, passwords.encode(password), role, false, clock.instant());
        account.worksIn(department);
        account.isWrittenTo(email);
        accounts.save(account);
        return new Done(PAGE, words.of("command.account-added", name));
    }

    /** The desk's own name as well: what it does by itself must not be taken for a person's deed. */
    private boolean isTaken(String name) {
        return name.equalsIgnoreCase(Provenance.DESK) || accounts.existsByNameIgnoreCase(name);
    }

    @PostMapping("/accounts/{name}/password")
    RedirectView setPassword(
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes flash,
            HttpSession session) {
        return forms.takeAgainAndAgain(
                typed,
                flash,
                PAGE,
                (form, provenance) -> acts.together(() -> setPassword(name, form, session.getId())));
    }

    private Done setPassword(String name, Typed form, String session) {
        // Named for its account, since the page has such a field for each.
        var field = "password-" + name;
        var password = form.requiredSecret(field);
        var account = accounts.known(name);
        NewPassword.check(form, field, name, password);
        form.mustBeFaultless();

        account.takePassword(passwords.encode(password));
        changes.publishEvent(new SignInChanged(name, session));
        return new Done(PAGE, words.of("command.account-password-set", name));
    }

    @PostMapping("/accounts/{name}/department")
    RedirectView setDepartment(
            @PathVariable String name, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        return forms.takeAgainAndAgain(
                typed, flash, PAGE, (form, provenance) -> acts.together(() -> setDepartment(name, form)));
    }

    private Done setDepartment(String name, Typed form) {
        // Named for its account, since the page has such a field for each.
        var department = form.line("department-" + name);
        var account = accounts.known(name);
        form.mustBeFaultless();

        account.worksIn(department);
        return new Done(PAGE, words.of("command.account-department-set", name));
    }

    @PostMapping("/accounts/{name}/email")
    RedirectView setEmail(
            @PathVariable String name, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        return forms.takeAgainAndAgain(
                typed, flash, PAGE, (form, provenance) -> acts.together(() -> setEmail(name, form)));
    }

    private Done setEmail(String name, Typed form) {
        // Named for its account, since the page has such a field for each.
        var email = EmailAddress.read(form, "email-" + name);
        var account = accounts.known(name);
        form.mustBeFaultless();

        account.isWrittenTo(email);
        return new Done(PAGE, words.of("command.account-email-set", name));
    }

    @PostMapping("/accounts/{name}/enabled")
    RedirectView switchTo(
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes flash,
            HttpSession session) {
        return forms.takeAgainAndAgain(
                typed,
                flash,
                PAGE,
                (form, provenance) -> acts.together(() -> switchTo(name, form, provenance, session.getId())));
    }

    private Done switchTo(String name, Typed form, Provenance provenance, String session) {
        var on = Boolean.parseBoolean(form.requiredLine("enabled"));
        if (!on) {
            mayBeSwitchedOff(name, form, provenance);
        }
        form.mustBeFaultless();

        accounts.known(name).switchTo(on);
        changes.publishEvent(new SignInChanged(name, session));
        return new Done(PAGE, words.of(on ? "command.account-on" : "command.account-off", name));
    }

    private void mayBeSwitchedOff(String name, Typed form, Provenance provenance) {
        var administrators = accounts.findByRoleAndEnabledTrueOrderByName(Role.ADMINISTRATOR);
        if (name.equals(provenance.by())) {
            form.fault("", "command.account-own");
        } else if (administrators.size() == 1 && administrators.get(0).getId().equals(name)) {
            form.fault("", "command.account-last", name);
        }
    }
}
