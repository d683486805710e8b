package org.disclosuredesk.query.register;

import java.util.HashMap;
import java.util.Map;

/**
 * How alike two texts are (相似度), by the pairs of neighbouring characters they share: 0 = nothing, 1 = all.
 *
 * <p>Dice's measure over bigrams of letters, digits and Chinese characters; spaces, signs and case do not matter. It needs
 * no dictionary, and no word of a request leaves the office.
 */
final class Likeness {

    private Likeness() {}

    static double of(String one, String other) {
        var first = letters(one);
        var second = letters(other);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        if (first.equals(second)) {
            return 1;
        }
        var pairs = pairs(first);
        var otherPairs = pairs(second);
        var shared = pairs.entrySet().stream()
                .mapToInt(pair -> Math.min(pair.getValue(), otherPairs.getOrDefault(pair.getKey(), 0)))
                .sum();
        var all = count(pairs) + count(otherPairs);
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Map<String, Integer> pairs(String letters) {
        var characters = letters.codePoints().toArray();
        var pairs = new HashMap<String, Integer>();
        for (var at = 1; at < characters.length; at++) {
            pairs.merge(new String(characters, at - 1, 2), 1, Integer::sum);
        }
        return pairs;
    }

    private static int count(Map<String, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }
}
