package org.disclosuredesk.command.account;

import java.nio.charset.StandardCharsets;
import org.disclosuredesk.command.form.Typed;
import org.jspecify.annotations.Nullable;

/** What a password must be before an account takes it. */
final class NewPassword {

    static final int SHORTEST = 10;

    /** Bcrypt reads no further. */
    private static final int MOST_BYTES = 72;

    private NewPassword() {}

    /** Notes at the field what is wrong with a password for an account of that name. */
    static void check(Typed form, String field, @Nullable String name, @Nullable String password) {
        if (password == null) {
            return;
        }
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            form.fault(field, "command.password-short", SHORTEST);
        } else if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            form.fault(field, "command.password-long", MOST_BYTES);
        } else if (password.equalsIgnoreCase(name)) {
            form.fault(field, "command.password-is-name");
        }
    }
}
