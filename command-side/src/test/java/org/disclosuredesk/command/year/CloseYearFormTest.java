package org.disclosuredesk.command.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosuredesk.command.Requests.received;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.disclosuredesk.command.TestClock;
import org.disclosuredesk.command.TestDesk;
import org.disclosuredesk.command.form.Browser;
import org.disclosuredesk.command.known.KnownAgencies;
import org.disclosuredesk.command.known.KnownYears;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@DisplayName("The button that closes a year")
class CloseYearFormTest {

    @Autowired
    Browser browser;

    @Autowired
    TestDesk desk;

    @Autowired
    TestClock clock;

    @Autowired
    KnownAgencies agencies;

    @Autowired
    KnownYears years;

    @Test
    @DisplayName("closes it, however often it is pressed, and not before its end")
    void closesIt() {
        clock.isNow(LocalDate.of(2026, 3, 2));
        var agency = agencies.theDesks().orElseGet(desk::newAgency);
        desk.perform(received(agency, "结账-1", "2025-12-01"));

        var done = press("2025");
        var again = press("2025");
        var early = press("2026");

        assertThat(done.status()).isEqualTo(303);
        assertThat(done.location()).isEqualTo("/years/2025");
        assertThat(done.notice()).startsWith("2025 年已结账，结转下年度继续办理 ");
        assertThat(again).isEqualTo(done);
        assertThat(years.closed(agency, 2025)).isTrue();
        assertThat(early.errors()).containsOnlyKeys("");
        assertThat(early.errors().get("")).startsWith("2026 年尚未结束");
    }

    private Browser.Answer press(String year) {
        return browser.send("/years/" + year + "/close", "SUPERVISOR", Locale.SIMPLIFIED_CHINESE, Map.of());
    }
}
