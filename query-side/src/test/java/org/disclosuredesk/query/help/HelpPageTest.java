package org.disclosuredesk.query.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import org.disclosuredesk.query.Cases;
import org.disclosuredesk.query.Pages;
import org.disclosuredesk.query.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@Pages
@DisplayName("Help")
class HelpPageTest {

    @Autowired
    Cases office;

    @Autowired
    Visitor visitor;

    @BeforeEach
    void aDesk() {
        office.newDesk();
    }

    @Test
    @DisplayName("opens on one's own role, and shows every other")
    void ownRole() throws Exception {
        assertThat(visitor.opensAs("SUPERVISOR", "/help")).contains("签发，督促").doesNotContain("先审查，后公开");
        assertThat(visitor.opensAs("SUPERVISOR", "/help?role=REVIEWER")).contains("先审查，后公开");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("leads only to pages that are there for the role, in words of both languages")
    void everyStep(Guide guide) throws Exception {
        for (var language : new String[] {"zh-CN", "en"}) {
            assertThat(visitor.opensAs(guide.name(), "/help?lang=" + language)).doesNotContain("??");
        }
        for (var step : guide.steps()) {
            if (step.page() != null) {
                visitor.visits(guide.name(), get(URI.create(step.page()))).andExpect(status().isOk());
            }
        }
    }
}
