package org.disclosuredesk.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.StreamSupport;
import org.disclosuredesk.law.CountingRules2021;
import org.disclosuredesk.law.Table3Row;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Figure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The four example ledgers")
class ExampleLedgersTest {

    @ParameterizedTest
    @CsvSource({
        "guodian-town-2023, 2, 0",
        "shanghai-stc-2024, 36, 1",
        "shuyang-drc-2023, 26, 1",
        "unnamed-bureau-2023, 36, 4"
    })
    @DisplayName("are read whole and without a fault")
    void areReadWhole(String name, int requests, int remedies) throws Exception {
        var reading = read(name);

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.ledger().requests()).hasSize(requests);
        assertThat(reading.registerNos()).hasSize(requests);
        assertThat(reading.ledger().remedies()).hasSize(remedies);
        assertThat(reading.ledger().figures()).hasSize(Figure.values().length);
        assertThat(reading.ledger().requestsFile()).isEqualTo("requests.csv");
        assertThat(reading.ledger().requests().get(0).line()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"guodian-town-2023", "shanghai-stc-2024", "shuyang-drc-2023", "unnamed-bureau-2023"})
    @DisplayName("hold as many cases of each kind and result as their reports say")
    void holdWhatTheirReportsSay(String name) throws Exception {
        var ledger = read(name).ledger();
        var expected = expected(name);
        var year = expected.get("year").asInt();
        var rules = new CountingRules2021();

        for (var kind : ApplicantKind.values()) {
            assertThat(ledger.requests().stream()
                            .filter(r ->
                                    r.applicantKind() == kind && r.receivedOn().getYear() == year)
                            .count())
                    .as("received from %s", kind)
                    .isEqualTo(cell(expected, Table3Row.NEW_RECEIVED, kind));
            for (var row : Table3Row.RESULTS) {
                assertThat(ledger.requests().stream()
                                .filter(r -> r.applicantKind() == kind && isIn(year, r.answeredOn()))
                                .filter(r -> rules.rowOf(r.ground()) == row)
                                .count())
                        .as("%s to %s", row, kind)
                        .isEqualTo(cell(expected, row, kind));
            }
        }
        var table4 = StreamSupport.stream(expected.get("table4").spliterator(), false);
        assertThat(ledger.remedies())
                .hasSize(table4.mapToInt(kind -> kind.get("total").asInt()).sum());
        assertThat(ledger.figures())
                .filteredOn(f -> f.figure() == Figure.NORMATIVE_DOCUMENTS_IN_FORCE)
                .singleElement()
                .satisfies(f -> assertThat(f.value().intValueExact())
                        .isEqualTo(expected.at("/table2/normative_documents/in_force")
                                .asInt()));
    }

    private static boolean isIn(int year, LocalDate day) {
        return day != null && day.getYear() == year;
    }

    private static int cell(JsonNode report, Table3Row row, ApplicantKind kind) {
        var column = Arrays.asList(ApplicantKind.values()).indexOf(kind);
        return report.at("/table3/rows").get(row.key()).get(column).asInt();
    }

    private static Reading read(String name) throws URISyntaxException {
        return new LedgerReader().read(folder(name), LedgerFolder.TODAY.plusYears(1));
    }

    private static JsonNode expected(String name) throws IOException, URISyntaxException {
        return new ObjectMapper().readTree(folder(name).resolve("expected.json").toFile());
    }

    private static Path folder(String name) throws URISyntaxException {
        return Path.of(ExampleLedgersTest.class.getResource("/ledgers/" + name).toURI());
    }
}
