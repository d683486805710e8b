package org.disclosuredesk.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.disclosuredesk.ledger.Fault.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The wording of faults")
class FaultTextTest {

    private static final Fault FAULT =
            new Fault("requests.csv", 17, "答复日期", "2023-02-30", Problem.NOT_A_DATE, List.of());

    @Test
    @DisplayName("every problem is worded in Chinese and in English, and nothing else is")
    void everyProblemIsWordedInBothLanguages() throws IOException {
        var keys = Arrays.stream(Problem.values()).map(Problem::key).collect(Collectors.toSet());

        assertThat(messages("ledger-messages").keySet()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(messages("ledger-messages_en").keySet()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    @DisplayName("both languages name the same facts")
    void bothLanguagesNameTheSameFacts() throws IOException {
        var chinese = messages("ledger-messages");
        var english = messages("ledger-messages_en");

        for (var key : chinese.stringPropertyNames()) {
            assertThat(placeholders(english.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(chinese.getProperty(key)));
        }
    }

    @Test
    @DisplayName("file, line, column, value and what is wrong stand on one line")
    void standsOnOneLine() {
        assertThat(FaultText.in(Locale.ENGLISH).of(FAULT))
                .isEqualTo("requests.csv:17: 答复日期 2023-02-30 is not a date; write it as 2023-03-06");
        assertThat(FaultText.in(Locale.CHINA).of(FAULT))
                .isEqualTo("requests.csv:17: 答复日期 2023-02-30 不是有效日期；请按 2023-03-06 这样的格式写");
    }

    @Test
    @DisplayName("a fault of the whole file has no line")
    void aFaultOfTheWholeFileHasNoLine() {
        var fault = new Fault("ledger.xlsx", 0, null, null, Problem.MISSING_SHEET, List.of("主动公开"));

        assertThat(FaultText.in(Locale.ENGLISH).of(fault))
                .isEqualTo("ledger.xlsx: the sheet 主动公开 is missing; add it, if only with its headings");
    }

    @Test
    @DisplayName("the language is the one asked for, whatever the machine is set to")
    void theLanguageIsTheOneAskedFor() {
        var machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.UK);
            assertThat(FaultText.in(Locale.SIMPLIFIED_CHINESE).of(FAULT)).contains("不是有效日期");
            Locale.setDefault(Locale.CHINA);
            assertThat(FaultText.in(Locale.US).of(FAULT)).contains("is not a date");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    @DisplayName("a value is quoted as it stands, braces and apostrophes included")
    void aValueIsQuotedAsItStands() {
        var fault = new Fault("requests.csv", 2, "办理结果", "{0} it's", Problem.UNKNOWN_OUTCOME, List.of());

        assertThat(FaultText.in(Locale.ENGLISH).of(fault)).startsWith("requests.csv:2: 办理结果 {0} it's is no result");
    }

    private static Set<String> placeholders(String message) {
        return Pattern.compile("\\{\\d}")
                .matcher(message)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties messages(String bundle) throws IOException {
        var messages = new Properties();
        try (var in = FaultText.class.getResourceAsStream("/" + bundle + ".properties")) {
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return messages;
    }
}
