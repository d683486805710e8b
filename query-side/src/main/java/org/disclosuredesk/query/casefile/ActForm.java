package org.disclosuredesk.query.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.Act;
import org.disclosuredesk.query.casefile.Field.Kind;
import org.disclosuredesk.query.casefile.Field.Option;

/**
 * The form of an act on a case.
 *
 * @param act which
 * @param slug the last part of its address
 * @param happens what it would make happen as it is filled in; its last days are not computed yet
 * @param fields what is typed into it, in order
 */
record ActForm(Act act, String slug, BiFunction<Filled, Situation, RequestEvent> happens, List<Field> fields) {

    /** A field as it is shown: what stands in it at first, and what there is to choose. */
    record Shown(String name, Kind kind, boolean required, String value, List<Option> options) {}

    List<Shown> shown(Situation situation) {
        return fields.stream()
                .map(field -> new Shown(
                        field.name(),
                        field.kind(),
                        field.required(),
                        field.proposes().apply(situation),
                        field.offers().apply(situation)))
                .toList();
    }

    /** Its fields where today is too late for it: the day it was done is for whoever did it to say. */
    List<Shown> shownTooLate(Situation situation) {
        var days = daysOfToday(situation);
        return shown(situation).stream()
                .map(field -> days.contains(field.name())
                        ? new Shown(field.name(), field.kind(), field.required(), "", field.options())
                        : field)
                .toList();
    }

    /** The days that are today unless another is typed. */
    Set<String> daysOfToday(Situation situation) {
        return fields.stream()
                .filter(field -> field.isToday(situation))
                .map(Field::name)
                .collect(Collectors.toSet());
    }

    /** It as done today, with something in all that must be filled in: once for each way to choose. */
    Stream<Map<String, String>> doneToday(Situation situation) {
        var ways = Stream.of(Map.<String, String>of());
        for (var field : fields) {
            var somethings = field.something(situation);
            ways = ways.flatMap(way -> somethings.stream().map(value -> {
                var filled = new LinkedHashMap<>(way);
                filled.put(field.name(), value);
                return filled;
            }));
        }
        return ways;
    }

    /** Whether there is anything it could be about: an open consultation, where it goes on with one. */
    boolean hasItsMatter(Situation situation) {
        return fields.stream()
                .filter(field -> field.kind() == Kind.CHOICE)
                .noneMatch(field -> field.offers().apply(situation).isEmpty());
    }

    /** What stands in it before anybody types, with what was typed over it. */
    Map<String, String> filled(List<Shown> shown, Map<String, String> typed) {
        var values = new LinkedHashMap<String, String>();
        shown.forEach(field -> values.put(field.name(), field.value()));
        values.putAll(typed);
        return values;
    }

    /** The names of the fields that are too long to travel with a preview, each after a comma. */
    String longFields() {
        return fields.stream()
                .filter(Field::isLong)
                .map(field -> "," + field.name())
                .collect(Collectors.joining());
    }

    /** What must be there and is not yet, or is too long to travel with a preview: no rule about it can be asked. */
    Set<String> unknown(Map<String, String> values) {
        return fields.stream()
                .filter(field -> field.required() || field.isLong())
                .map(Field::name)
                .filter(name -> values.getOrDefault(name, "").isBlank())
                .collect(Collectors.toSet());
    }
}
