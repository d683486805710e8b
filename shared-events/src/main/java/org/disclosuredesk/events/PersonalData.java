package org.disclosuredesk.events;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The one envelope for personal data in an event: names, identity, contact, free text, opinions, notes.
 *
 * <p>Either {@code clear} holds the values, or {@code ciphertext} holds them under the key {@code keyId}. Kind of
 * applicant, dates and grounds never lie here, so that figures outlive the forgetting of a person.
 *
 * @param clear the values in the clear; null once they are sealed
 * @param keyId the key that opens the ciphertext; null while the values are in the clear
 * @param ciphertext the sealed values, Base64; null while they are in the clear
 */
public record PersonalData(
        @Nullable SortedMap<PersonalField, String> clear,
        @Nullable String keyId,
        @Nullable String ciphertext) {

    public PersonalData {
        clear = clear == null ? null : new TreeMap<>(clear);
    }

    /** An envelope with these values in the clear; null and blank ones are left out, and null stands for none at all. */
    public static @Nullable PersonalData of(Map<PersonalField, String> values) {
        var kept = new TreeMap<PersonalField, String>();
        values.forEach((field, value) -> {
            if (value != null && !value.isBlank()) {
                kept.put(field, value.strip());
            }
        });
        return kept.isEmpty() ? null : new PersonalData(kept, null, null);
    }

    /** An envelope with one value in the clear; null stands for none. */
    public static @Nullable PersonalData of(PersonalField field, @Nullable String value) {
        return value == null || value.isBlank() ? null : of(Map.of(field, value));
    }

    /** The same envelope with one value changed; null and blank take it out. A sealed one stays as it is. */
    public static @Nullable PersonalData with(
            @Nullable PersonalData envelope, PersonalField field, @Nullable String value) {
        if (envelope != null && envelope.ciphertext() != null) {
            return envelope;
        }
        var values = new TreeMap<PersonalField, String>();
        if (envelope != null && envelope.clear() != null) {
            values.putAll(envelope.clear());
        }
        values.remove(field);
        if (value != null && !value.isBlank()) {
            values.put(field, value.strip());
        }
        return of(values);
    }

    /** The value, or null where it was not given or is sealed. */
    public @Nullable String value(PersonalField field) {
        return clear == null ? null : clear.get(field);
    }
}
