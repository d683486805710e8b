package org.disclosuredesk.query.words;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an act would bring about, said before it is done.
 *
 * @param style how it is shown: a state of the due date, or wrong
 * @param says in words; empty while nothing can be said
 */
public record Preview(String style, List<Phrase> says) {

    /** Nothing can be said yet. */
    public static final Preview NONE = new Preview("none", List.of());

    /** A preview that says these phrases; null ones are left out. */
    public static Preview of(String style, @Nullable Phrase... says) {
        return new Preview(style, Stream.of(says).filter(Objects::nonNull).toList());
    }

    /** The same, with more to say after it; nothing where the act would be refused. */
    public Preview with(List<Phrase> more) {
        return style.equals("wrong")
                ? this
                : new Preview(style, Stream.concat(says.stream(), more.stream()).toList());
    }

    /** The act would be refused. */
    public static Preview wrong(Phrase why) {
        return wrong(List.of(why));
    }

    /** The act would be refused, for all of these. */
    public static Preview wrong(List<Phrase> why) {
        return new Preview("wrong", List.copyOf(why));
    }

    /** A day as forms send it; empty where nothing readable was typed. */
    public static Optional<LocalDate> day(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
