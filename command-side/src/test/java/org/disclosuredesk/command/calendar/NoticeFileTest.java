package org.disclosuredesk.command.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.disclosuredesk.law.DayRanges;
import org.disclosuredesk.law.rule.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The days of a notice, as they come in a file")
class NoticeFileTest {

    @Test
    @DisplayName("a calendar (ICS): its end is the day after the last, other years are left out, folded lines are one")
    void calendar() {
        var found = read("""
                BEGIN:VCALENDAR\r
                VERSION:2.0\r
                BEGIN:VEVENT\r
                DTSTART;VALUE=DATE:20261001\r
                DTEND;VALUE=DATE:20261008\r
                SUMMARY:国庆节（\r
                 休）\r
                END:VEVENT\r
                BEGIN:VEVENT\r
                DTSTART;VALUE=DATE:20261010\r
                SUMMARY:国庆节（班）\r
                END:VEVENT\r
                BEGIN:VEVENT\r
                DTSTART;VALUE=DATE:20270101\r
                DTEND;VALUE=DATE:20270102\r
                SUMMARY:元旦\r
                END:VEVENT\r
                END:VCALENDAR\r
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(found.faults()).isEmpty();
        assertThat(DayRanges.text(found.restDays())).isEqualTo("2026-10-01..2026-10-07");
        assertThat(DayRanges.text(found.makeUpDays())).isEqualTo("2026-10-10");
    }

    @Test
    @DisplayName("a table (CSV), in either encoding, with or without a heading")
    void table() {
        var table = "日期,说明\n2026-10-01,2026-10-07,休\n\"2026年10月10日\",调休上班\n";

        for (var charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GB18030")}) {
            var found = read(table.getBytes(charset));
            assertThat(found.faults()).isEmpty();
            assertThat(DayRanges.text(found.restDays())).isEqualTo("2026-10-01..2026-10-07");
            assertThat(DayRanges.text(found.makeUpDays())).isEqualTo("2026-10-10");
        }
        assertThat(DayRanges.text(read("name,date,isOffDay\n国庆节,2026-10-01,true\n国庆节,2026-10-10,false\n"
                                .getBytes(StandardCharsets.UTF_8))
                        .makeUpDays()))
                .isEqualTo("2026-10-10");
    }

    @Test
    @DisplayName("a row without a day, or that does not say what the day is, is named by its number")
    void badRows() {
        var found = read("日期,说明\n2026-02-30,休\n国庆,休\n2026-10-01,甲\n".getBytes(StandardCharsets.UTF_8));

        assertThat(found.faults())
                .extracting(Violation::key)
                .containsExactly(
                        "command.calendar.unreadable", "command.calendar.unreadable", "command.calendar.off-or-worked");
        assertThat(found.faults()).extracting(fault -> fault.values().get(0)).contains("4: 2026-10-01,甲");
    }

    @Test
    @DisplayName("what is no text is said to be none")
    void noText() {
        assertThat(read(new byte[] {'P', 'K', 3, 4, 0, 0}).faults())
                .extracting(Violation::key)
                .containsExactly("command.calendar.not-a-text");
    }

    private static Recognised read(byte[] content) {
        var found = new Recognised(2026, "text");
        NoticeFile.read(content, found);
        return found;
    }
}
