package org.disclosuredesk.ledger;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The words a column may hold, however they are typed.
 *
 * @param <T> what they stand for
 */
final class Terms<T> {

    private final Map<String, T> byWords = new HashMap<>();
    private final String listed;

    private Terms(T[] all, Function<T, String> chinese) {
        for (var term : all) {
            byWords.put(Words.only(chinese.apply(term)), term);
        }
        listed = Arrays.stream(all).map(chinese).collect(Collectors.joining("; "));
    }

    static <T> Terms<T> of(T[] all, Function<T, String> chinese) {
        return new Terms<>(all, chinese);
    }

    /** One more word for a term. */
    Terms<T> and(String word, T term) {
        byWords.put(Words.only(word), term);
        return this;
    }

    /** What the text stands for; empty where it is none of the words. */
    Optional<T> of(String text) {
        return Optional.ofNullable(byWords.get(Words.only(text)));
    }

    /** All of them, for a message. */
    String listed() {
        return listed;
    }
}
