package org.disclosuredesk.query.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
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

    /** Whether there is anything it could be about: an open consultation, where it goes on with one. */
    boolean hasItsMatter(Situation situation) {
        return fields.stream()
                .filter(field -> field.kind() == Kind.CHOICE)
                .noneMatch(field -> field.offers().apply(situation).isEmpty());
    }

    /** What stands in it before anybody types, with what was typed over it. */
    Map<String, String> filled(Situation situation, Map<String, String> typed) {
        var values = new LinkedHashMap<String, String>();
        fields.forEach(field -> values.put(field.name(), field.proposes().apply(situation)));
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
