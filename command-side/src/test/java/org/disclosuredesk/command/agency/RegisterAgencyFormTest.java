package org.disclosuredesk.command.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.disclosuredesk.command.form.Browser;
import org.disclosuredesk.command.known.KnownAgencies;
import org.disclosuredesk.law.Ids;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
@DisplayName("The form that names the agency")
class RegisterAgencyFormTest {

    @Autowired
    Browser browser;

    @Autowired
    KnownAgencies agencies;

    @Test
    @DisplayName("registers it once; without it no request can be logged")
    void registersTheAgencyOnce() {
        var request = Map.of("applicantKind", "BUSINESS", "receivedOn", "2026-03-02", "informationSought", "纪要");
        assertThat(browser.send("/requests", request).errors()).containsOnlyKeys("");

        assertThat(register(" ").errors()).containsOnlyKeys("name");
        var done = register("郭店镇");
        var again = register("另一镇");

        assertThat(done.location()).isEqualTo("/requests");
        assertThat(agencies.all()).containsExactly(Ids.agency("郭店镇"));
        assertThat(again.location()).isEqualTo("/agency/new");
        assertThat(again.errors()).containsOnlyKeys("");
        assertThat(browser.send("/requests", request).errors()).isEmpty();
    }

    private Browser.Answer register(String name) {
        return browser.send("/agencies", "ADMINISTRATOR", Locale.SIMPLIFIED_CHINESE, Map.of("name", name));
    }
}
