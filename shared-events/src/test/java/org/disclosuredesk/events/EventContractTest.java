package org.disclosuredesk.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.disclosuredesk.events.PinnedContract.Form;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Events are frozen: what the log holds today, every later desk reads")
class EventContractTest {

    @BeforeAll
    static void pinWhatIsMissing() {
        if (PinnedContract.PINNING) {
            contracts()
                    .filter(contract -> contract.revision() != null)
                    .forEach(contract -> contract.pin(sample(contract)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    @DisplayName("every event is a record with a revision")
    void isARecordWithARevision(Class<?> event) {
        assertThat(event).isRecord();
        assertThat(event.getAnnotation(Revision.class)).as("@Revision").isNotNull();
        var stored = PinnedContract.storedAs(event);
        assertThat(stored.getName()).isEqualTo(event.getName());
        assertThat(stored.getRevision())
                .isEqualTo(event.getAnnotation(Revision.class).value());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contracts")
    @DisplayName("every event is written as it is pinned, with everything and with the least it can have")
    void isWrittenAsPinned(PinnedContract contract) {
        var sample = sample(contract);

        assertThat(PinnedContract.written(sample)).isEqualTo(contract.text());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contracts")
    @DisplayName("what is pinned reads as the event it was")
    void readsAsItWas(PinnedContract contract) {
        var sample = sample(contract);

        assertThat(PinnedContract.read(contract.text(), event(contract).getName(), contract.revision()))
                .isEqualTo(sample);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contracts")
    @DisplayName("what a newer desk wrote besides is passed over")
    void ignoresWhatItDoesNotKnow(PinnedContract contract) {
        var sample = sample(contract);
        var newer = PinnedContract.withUnknownProperty(contract.text());

        assertThat(PinnedContract.read(newer, event(contract).getName(), contract.revision()))
                .isEqualTo(sample);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    @DisplayName("every pinned file belongs to an event, of today's revision or an older one, and reads")
    void isPinnedForAnEventThatIs(String file) {
        var contract = PinnedContract.in(file);
        var event = event(contract);

        assertThat(event).as("the event pinned by " + file).isNotNull();
        assertThat(Integer.parseInt(contract.revision()))
                .as("revision pinned by " + file)
                .isBetween(1, revisionsOf(event));
        assertThat(contract.form() == Form.MINIMAL && !EventSamples.mayLackSomething(event))
                .as(file + " pins a lesser form that the event does not have")
                .isFalse();
        assertThat(PinnedContract.read(contract.text(), event.getName(), contract.revision()))
                .isInstanceOf(event);
    }

    @Test
    @DisplayName("every revision an event has had is pinned")
    void noRevisionWasForgotten() {
        var files = PinnedContract.files();
        var missing = EventSamples.events().stream()
                .flatMap(event -> Stream.iterate(1, revision -> revision + 1)
                        .limit(revisionsOf(event))
                        .map(revision -> "%s.%d.json".formatted(event.getSimpleName(), revision)))
                .filter(file -> !files.contains(file))
                .toList();

        assertThat(missing).as("events without a pinned contract").isEmpty();
    }

    static List<Class<?>> events() {
        return EventSamples.events();
    }

    static Stream<PinnedContract> contracts() {
        return EventSamples.records().stream()
                .flatMap(event -> Stream.of(Form.values())
                        .filter(form -> form != Form.MINIMAL || EventSamples.mayLackSomething(event))
                        .filter(form -> form != Form.LATER || EventSamples.hasGrown(event))
                        .map(form -> PinnedContract.of(event, form)));
    }

    static List<String> files() {
        return PinnedContract.files();
    }

    private static int revisionsOf(Class<?> event) {
        var revision = event.getAnnotation(Revision.class);
        return revision == null ? 0 : Integer.parseInt(revision.value());
    }

    private static DeskEvent sample(PinnedContract contract) {
        var event = event(contract);
        return switch (contract.form()) {
            case FULL -> EventSamples.full(event);
            case MINIMAL -> EventSamples.minimal(event);
            case LATER -> EventSamples.later(event);
        };
    }

    private static Class<?> event(PinnedContract contract) {
        var bySimpleName = events().stream().collect(Collectors.toMap(Class::getSimpleName, Function.identity()));
        return bySimpleName.get(contract.event());
    }
}
