package org.disclosuredesk.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A date in a ledger")
class LedgerDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"2023-03-06", "2023-3-6", "2023/3/6", "2023/03/06", "2023/3/06", "2023年3月6日", "2023年03月06日"})
    @DisplayName("is written in one of three forms, with or without leading zeros")
    void isWrittenInOneOfThreeForms(String text) {
        assertThat(LedgerDate.of(text)).contains(LocalDate.of(2023, 3, 6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-30",
                "2023-02-29",
                "2023/4/31",
                "2023年13月1日",
                "2023-00-10",
                "2023-01-00",
                "2023-03/06",
                "2023/3-6",
                "2023年3-6",
                "2023年3月6",
                "2023.3.6",
                "20230306",
                "23-3-6",
                "03/06/2023",
                "2023-03",
                "2023-03-06 10:00",
                "44991",
                "2023-003-6",
                "-2023-03-06",
                "0203-03-06",
                "明天",
                ""
            })
    @DisplayName("is nothing else, and no day that does not exist")
    void isNothingElse(String text) {
        assertThat(LedgerDate.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "2024/2/29", "2024年2月29日"})
    @DisplayName("may be a leap day of a leap year")
    void mayBeALeapDay(String text) {
        assertThat(LedgerDate.of(text)).contains(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @CsvSource({"44991, 2023-03-06", "44991.75, 2023-03-06", "36526, 2000-01-01", "73050, 2099-12-31"})
    @DisplayName("may be Excel's number of a day in this century")
    void mayBeExcelsNumber(String text, LocalDate day) {
        assertThat(LedgerDate.ofSerial(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"36525", "73051", "20230306", "2023", "-44991", ""})
    @DisplayName("is no other number")
    void isNoOtherNumber(String text) {
        assertThat(LedgerDate.ofSerial(text)).isEmpty();
    }
}
