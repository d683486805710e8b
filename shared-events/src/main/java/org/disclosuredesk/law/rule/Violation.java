package org.disclosuredesk.law.rule;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * One broken rule, in words of the message bundle {@code law-messages}: what was found, as a statement, and under a key of
 * its own the mend, which is for those whose act is refused.
 *
 * @param field which field of the form it concerns
 * @param key which message
 * @param values what the message names, as text; a term as its key in the bundle
 */
public record Violation(String field, String key, List<String> values) {

    /** A violation whose message names these values. */
    public static Violation of(String field, String key, Object... values) {
        return new Violation(
                field, key, Arrays.stream(values).map(Violation::text).toList());
    }

    /** The key of what to do about it. */
    public String mend() {
        return key + ".mend";
    }

    /** A term travels as the key of its word, so that each reader has it in their language. */
    private static String text(Object value) {
        if (value instanceof BigDecimal figure) {
            return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
        }
        return value instanceof Enum<?> term
                ? term.getDeclaringClass().getSimpleName() + "." + term.name()
                : String.valueOf(value);
    }
}
