package org.disclosuredesk.query.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("due: the calculator for other programs")
class DueVerbTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2022-09-30, 2022-11-02",
        "2025-01-20 --days 7, 2025-02-05",
        "2025-01-20 --days 15, 2025-02-14",
        "2025-01-20, 2025-02-21",
        "2025-01-20 --days 40, 2025-03-21",
        "2025-09-22 --extended 20, 2025-11-21",
        "2026-02-14, 2026-03-20",
        "2026-02-16, 2026-03-20",
        "2026-04-27 --days 7, 2026-05-09",
        "2026-09-18 --days 15, 2026-10-15",
        "2023-03-06 --corrected 2025-09-22, 2025-10-24",
        "2023-03-06 --suspended 2023-03-10..2023-03-22, 2023-04-14",
        "2023-03-06 --suspended 2023-03-10..2023-03-22 --suspended 2023-03-14..2023-03-16, 2023-04-14",
        "2023/3/6, 2023-04-03",
        "2023年3月6日, 2023-04-03"
    })
    @DisplayName("the worked dates, in one line")
    void workedDates(String arguments, String due) throws Exception {
        var spoken = due(arguments);

        assertThat(spoken.code()).as(spoken.err()).isEqualTo(ExitCode.DONE);
        assertThat(spoken.err()).isEmpty();
        assertThat(spoken.out().lines()).hasSize(1);
        assertThat(json(spoken).get("dueOn").asText()).isEqualTo(due);
        assertThat(json(spoken).get("provisional").asBoolean()).isFalse();
    }

    @Test
    @DisplayName("its working names each day: counted, rest, make-up, suspended")
    void working() throws Exception {
        var working = json(due("2022-09-30 --suspended 2022-10-12..2022-10-14")).get("working");
        var kinds = new ArrayList<String>();
        working.forEach(day -> kinds.add(day.get("day").asText().substring(5) + " "
                + day.get("kind").asText() + (day.has("number") ? " " + day.get("number") : "")));

        assertThat(kinds)
                .startsWith(
                        "10-01 rest",
                        "10-02 rest",
                        "10-03 rest",
                        "10-04 rest",
                        "10-05 rest",
                        "10-06 rest",
                        "10-07 rest",
                        "10-08 make-up 1",
                        "10-09 make-up 2",
                        "10-10 counted 3",
                        "10-11 counted 4",
                        "10-12 counted 5",
                        "10-13 suspended",
                        "10-14 suspended",
                        "10-15 rest",
                        "10-16 rest",
                        "10-17 counted 6")
                .endsWith("11-04 counted 20");
    }

    @Test
    @DisplayName("past the last notice the date is provisional")
    void provisional() throws Exception {
        assertThat(json(due("2026-12-04")).get("provisional").asBoolean()).isTrue();
        assertThat(json(due("2026-12-01")).get("provisional").asBoolean()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2022-13-30, --received",
        "2022-09-30 --days 0, --days",
        "2022-09-30 --days many, --days",
        "2022-09-30 --corrected 2022-09-29, --corrected",
        "2022-09-30 --extended 21, --extended 21: a period is extended by 20 working days at most",
        "2022-09-30 --extended -1, --extended",
        "2022-09-30 --suspended 2022-10-12, --suspended",
        "2022-09-30 --suspended 2022-10-12..2022-10-11, --suspended",
        "2022-09-30 --suspended 2022-09-12..2022-10-11, --suspended",
        "2022-09-30 --unknown 1, --unknown"
    })
    @DisplayName("what cannot be is refused, and the argument named")
    void refused(String arguments, String named) {
        var spoken = due(arguments);

        assertThat(spoken.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(spoken.out()).isEmpty();
        assertThat(spoken.err()).contains(named).doesNotContain("Exception");
    }

    @Test
    @DisplayName("the day of receipt must be given")
    void withoutAReceipt() {
        var spoken = Spoken.of("due");

        assertThat(spoken.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(spoken.err()).contains("--received");
    }

    private static Spoken due(String arguments) {
        return Spoken.of(Stream.concat(Stream.of("due", "--received"), Stream.of(arguments.split(" ")))
                .toArray(String[]::new));
    }

    private static JsonNode json(Spoken spoken) throws JsonProcessingException {
        return new ObjectMapper().readTree(spoken.out());
    }
}
