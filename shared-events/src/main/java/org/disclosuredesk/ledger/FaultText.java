package org.disclosuredesk.ledger;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * Words a fault for whoever has to mend it: {@code requests.csv:17: 答复日期 2023-02-30 is not a date}.
 *
 * <p>Messages lie in the bundle {@code ledger-messages}; {0} is the column, {1} the value, the rest the details.
 */
public final class FaultText {

    private static final String BUNDLE = "ledger-messages";

    private final ResourceBundle messages;

    private FaultText(ResourceBundle messages) {
        this.messages = messages;
    }

    /** The wording of a language: English where it is asked for, else Chinese, whatever the machine is set to. */
    public static FaultText in(Locale locale) {
        var control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return new FaultText(ResourceBundle.getBundle(BUNDLE, locale, control));
    }

    /** File, line, column, value, what is wrong and how to mend it, on one line. */
    public String of(Fault fault) {
        return fault.line() == 0
                ? "%s: %s".formatted(fault.file(), says(fault))
                : "%s:%d: %s".formatted(fault.file(), fault.line(), says(fault));
    }

    /** The same without file and line: for a list that has columns of their own for them. */
    public String says(Fault fault) {
        var named = new ArrayList<Object>();
        named.add(fault.column() == null ? "" : fault.column());
        named.add(fault.value() == null ? "" : fault.value());
        named.addAll(fault.details());
        return new MessageFormat(messages.getString(fault.problem().key()), Locale.ROOT)
                .format(named.toArray())
                .strip();
    }
}
