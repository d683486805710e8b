package org.disclosuredesk.law.letter;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.RecordRectified;
import org.disclosuredesk.events.RequestEvent;
import org.jspecify.annotations.Nullable;

/** The events of a request as they read now, each clerk's slip put right: what was void is not among them (更正). */
final class AsItReads {

    private AsItReads() {}

    /**
     * An event and its number.
     *
     * @param sequence which event of the request it is, from 0
     * @param event as it reads now
     */
    record Told(long sequence, RequestEvent event) {}

    static List<Told> of(List<RequestEvent> events) {
        var told = new ArrayList<@Nullable Told>();
        for (var event : events) {
            told.add(new Told(told.size(), event));
            if (event instanceof RecordRectified rectified) {
                rectify(told, rectified);
            }
        }
        return told.stream().flatMap(Stream::ofNullable).toList();
    }

    private static void rectify(List<@Nullable Told> told, RecordRectified by) {
        var index = Math.toIntExact(by.eventSequence());
        var target = index < told.size() ? told.get(index) : null;
        if (target == null) {
            return;
        }
        told.set(index, by.field() == null ? null : new Told(index, with(target.event(), by.field(), by)));
    }

    /** The event with one component reading otherwise; a component it does not have changes nothing. */
    private static RequestEvent with(RequestEvent event, String field, RecordRectified by) {
        var components = event.getClass().getRecordComponents();
        var values = new ArrayList<@Nullable Object>();
        for (var component : components) {
            var value = read(event, component);
            if (value instanceof PersonalData personal) {
                values.add(personal(personal, field, by));
            } else {
                values.add(component.getName().equals(field) ? parsed(component.getType(), by.to()) : value);
            }
        }
        return made(event.getClass(), components, values);
    }

    /** Personal values lie in the envelope of the rectification, under the name of the personal field. */
    private static PersonalData personal(PersonalData personal, String field, RecordRectified by) {
        var after = by.personal() == null ? null : by.personal().value(PersonalField.AFTER);
        var named = Arrays.stream(PersonalField.values())
                .filter(one -> field.equals(one.name()) || field.endsWith("." + one.name()))
                .findFirst();
        if (named.isEmpty() || after == null || personal.clear() == null) {
            return personal;
        }
        var values = new TreeMap<>(personal.clear());
        values.put(named.get(), after);
        return new PersonalData(values, null, null);
    }

    private static @Nullable Object parsed(Class<?> type, @Nullable String to) {
        if (to == null || type == String.class) {
            return to;
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(to);
        }
        if (type == Integer.class || type == int.class) {
            return Integer.valueOf(to);
        }
        if (type == Boolean.class || type == boolean.class) {
            return Boolean.valueOf(to);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(to);
        }
        return Arrays.stream(type.isEnum() ? type.getEnumConstants() : new Object[0])
                .filter(word -> ((Enum<?>) word).name().equals(to))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a " + type.getSimpleName() + ": " + to));
    }

    private static @Nullable Object read(RequestEvent event, RecordComponent component) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Every component of an event can be read", e);
        }
    }

    private static RequestEvent made(
            Class<? extends RequestEvent> type, RecordComponent[] components, List<@Nullable Object> values) {
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class[]::new))
                    .newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Every event can be made anew from its components", e);
        }
    }
}
