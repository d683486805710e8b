package org.disclosuredesk.command.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.disclosuredesk.command.TestClock;
import org.disclosuredesk.command.TestDesk;
import org.disclosuredesk.command.form.Browser;
import org.disclosuredesk.command.known.KnownAgencies;
import org.disclosuredesk.events.ItemsPublishedCounted;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.law.rule.ItemsAreCountedForAMonthThatHasBegun;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@DisplayName("Art. 23: items published are counted by column and month")
class ItemsPublishedFormTest {

    @Autowired
    Browser browser;

    @Autowired
    TestDesk desk;

    @Autowired
    TestClock clock;

    @Autowired
    KnownAgencies agencies;

    @Test
    @DisplayName("a later count takes the place of an earlier one; the same again records nothing")
    void counts() {
        clock.isNow(LocalDate.of(2026, 3, 10));
        var agency = agencies.theDesks().orElseGet(desk::newAgency);

        var answer = sends("2009-02", "12");
        assertThat(answer.location()).isEqualTo("/publications?year=2009");
        assertThat(answer.notice()).contains("2009-02", "12 条");
        sends("2009-02", "12");
        sends("2009-02", "15");

        assertThat(desk.eventsOf(Ids.year(agency, 2009)))
                .containsExactly(
                        new ItemsPublishedCounted(agency, 2009, 2, "政策文件", 12, LocalDate.of(2026, 3, 10)),
                        new ItemsPublishedCounted(agency, 2009, 2, "政策文件", 15, LocalDate.of(2026, 3, 10)));
    }

    @Test
    @DisplayName("for a month that has begun, in whole numbers")
    void refused() {
        clock.isNow(LocalDate.of(2026, 3, 10));
        agencies.theDesks().orElseGet(desk::newAgency);

        assertThat(sends("2026-04", "1").errors().get("month")).contains("2026-04 尚未开始");
        assertThat(sends("三月", "-1").errors()).containsOnlyKeys("month", "items");
        var month = YearMonth.of(2026, 3);
        assertThat(new ItemsAreCountedForAMonthThatHasBegun(month, month).holds())
                .isTrue();
    }

    private Browser.Answer sends(String month, String items) {
        return browser.send("/publications", Map.of("column", "政策文件", "month", month, "items", items));
    }
}
