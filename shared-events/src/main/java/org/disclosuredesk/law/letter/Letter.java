package org.disclosuredesk.law.letter;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.disclosuredesk.law.term.LetterKind;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it is to be written: what stands in each slot of its template, and what whoever issues it should know.
 *
 * @param kind which letter
 * @param on the day it carries
 * @param documentNo its number; null where it has none yet
 * @param slots what stands where, in paragraphs; a slot that says nothing is missing
 * @param remedy what it says of remedies; null on letters on the way
 * @param cautions what to check before it goes out, by key of {@code law-messages}
 */
public record Letter(
        LetterKind kind,
        LocalDate on,
        @Nullable String documentNo,
        Map<Slot, List<String>> slots,
        @Nullable RemedyNotice remedy,
        List<String> cautions) {

    private static final List<Slot> SAID = List.of(Slot.RECEIVED, Slot.SAYS, Slot.REASONS, Slot.NEXT, Slot.REMEDIES);

    public Letter {
        var filled = new EnumMap<Slot, List<String>>(Slot.class);
        slots.forEach((slot, said) -> {
            if (!said.isEmpty()) {
                filled.put(slot, List.copyOf(said));
            }
        });
        filled.put(Slot.BODY, SAID.stream().flatMap(slot -> said(filled, slot)).toList());
        slots = Map.copyOf(filled);
        cautions = List.copyOf(cautions);
    }

    private static Stream<String> said(Map<Slot, List<String>> slots, Slot slot) {
        return slots.getOrDefault(slot, List.of()).stream();
    }

    /** What stands in a slot, paragraph by paragraph; nothing where it says nothing. */
    public List<String> paragraphs(Slot slot) {
        return slots.getOrDefault(slot, List.of());
    }

    /** What stands in a slot, on one line. */
    public String line(Slot slot) {
        return String.join("", paragraphs(slot));
    }

    /** All that it says. */
    public List<String> body() {
        return paragraphs(Slot.BODY);
    }
}
