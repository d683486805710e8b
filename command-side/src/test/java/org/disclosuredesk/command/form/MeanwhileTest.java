package org.disclosuredesk.command.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.disclosuredesk.command.TestClock;
import org.disclosuredesk.command.TestDesk;
import org.disclosuredesk.command.known.KnownAgencies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@DisplayName("What the others did while somebody filled in a form")
class MeanwhileTest {

    @Autowired
    Browser browser;

    @Autowired
    TestDesk desk;

    @Autowired
    TestClock clock;

    @Autowired
    KnownAgencies agencies;

    private String request = "";

    @BeforeEach
    void aRequest() {
        clock.isNow(LocalDate.of(2026, 3, 2));
        if (agencies.theDesks().isEmpty()) {
            desk.newAgency();
        }
        var logged = browser.send(
                "/requests",
                Map.of(
                        "commandId",
                        UUID.randomUUID().toString(),
                        "applicantKind",
                        "NATURAL_PERSON",
                        "receivedOn",
                        "2026-02-25",
                        "informationSought",
                        "会议纪要"));
        request = logged.location().substring("/requests/".length());
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    private Browser.Answer extendsBy(int workingDays, String commandId, int seen) {
        var fields = new HashMap<>(
                Map.of("toldOn", "2026-03-02", "approvedBy", "赵某", "approvedOn", "2026-03-02", "commandId", commandId));
        fields.put("workingDays", Integer.toString(workingDays));
        fields.put("seen", request + "@" + seen);
        return browser.send("/requests/" + request + "/extension", fields);
    }

    @Test
    @DisplayName("is said, with what was typed, and the form is taken when it is sent again")
    void said() {
        assertThat(extendsBy(10, newId(), 1).errors()).isEmpty();

        var surprised = extendsBy(5, newId(), 1);

        assertThat(surprised.location()).isEqualTo("/requests/" + request + "/extension");
        assertThat(surprised.errors().get("")).contains("somebody 延长答复期限", "请核对后再提交一次");
        assertThat(surprised.typed()).containsEntry("workingDays", "5").doesNotContainKey("seen");
        assertThat(desk.eventsOf(request)).hasSize(2);

        assertThat(extendsBy(5, newId(), 2).errors()).isEmpty();
        assertThat(desk.eventsOf(request)).hasSize(3);
    }

    @Test
    @DisplayName("is not the form's own double")
    void itsDouble() {
        var commandId = newId();
        assertThat(extendsBy(10, commandId, 1).errors()).isEmpty();

        assertThat(extendsBy(10, commandId, 1).errors()).isEmpty();
        assertThat(desk.eventsOf(request)).hasSize(2);
    }
}
