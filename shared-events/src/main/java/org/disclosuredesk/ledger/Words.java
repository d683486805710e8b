package org.disclosuredesk.ledger;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What a cell says, apart from how it is typed: spaces, full and half width, punctuation, quotes. */
final class Words {

    private static final int SHOWN = 80;
    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");
    private static final Pattern SPACES = Pattern.compile("\\s");
    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cntrl}]+");

    private Words() {}

    /** Without what cannot be seen at its ends, full-width and no-break spaces included; line breaks as {@code \n}. */
    static String trimmed(String text) {
        var from = 0;
        var to = text.length();
        while (from < to && unseen(text.charAt(from))) {
            from++;
        }
        while (from < to && unseen(text.charAt(to - 1))) {
            to--;
        }
        var trimmed = text.substring(from, to);
        return trimmed.indexOf('\r') < 0
                ? trimmed
                : trimmed.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** As a ledger writes it, so that reading gives the same text again. */
    static String written(String text) {
        return trimmed(UNWRITABLE.matcher(trimmed(text)).replaceAll(""));
    }

    /** One width for what has two: （ as (, ： as :, １ as 1. */
    static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** A heading without its spaces and line breaks, in one width. */
    static String heading(String text) {
        return SPACES.matcher(narrow(text)).replaceAll("");
    }

    /** Letters and digits alone, in one width: two texts with the same ones say the same. */
    static String only(String text) {
        var kept = new StringBuilder(text.length());
        narrow(text).codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** As a message may quote it: on one line and not too long. */
    static String quoted(String text) {
        if (text.length() <= SHOWN) {
            return BREAKS.matcher(text).replaceAll(" ");
        }
        var end = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return BREAKS.matcher(text.substring(0, end)).replaceAll(" ") + "…";
    }

    private static boolean unseen(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\uFEFF'
                || character == '\u200B';
    }
}
