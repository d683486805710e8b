package org.disclosuredesk.law.letter;

import java.time.LocalDate;
import org.disclosuredesk.law.term.LetterKind;
import org.jspecify.annotations.Nullable;

/**
 * A letter that fits something that happened.
 *
 * @param kind which letter
 * @param about which event of the request it tells of, by its number from 0
 * @param on the day the letter carries
 * @param documentNo the number the act was recorded with; null where none was
 */
public record Occasion(
        LetterKind kind, long about, LocalDate on, @Nullable String documentNo) {}
