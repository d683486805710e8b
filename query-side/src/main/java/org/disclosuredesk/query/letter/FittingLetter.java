package org.disclosuredesk.query.letter;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.disclosuredesk.events.LetterIssued;
import org.disclosuredesk.law.letter.FittingLetters;
import org.disclosuredesk.law.letter.LetterCase;
import org.disclosuredesk.law.letter.Occasion;
import org.disclosuredesk.law.term.LetterKind;
import org.jspecify.annotations.Nullable;

/**
 * A letter that fits the case.
 *
 * @param issued how it was issued last; null = not yet
 */
public record FittingLetter(Occasion occasion, @Nullable LetterIssued issued) {

    /** All that fit, in the order of what they tell. */
    static List<FittingLetter> of(LetterCase file) {
        return FittingLetters.of(file).stream()
                .map(occasion -> new FittingLetter(occasion, issued(file, occasion)))
                .toList();
    }

    private static @Nullable LetterIssued issued(LetterCase file, Occasion occasion) {
        return file.events().stream()
                .filter(LetterIssued.class::isInstance)
                .map(LetterIssued.class::cast)
                .filter(letter -> letter.letterKind().equals(occasion.kind().name())
                        && Objects.equals(letter.about(), occasion.about()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** The one that was asked for; else the last that is not issued yet, an answer before others; else the last. */
    static FittingLetter chosen(List<FittingLetter> all, @Nullable LetterKind kind, @Nullable Long about) {
        return all.stream()
                .filter(one -> one.occasion.kind() == kind && Objects.equals(one.occasion.about(), about))
                .findFirst()
                .or(() -> all.stream()
                        .filter(one -> one.issued == null)
                        .max(Comparator.comparing((FittingLetter one) ->
                                        one.occasion.kind().answers())
                                .thenComparing(one -> one.occasion.about())))
                .orElse(all.get(all.size() - 1));
    }
}
