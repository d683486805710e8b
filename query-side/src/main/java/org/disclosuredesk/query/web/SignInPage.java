package org.disclosuredesk.query.web;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the sign-in page; a demo store names its accounts there. */
@Controller
class SignInPage {

    private final JdbcClient database;

    SignInPage(JdbcClient database) {
        this.database = database;
    }

    /** An account of a demo store. */
    public record DemoAccount(String name, String role) {}

    @GetMapping("/login")
    String show(Model model) {
        model.addAttribute("demoAccounts", demoAccounts());
        return "web/sign-in";
    }

    private List<DemoAccount> demoAccounts() {
        return database.sql("select name, role from account where demo and enabled order by name")
                .query(DemoAccount.class)
                .list();
    }
}
