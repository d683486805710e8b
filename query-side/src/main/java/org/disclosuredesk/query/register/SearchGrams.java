package org.disclosuredesk.query.register;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts texts into the short pieces by which they are found again: every pair of neighbouring characters one of which is no
 * plain letter, digit or sign, as in Chinese, and every triple that is nothing else, as in register numbers.
 *
 * <p>Whatever holds a text holds all its pieces; so pieces find all that can hold it, and a comparison the rest.
 */
final class SearchGrams {

    private static final int PLAIN = 128;

    private SearchGrams() {}

    /** The pieces of several texts, none across two; null ones have none. */
    static Set<String> of(Collection<? extends @Nullable String> texts) {
        return texts.stream()
                .filter(Objects::nonNull)
                .flatMap(text -> of(text).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The pieces of a text; none where it is shorter than one. */
    static Set<String> of(String text) {
        var signs = text.toLowerCase(Locale.ROOT);
        return Stream.iterate(0, at -> at + 1)
                .limit(signs.length())
                .map(at -> at(signs, at))
                .filter(gram -> !gram.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String at(String signs, int at) {
        var pair = cut(signs, at, 2);
        return isPlain(pair) ? cut(signs, at, 3) : pair;
    }

    /** So many characters; empty at the end, and where a triple is not plain, whose pairs are pieces themselves. */
    private static String cut(String signs, int at, int length) {
        if (at + length > signs.length()) {
            return "";
        }
        var cut = signs.substring(at, at + length);
        return length == 3 && !isPlain(cut) ? "" : cut;
    }

    private static boolean isPlain(String cut) {
        return cut.chars().allMatch(sign -> sign < PLAIN);
    }
}
