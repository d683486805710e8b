package org.disclosuredesk.law.letter;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the letters, from the bundle {@code letter-messages}: official Chinese texts, in no other language. */
public final class LetterWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("letter-messages", Locale.ROOT);

    private LetterWords() {}

    /** The words of a key, with what they name. */
    public static String of(String key, Object... values) {
        var named = Arrays.stream(values)
                .map(value -> value instanceof LocalDate day ? day(day) : String.valueOf(value))
                .toArray();
        return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(named);
    }

    /** Whether there are words of that key. */
    public static boolean has(String key) {
        return WORDS.containsKey(key);
    }

    /** A day as official documents write it: Arabic figures, no leading zeros. */
    public static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
