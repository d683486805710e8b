package org.disclosuredesk.query.account;

import java.security.Principal;
import org.disclosuredesk.query.digest.MorningDigest;
import org.disclosuredesk.query.words.People;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the forms by which somebody keeps their own account: the password, and where the morning digest goes. */
@Controller
class PasswordPage {

    private final People people;
    private final boolean digest;

    PasswordPage(People people, ObjectProvider<MorningDigest> digest) {
        this.people = people;
        this.digest = digest.getIfAvailable() != null;
    }

    @GetMapping("/password")
    String show(Principal whoever, Model model) {
        model.addAttribute("email", people.email(whoever.getName()).orElse(""));
        model.addAttribute("digest", digest);
        return "account/password";
    }
}
