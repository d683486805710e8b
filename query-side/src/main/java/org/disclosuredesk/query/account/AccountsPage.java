package org.disclosuredesk.query.account;

import java.security.Principal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.disclosuredesk.query.agency.DeskAgency;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows an administrator who may sign in, and the forms that change it. */
@Controller
class AccountsPage {

    private static final List<String> ROLES = List.of("OFFICER", "REVIEWER", "SUPERVISOR", "ADMINISTRATOR", "AUDITOR");

    private final JdbcClient database;
    private final DeskAgency agency;

    AccountsPage(JdbcClient database, DeskAgency agency) {
        this.database = database;
        this.agency = agency;
    }

    /** A line of the table; the password is not part of it. */
    public record KnownAccount(
            String name,
            String displayName,
            String role,
            @Nullable String department,
            @Nullable String email,
            boolean enabled,
            Instant createdAt) {}

    @GetMapping("/accounts")
    String show(Principal whoever, Model model) {
        model.addAttribute("accounts", accounts());
        model.addAttribute("roles", ROLES);
        model.addAttribute("departments", agency.departments());
        model.addAttribute("own", whoever.getName());
        return "account/accounts";
    }

    private List<KnownAccount> accounts() {
        return database.sql("select name, display_name, role, department, email, enabled, created_at from account "
                        + "order by enabled desc, name")
                .query(AccountsPage::read)
                .list();
    }

    /** Read column by column: PostgreSQL gives no instants. */
    private static KnownAccount read(ResultSet row, int number) throws SQLException {
        return new KnownAccount(
                row.getString("name"),
                row.getString("display_name"),
                row.getString("role"),
                row.getString("department"),
                row.getString("email"),
                row.getBoolean("enabled"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
