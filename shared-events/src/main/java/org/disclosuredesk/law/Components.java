package org.disclosuredesk.law;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.term.Ground;
import org.jspecify.annotations.Nullable;

/** The components of an event, read and changed by name: every event is a record, so one way serves them all. */
final class Components {

    private Components() {}

    /** The component of that name; empty where the event has none. */
    static Optional<RecordComponent> named(RequestEvent event, String name) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst();
    }

    /** What it holds. */
    static @Nullable Object value(RequestEvent event, RecordComponent component) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Every component of an event can be read", e);
        }
    }

    /** What it holds as text; empty where it holds nothing. */
    static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> several) {
            return several.stream().map(Components::text).collect(Collectors.joining(","));
        }
        return value instanceof BigDecimal figure
                ? figure.toPlainString()
                : value instanceof Enum<?> term ? term.name() : value.toString();
    }

    /** Whether it may hold nothing. */
    static boolean optional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /**
     * A text as what the component holds.
     *
     * @throws IllegalArgumentException where it cannot be read as such
     */
    static @Nullable Object read(RecordComponent component, @Nullable String text) {
        if (text == null || text.isBlank()) {
            if (optional(component) || component.getType() == List.class) {
                return component.getType() == List.class ? List.of() : null;
            }
            throw new IllegalArgumentException(component.getName() + " cannot be empty");
        }
        var type = component.getType();
        try {
            if (type == LocalDate.class) {
                return LocalDate.parse(text);
            }
            if (type == Integer.class || type == int.class) {
                return Integer.valueOf(text);
            }
            if (type == BigDecimal.class) {
                return new BigDecimal(text);
            }
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
        if (type == Boolean.class || type == boolean.class) {
            return Boolean.valueOf(text);
        }
        if (type == List.class) {
            return Arrays.stream(text.split(",")).map(Ground::valueOf).toList();
        }
        return type.isEnum() ? constant(type, text) : text;
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    /** The same event with other values in some of its components. */
    static RequestEvent with(RequestEvent event, Map<String, @Nullable Object> values) {
        var components = event.getClass().getRecordComponents();
        var arguments = Arrays.stream(components)
                .map(component -> values.containsKey(component.getName())
                        ? values.get(component.getName())
                        : value(event, component))
                .toArray();
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return event.getClass().getDeclaredConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Every event can be made from its components", e);
        }
    }
}
