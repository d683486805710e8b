package org.disclosuredesk.query.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Facts in the reader's language: terms of the law by their bundle key, dates, yes and no, and whole sentences. */
@Component("terms")
public class Terms {

    /** Fields that are not named as their type is. */
    private static final Map<String, String> TYPES =
            Map.of("way", "DeliveryWay", "method", "FeeMethod", "why", "ConsultationEnd", "review", "ReviewKind");

    private final MessageSource messages;
    private final Dates dates;

    Terms(MessageSource messages, Dates dates) {
        this.messages = messages;
        this.dates = dates;
    }

    /** A value of an event as text: a term, a date, a figure, a list, or what somebody wrote. */
    public String of(Object value) {
        if (value instanceof Enum<?> term) {
            return message(keyOf(term));
        }
        if (value instanceof LocalDate day) {
            return dates.day(day);
        }
        if (value instanceof Boolean yes) {
            return message(yes ? "word.yes" : "word.no");
        }
        if (value instanceof BigDecimal figure) {
            return figure.toPlainString();
        }
        if (value instanceof Phrase phrase) {
            return say(phrase);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(this::of).collect(Collectors.joining(message("word.list-separator")));
        }
        return String.valueOf(value);
    }

    /** A phrase as a sentence. */
    public String say(Phrase phrase) {
        return messages.getMessage(
                phrase.key(), phrase.values().stream().map(this::named).toArray(), LocaleContextHolder.getLocale());
    }

    /** Counts stay figures, so that a message can tell one from many. */
    private Object named(Object value) {
        return value instanceof Integer || value instanceof Long ? value : of(value);
    }

    /** A field's value that is kept as text: a term under its word, whatever its type, else the text itself. */
    public String read(String field, boolean term, String text) {
        if (!term) {
            return text;
        }
        if (text.equals("true") || text.equals("false")) {
            return of(Boolean.valueOf(text));
        }
        var type = TYPES.getOrDefault(field, Character.toUpperCase(field.charAt(0)) + field.substring(1));
        return message(type + "." + text);
    }

    /** The bundle key of a term: its type and its name. */
    public static String keyOf(Enum<?> term) {
        return term.getDeclaringClass().getSimpleName() + "." + term.name();
    }

    private String message(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
