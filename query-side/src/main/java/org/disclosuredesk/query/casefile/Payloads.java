package org.disclosuredesk.query.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.stream.Collectors;
import org.disclosuredesk.eventlog.EventJson;
import org.disclosuredesk.events.DeskEvent;
import org.disclosuredesk.fold.Reactions;
import org.jspecify.annotations.Nullable;

/** Events as text in a row, each under its simple name. */
final class Payloads {

    private static final ObjectMapper JSON = EventJson.mapper();
    private static final Map<String, Class<?>> TYPES =
            Reactions.membersOf(DeskEvent.class).stream().collect(Collectors.toMap(Class::getSimpleName, type -> type));

    private Payloads() {}

    static String nameOf(DeskEvent event) {
        return event.getClass().getSimpleName();
    }

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot be written into the case file: " + value.getClass(), e);
        }
    }

    static DeskEvent read(String name, String payload) {
        return (DeskEvent) read(TYPES.get(name), payload);
    }

    static <T> T read(@Nullable Class<T> type, String text) {
        if (type == null) {
            throw new IllegalStateException("The case file names an event the desk does not know: rebuild it");
        }
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The case file holds a row that cannot be read: rebuild it", e);
        }
    }
}
