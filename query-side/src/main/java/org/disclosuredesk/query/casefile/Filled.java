package org.disclosuredesk.query.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.query.words.Preview;
import org.jspecify.annotations.Nullable;

/** A form as far as it is filled in: what cannot be read yet is not there yet. */
final class Filled {

    /** Something is still to be typed before anything can be said. */
    static final class NotYet extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotYet(String field) {
            super(field, null, false, false);
        }
    }

    private final Map<String, String> typed;

    Filled(Map<String, String> typed) {
        this.typed = typed;
    }

    /**
     * A day.
     *
     * @throws NotYet where none was typed
     */
    LocalDate day(String field) {
        return Preview.day(typed.get(field)).orElseThrow(() -> new NotYet(field));
    }

    @Nullable LocalDate dayOrNone(String field) {
        return Preview.day(typed.get(field)).orElse(null);
    }

    @Nullable String line(String field) {
        var text = typed.getOrDefault(field, "").strip();
        return text.isEmpty() ? null : text;
    }

    /** Its lines; none where nothing was typed. */
    List<String> lines(String field) {
        return typed.getOrDefault(field, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /**
     * A whole number.
     *
     * @throws NotYet where none was typed
     */
    int number(String field) {
        return Optional.ofNullable(numberOrNone(field)).orElseThrow(() -> new NotYet(field));
    }

    @Nullable Integer numberOrNone(String field) {
        var text = line(field);
        return text != null && text.matches("\\d{1,6}") ? Integer.valueOf(text) : null;
    }

    @Nullable BigDecimal amount(String field) {
        var text = line(field);
        return text != null && text.matches("\\d{1,9}(\\.\\d{1,2})?") ? new BigDecimal(text) : null;
    }

    @Nullable Boolean yesOrNo(String field) {
        var text = line(field);
        return text == null ? null : Boolean.valueOf(text);
    }

    /**
     * One of several.
     *
     * @throws NotYet where none was chosen
     */
    <E extends Enum<E>> E choice(String field, Class<E> of) {
        return Optional.ofNullable(choiceOrNone(field, of)).orElseThrow(() -> new NotYet(field));
    }

    <E extends Enum<E>> @Nullable E choiceOrNone(String field, Class<E> of) {
        return Arrays.stream(of.getEnumConstants())
                .filter(one -> one.name().equals(line(field)))
                .findFirst()
                .orElse(null);
    }

    <E extends Enum<E>> List<E> choices(String field, Class<E> of) {
        var chosen = List.of(typed.getOrDefault(field, "").split(","));
        return Arrays.stream(of.getEnumConstants())
                .filter(one -> chosen.contains(one.name()))
                .toList();
    }

    /** A text in the envelope; null where nothing was typed. */
    @Nullable PersonalData personal(PersonalField as, String field) {
        return PersonalData.of(as, line(field));
    }

    /** Several texts in the envelope. */
    @Nullable PersonalData personal(PersonalField first, String field, PersonalField second, String other) {
        Map<PersonalField, @Nullable String> values = new EnumMap<>(PersonalField.class);
        values.put(first, line(field));
        values.put(second, line(other));
        return PersonalData.of(values);
    }
}
