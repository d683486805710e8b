package org.disclosuredesk.command.request.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.disclosuredesk.command.TestClock;
import org.disclosuredesk.command.TestDesk;
import org.disclosuredesk.command.form.Browser;
import org.disclosuredesk.command.known.KnownAgencies;
import org.disclosuredesk.command.known.KnownRequests;
import org.disclosuredesk.events.DeskEvent;
import org.disclosuredesk.events.PeriodExtended;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.RequestAssigned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@DisplayName("An act on several cases at once")
class SeveralActFormTest {

    private static final Map<String, String> EXTENSION = Map.of(
            "toldOn",
            "2026-03-02",
            "workingDays",
            "10",
            "reason",
            "须查阅的案卷较多",
            "approvedBy",
            "赵某",
            "approvedOn",
            "2026-03-02");

    @Autowired
    Browser browser;

    @Autowired
    TestDesk desk;

    @Autowired
    TestClock clock;

    @Autowired
    KnownRequests requests;

    @Autowired
    KnownAgencies agencies;

    @BeforeEach
    void aDesk() {
        clock.isNow(LocalDate.of(2026, 3, 2));
        if (agencies.theDesks().isEmpty()) {
            desk.newAgency();
        }
    }

    private String logged() {
        var page = browser.send(
                        "/requests",
                        Map.of(
                                "commandId",
                                UUID.randomUUID().toString(),
                                "applicantKind",
                                "NATURAL_PERSON",
                                "receivedOn",
                                "2026-02-25",
                                "informationSought",
                                "会议纪要"))
                .location();
        return page.substring(page.lastIndexOf('/') + 1);
    }

    private Browser.Answer send(String slug, Map<String, String> fields, List<String> ids) {
        var all = new HashMap<>(fields);
        all.put("commandId", UUID.randomUUID().toString());
        all.put("id", String.join("|", ids));
        all.put("back", "/requests?queue=OPEN");
        return browser.send("/requests/several/" + slug, all);
    }

    private DeskEvent last(String id) {
        var events = desk.eventsOf(id);
        return events.get(events.size() - 1);
    }

    @Test
    @DisplayName("art. 33: extends each of them with its reason, by an event of its own, and leads back to the list")
    void extendsEach() {
        var ids = List.of(logged(), logged(), logged());

        var answer = send("extension", EXTENSION, ids);

        assertThat(answer.location()).isEqualTo("/requests?queue=OPEN");
        assertThat(answer.notice()).contains("3 件");
        assertThat(ids)
                .allSatisfy(
                        id -> assertThat(((PeriodExtended) last(id)).personal().value(PersonalField.REASON))
                                .isEqualTo("须查阅的案卷较多"));
    }

    @Test
    @DisplayName("hands each of them to the department")
    void assignsEach() {
        var ids = List.of(logged(), logged());

        send("assignment", Map.of("assignedOn", "2026-03-02", "department", "财政所"), ids);

        assertThat(ids)
                .allSatisfy(id ->
                        assertThat(((RequestAssigned) last(id)).department()).isEqualTo("财政所"));
    }

    @Test
    @DisplayName("records none where one of them is refused, and names it, the rule and the mend")
    void allOrNone() {
        var first = logged();
        var extended = logged();
        var third = logged();
        browser.send("/requests/" + extended + "/extension", with(EXTENSION, "workingDays", "20"));

        var answer = send("extension", EXTENSION, List.of(first, extended, third));

        assertThat(answer.errors().get("")).contains(requests.numberOf(extended) + "：");
        assertThat(answer.location())
                .startsWith("/requests/several/extension?id=" + first)
                .contains(third, "back=");
        assertThat(List.of(first, third)).allSatisfy(id -> assertThat(last(id)).isNotInstanceOf(PeriodExtended.class));
    }

    @Test
    @DisplayName("is refused where nothing is chosen, something unknown, or an act that is each case's own")
    void refused() {
        assertThat(browser.send("/requests/several/extension", EXTENSION)
                        .errors()
                        .get(""))
                .contains("请至少选 1 件");
        assertThat(send("extension", EXTENSION, List.of("no-such")).errors().get(""))
                .contains("no-such");
        assertThat(browser.send("/requests/several/delivery", EXTENSION).status())
                .isEqualTo(404);
    }

    private static Map<String, String> with(Map<String, String> fields, String field, String value) {
        var changed = new HashMap<>(fields);
        changed.put(field, value);
        return changed;
    }
}
