package org.disclosuredesk.query.words;

import org.disclosuredesk.law.term.ApplicantKind;
import org.jspecify.annotations.Nullable;

/** Names as lists show them: a natural person is told apart, not named (李**). */
public final class Masked {

    private static final String HIDDEN = "**";

    private Masked() {}

    /** The applicant's name: an organisation's whole, a person's first character only; null where not recorded. */
    public static @Nullable String name(ApplicantKind kind, @Nullable String name) {
        if (name == null || name.isBlank() || kind != ApplicantKind.NATURAL_PERSON) {
            return name;
        }
        return first(name.strip(), 1) + HIDDEN;
    }

    private static String first(String text, int characters) {
        var end = Math.min(characters, text.codePointCount(0, text.length()));
        return text.substring(0, text.offsetByCodePoints(0, end));
    }
}
