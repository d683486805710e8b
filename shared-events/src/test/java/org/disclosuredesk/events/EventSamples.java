package org.disclosuredesk.events;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.disclosuredesk.fold.Reactions;
import org.jspecify.annotations.Nullable;

/**
 * One sample of each event, the same at every run: texts say which component they fill, dates and numbers which place
 * it has, so that two components that change places are seen.
 */
final class EventSamples {

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 3, 6);
    private static final long BEYOND_AN_INT = 10_000_000_000L;

    private EventSamples() {}

    /** Every event of the desk, in order of names. */
    static List<Class<?>> events() {
        return Reactions.membersOf(DeskEvent.class).stream()
                .sorted(Comparator.comparing(Class::getSimpleName))
                .toList();
    }

    /** Those of them that are records, as all should be. */
    static List<Class<?>> records() {
        return events().stream().filter(Class::isRecord).toList();
    }

    /** A sample with every component filled that the event had when it was frozen. */
    static DeskEvent full(Class<?> event) {
        return make(event, true, false);
    }

    /** A sample with every component filled. */
    static DeskEvent later(Class<?> event) {
        return make(event, true, true);
    }

    /** Whether components came after the event was frozen. */
    static boolean hasGrown(Class<?> event) {
        return Arrays.stream(event.getRecordComponents()).anyMatch(EventSamples::cameLater);
    }

    static boolean cameLater(RecordComponent component) {
        return component.isAnnotationPresent(AddedLater.class);
    }

    /** A sample with nothing but what is never missing. */
    static DeskEvent minimal(Class<?> event) {
        return make(event, false, false);
    }

    /** Whether a minimal sample says less than a full one. */
    static boolean mayLackSomething(Class<?> event) {
        return Arrays.stream(event.getRecordComponents())
                .anyMatch(component -> mayBeNull(component) && !cameLater(component));
    }

    static boolean mayBeNull(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static DeskEvent make(Class<?> event, boolean full, boolean grown) {
        return (DeskEvent) record(event, full, grown);
    }

    private static Object record(Class<?> event, boolean full, boolean grown) {
        var components = event.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = new Object[components.length];
        for (var place = 0; place < components.length; place++) {
            var component = components[place];
            values[place] = (full && (grown || !cameLater(component))) || !mayBeNull(component)
                    ? value(component.getGenericType(), component.getName(), place + 1, full)
                    : null;
        }
        try {
            return event.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("No sample of " + event.getSimpleName(), e);
        }
    }

    private static Object value(Type type, String name, int place, boolean full) {
        if (type instanceof ParameterizedType generic) {
            return container(generic, name, place, full);
        }
        if (type instanceof Class<?> word && word.isEnum()) {
            return word.getEnumConstants()[place % word.getEnumConstants().length];
        }
        if (type == String.class) {
            return name;
        }
        if (type == int.class || type == Integer.class) {
            return place;
        }
        if (type == long.class || type == Long.class) {
            return BEYOND_AN_INT + place;
        }
        if (type == boolean.class || type == Boolean.class) {
            return full;
        }
        if (type == LocalDate.class) {
            return FIRST_DAY.plusDays(place);
        }
        if (type == BigDecimal.class) {
            // Money keeps its trailing zero.
            return new BigDecimal(place + "00.50");
        }
        if (type == PersonalData.class) {
            return PersonalData.of(Map.of(PersonalField.NAME, "王小明", PersonalField.NOTE, name));
        }
        if (type instanceof Class<?> part && part.isRecord()) {
            return record(part, full, false);
        }
        throw new AssertionError("Say here what a sample of " + type.getTypeName() + " is");
    }

    private static Object container(ParameterizedType type, String name, int place, boolean full) {
        var of = type.getActualTypeArguments();
        if (type.getRawType() == List.class) {
            return List.of(value(of[0], name + "-1", place, full), value(of[0], name + "-2", place + 1, full));
        }
        if (type.getRawType() == SortedMap.class) {
            var map = new TreeMap<Object, Object>();
            map.put(value(of[0], name, place, full), value(of[1], name, place, full));
            map.put(value(of[0], name, place + 1, full), value(of[1], name, place + 1, full));
            return map;
        }
        throw new AssertionError("Say here what a sample of " + type.getTypeName() + " is");
    }
}
