package org.disclosuredesk.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.disclosuredesk.eventlog.EventJson;
import org.disclosuredesk.eventlog.EventUpcasters;
import org.jspecify.annotations.Nullable;

/**
 * The committed JSON of an event at one revision: what stores hold, and what every later desk must read.
 *
 * <p>{@code mvn -pl shared-events test -Dtest=EventContractTest -Dpin.events=true} writes the files that are missing; a
 * file that is there is never written again. An event that changes takes a new revision and gets new files beside the
 * old ones.
 *
 * @param event simple name of the event
 * @param revision as the log stores it; null where the event names none
 * @param minimal whether everything that may be missing is missing
 */
record PinnedContract(String event, @Nullable String revision, Form form) {

    /** How much of an event a file pins. */
    enum Form {
        /** Everything it had when it was frozen. */
        FULL(""),
        /** The least it can have. */
        MINIMAL(".minimal"),
        /** Everything, and what was added since. */
        LATER(".later");

        private final String suffix;

        Form(String suffix) {
            this.suffix = suffix;
        }

        static Form of(@Nullable String suffix) {
            return Stream.of(values())
                    .filter(form -> form.suffix.equals(suffix == null ? "" : suffix))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Whether what is missing is to be written down now. */
    static final boolean PINNING = Boolean.getBoolean("pin.events");

    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", "."), "src", "test", "resources", "events");
    private static final Pattern FILE = Pattern.compile("(\\w+)\\.(\\d+)(\\.minimal|\\.later)?\\.json");

    private static final Serializer SERIALIZER =
            JacksonSerializer.builder().objectMapper(EventJson.mapper()).build();
    private static final ObjectMapper EXACT = EventJson.mapper()
            .copy()
            .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final DefaultPrettyPrinter PRETTY =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    /** The contract of an event as it is now. */
    static PinnedContract of(Class<?> event, Form form) {
        return new PinnedContract(event.getSimpleName(), storedAs(event).getRevision(), form);
    }

    /** How the log names a class of events. */
    static SerializedType storedAs(Class<?> event) {
        return SERIALIZER.typeForClass(event);
    }

    /** Every file that is committed. */
    static List<String> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The contract a file pins; a file of another name pins none and must not be there. */
    static PinnedContract in(String file) {
        var parts = FILE.matcher(file);
        if (!parts.matches()) {
            throw new AssertionError(file + " pins no event: its name is not Event.revision.json");
        }
        return new PinnedContract(parts.group(1), parts.group(2), Form.of(parts.group(3)));
    }

    String file() {
        return "%s.%s%s.json".formatted(event, revision, form.suffix);
    }

    /** An event as the log writes it, laid out for reading. */
    static String written(DeskEvent event) {
        try {
            var stored = SERIALIZER.serialize(event, byte[].class).getData();
            return EXACT.writer(PRETTY).writeValueAsString(EXACT.readTree(stored)) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a desk of today makes of stored text, as the log reads it. */
    static Object read(String json, String payloadType, String revision) {
        return EventStreamUtils.upcastAndDeserializeDomainEvents(
                        Stream.of(new StoredEvent(payloadType, revision, json)), SERIALIZER, EventUpcasters.chain())
                .next()
                .getPayload();
    }

    /** Writes the committed text down where there is none. */
    void pin(DeskEvent sample) {
        var file = FOLDER.resolve(file());
        try {
            if (Files.notExists(file)) {
                Files.writeString(file, written(sample));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The committed text. */
    String text() {
        var file = FOLDER.resolve(file());
        if (Files.notExists(file)) {
            throw new AssertionError(event + " has no pinned contract: " + file() + " is missing");
        }
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with a property more, as a newer desk may write it. */
    static String withUnknownProperty(String json) {
        try {
            var tree = (ObjectNode) EXACT.readTree(json);
            tree.putObject("fromALaterDesk").put("unknown", true);
            return EXACT.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
