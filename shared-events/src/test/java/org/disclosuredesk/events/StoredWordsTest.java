package org.disclosuredesk.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words events are told in are frozen with them")
class StoredWordsTest {

    /** One line for each word that may stand in an event: its kind, and the word. */
    private static final Path PINNED =
            Path.of(System.getProperty("basedir", "."), "src", "test", "resources", "stored-words.txt");

    @Test
    @DisplayName("no word that a stored event may hold is renamed or dropped; a new one is added to stored-words.txt")
    void keepsEveryWord() throws IOException {
        if (PinnedContract.PINNING && Files.notExists(PINNED)) {
            Files.writeString(PINNED, words());
        }
        assertThat(words()).isEqualTo(Files.readString(PINNED));
    }

    private static String words() {
        var kinds = new TreeSet<Class<?>>(Comparator.comparing(Class::getSimpleName));
        Stream.concat(EventSamples.records().stream(), Stream.of(PersonalData.class))
                .flatMap(event -> Arrays.stream(event.getRecordComponents()))
                .flatMap(component -> within(component.getGenericType()))
                .filter(Class::isEnum)
                .forEach(kinds::add);
        return kinds.stream()
                .flatMap(kind -> Arrays.stream(kind.getEnumConstants())
                        .map(word -> kind.getSimpleName() + " " + ((Enum<?>) word).name() + "\n"))
                .collect(Collectors.joining());
    }

    private static Stream<Class<?>> within(Type type) {
        return type instanceof ParameterizedType generic
                ? Arrays.stream(generic.getActualTypeArguments()).flatMap(StoredWordsTest::within)
                : Stream.of((Class<?>) type);
    }
}
