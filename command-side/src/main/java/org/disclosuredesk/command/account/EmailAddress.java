package org.disclosuredesk.command.account;

import java.util.regex.Pattern;
import org.disclosuredesk.command.form.Typed;
import org.jspecify.annotations.Nullable;

/** The address to which the owner of an account has the morning digest sent. */
final class EmailAddress {

    /** The longest that mail knows (RFC 5321). */
    private static final int LONGEST = 254;

    private static final Pattern FORM =
            Pattern.compile("[\\x21-\\x7e&&[^@,;:<>()\"]]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private EmailAddress() {}

    /** The address in a field; null where it is empty, a fault of the form where it is none. */
    static @Nullable String read(Typed form, String field) {
        var address = form.line(field);
        if (address != null
                && (address.length() > LONGEST || !FORM.matcher(address).matches())) {
            form.fault(field, "command.not-an-email", address);
        }
        return address;
    }
}
