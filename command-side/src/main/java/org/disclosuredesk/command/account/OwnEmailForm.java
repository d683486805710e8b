package org.disclosuredesk.command.account;

import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.command.form.Done;
import org.disclosuredesk.command.form.Forms;
import org.disclosuredesk.command.form.Typed;
import org.disclosuredesk.command.form.Words;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The form by which anybody says where they want the morning digest, or that they want none. */
@Controller
@ConditionalOnWebApplication
class OwnEmailForm {

    private static final String PAGE = "/password";

    private final Forms forms;
    private final Acts acts;
    private final AccountRepository accounts;
    private final Words words;

    OwnEmailForm(Forms forms, Acts acts, AccountRepository accounts, Words words) {
        this.forms = forms;
        this.acts = acts;
        this.accounts = accounts;
        this.words = words;
    }

    @PostMapping("/email")
    RedirectView post(@RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        return forms.takeAgainAndAgain(
                typed, flash, PAGE, (form, provenance) -> acts.together(() -> set(form, provenance.by())));
    }

    private Done set(Typed form, String account) {
        var email = EmailAddress.read(form, "email");
        form.mustBeFaultless();

        accounts.known(account).isWrittenTo(email);
        return new Done(PAGE, words.of(email == null ? "command.no-email" : "command.own-email-set", email));
    }
}
