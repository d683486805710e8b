package org.disclosuredesk.command.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.disclosuredesk.law.DayRanges;
import org.disclosuredesk.law.WorkingDays;
import org.disclosuredesk.law.rule.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The days of a notice, as it is pasted")
class NoticeTextTest {

    /** As the State Council wrote it. */
    private static final String NOTICE_OF_2025 = """
            各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
            经国务院批准，现将2025年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
            一、元旦：1月1日（周三）放假1天，不调休。
            二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。
            三、清明节：4月4日（周五）至6日（周日）放假，共3天。
            四、劳动节：5月1日（周四）至5日（周一）放假调休，共5天。4月27日（周日）上班。
            五、端午节：5月31日（周六）至6月2日（周一）放假，共3天。
            六、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。
            节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。
            国务院办公厅
            2024年11月12日
            """;

    @Test
    @DisplayName("the notice of 2025, word for word, gives the days the desk ships with")
    void theNoticeOf2025() {
        var found = read(2025, NOTICE_OF_2025);

        assertThat(found.faults()).isEmpty();
        assertThat(found.restDays()).isEqualTo(WorkingDays.official().restDaysOf(2025));
        assertThat(found.makeUpDays()).isEqualTo(WorkingDays.official().makeUpDaysOf(2025));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "10月1日至7日放假…9月27日、10月10日上班 | 2026-10-01..2026-10-07 | 2026-09-27,2026-10-10",
                "10月1日-7日放假，9月27日、28日上班 | 2026-10-01..2026-10-07 | 2026-09-27..2026-09-28",
                "１０月１日～７日休息 | 2026-10-01..2026-10-07 | ''",
                "10月1号到3号放假 | 2026-10-01..2026-10-03 | ''",
                "2026年4月4日至6日放假 | 2026-04-04..2026-04-06 | ''",
                "4月30日至5月2日放假 | 2026-04-30..2026-05-02 | ''",
                "2026-10-01 | 2026-10-01 | ''",
                "2026-10-01..2026-10-07 休 | 2026-10-01..2026-10-07 | ''",
                "2026/10/10 班 | '' | 2026-10-10",
                "2026-10-10,work | '' | 2026-10-10",
                "2026-10-01 off | 2026-10-01 | ''"
            })
    @DisplayName("every way to write a day")
    void everyWay(String text, String rest, String makeUp) {
        var found = read(2026, text);

        assertThat(found.faults()).isEmpty();
        assertThat(DayRanges.text(found.restDays())).isEqualTo(rest);
        assertThat(DayRanges.text(found.makeUpDays())).isEqualTo(makeUp);
    }

    @Test
    @DisplayName("dates one a line under a heading are what the heading says")
    void underAHeading() {
        var found = read(2026, "放假：\n2026-10-01\n2026-10-02\n上班：\n2026-10-10\n");

        assertThat(DayRanges.text(found.restDays())).isEqualTo("2026-10-01..2026-10-02");
        assertThat(DayRanges.text(found.makeUpDays())).isEqualTo("2026-10-10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"延长2020年春节假期至2月2日（农历正月初九，星期日），2月3日（星期一）起正常上班。", "7日放假", "10月1日至国庆节结束放假", "10月份放假"})
    @DisplayName("what cannot be read is named")
    void whatCannotBeRead(String text) {
        var found = read(2020, text);

        assertThat(found.faults()).extracting(Violation::key).containsExactly("command.calendar.unreadable");
        assertThat(found.faults().get(0).values().get(0)).startsWith(text.substring(0, 2));
        assertThat(found.restDays()).isEmpty();
    }

    @Test
    @DisplayName("a day that does not exist, a day of the week that is another, a number of days that is not so")
    void whatTheTextBelies() {
        assertThat(faults("2月30日放假")).containsExactly("command.calendar.no-such-day");
        assertThat(faults("10月1日（周三）放假")).containsExactly("command.calendar.weekday");
        assertThat(faults("10月1日至7日放假，共8天")).containsExactly("command.calendar.count");
        assertThat(faults("10月7日至1日放假")).containsExactly("command.calendar.range");
        assertThat(faults("10月1日、10月2日国庆")).containsExactly("command.calendar.off-or-worked");
    }

    @Test
    @DisplayName("the notice of another year gives itself away by its days of the week")
    void theNoticeOfAnotherYear() {
        assertThat(read(2027, NOTICE_OF_2025).faults())
                .extracting(Violation::key)
                .contains("command.calendar.weekday");
    }

    private static List<String> faults(String text) {
        return read(2026, text).faults().stream().map(Violation::key).toList();
    }

    private static Recognised read(int year, String text) {
        var found = new Recognised(year, "text");
        NoticeText.read(text, found);
        return found;
    }
}
