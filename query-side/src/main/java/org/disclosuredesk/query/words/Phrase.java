package org.disclosuredesk.query.words;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.disclosuredesk.law.rule.Violation;

/**
 * Something to say: a message of the bundle and what it names.
 *
 * @param key which message
 * @param values what the message names; each is put into the reader's language by {@link Terms}
 */
public record Phrase(String key, List<Object> values) {

    /** The key of a term in a bundle: its type and its name. */
    private static final Pattern TERM = Pattern.compile("[A-Z][A-Za-z]+\\.[A-Z_]+");

    public Phrase {
        values = List.copyOf(values);
    }

    /** A phrase that names these values. */
    public static Phrase of(String key, Object... values) {
        return new Phrase(key, Arrays.asList(values));
    }

    /** Why an act is refused: which norm it would break, and the mend. */
    public static Phrase refusing(Violation violation) {
        return new Phrase("law.refused", List.of(of(violation), mend(violation)));
    }

    private static Phrase mend(Violation violation) {
        return of(new Violation(violation.field(), violation.mend(), violation.values()));
    }

    /** What a broken rule says happened, or would. */
    public static Phrase of(Violation violation) {
        return new Phrase(
                violation.key(), violation.values().stream().map(Phrase::named).toList());
    }

    private static Object named(String value) {
        return TERM.matcher(value).matches() ? Phrase.of(value) : value;
    }
}
