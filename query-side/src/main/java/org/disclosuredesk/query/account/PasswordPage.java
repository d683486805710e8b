package org.disclosuredesk.query.account;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the form that changes the password of one's own account. */
@Controller
class PasswordPage {

    @GetMapping("/password")
    String show() {
        return "account/password";
    }
}
