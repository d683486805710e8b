package org.disclosuredesk.query.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.disclosuredesk.query.Cases;
import org.disclosuredesk.query.Pages;
import org.disclosuredesk.query.Replay;
import org.disclosuredesk.query.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Pages
@DisplayName("The agency whose desk this is")
class DeskAgencyTest {

    @Autowired
    Cases office;

    @Autowired
    DeskAgency agency;

    @Autowired
    AgencyProjection projection;

    @Autowired
    Visitor visitor;

    @Autowired
    EventStore log;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Test
    @DisplayName("is the first that was registered, with its departments")
    void theFirst() {
        office.noDesk();
        assertThat(agency.current()).isEmpty();
        assertThat(agency.departments()).isEmpty();

        var name = office.newDesk();
        office.department("乙科");
        office.department("甲科");

        assertThat(agency.current().orElseThrow().name()).isEqualTo(name);
        assertThat(agency.current().orElseThrow().registeredOn()).isEqualTo(Cases.TODAY);
        assertThat(agency.departments()).containsExactlyInAnyOrder("甲科", "乙科");
    }

    @Test
    @DisplayName("comes out the same when the log is read again from its beginning")
    void replayed() {
        office.newDesk();
        office.department("甲科");

        new Replay(log, database, transaction).leavesAsItWas(projection, "agency_id", office.agencyId());
    }

    @Test
    @DisplayName("is named by a form while there is none, by an administrator")
    void theForm() throws Exception {
        office.noDesk();

        assertThat(visitor.opensAs("ADMINISTRATOR", "/agency/new"))
                .contains("机关全称", "action=\"/agencies\"", "name=\"_csrf\"");
        assertThat(visitor.opensAs("OFFICER", "/agency/new")).contains("只有管理员").doesNotContain("action=\"/agencies\"");
        assertThat(visitor.returnsTo("/agency/new", Map.of("name", "甲"), Map.of("name", "此项为必填项")))
                .doesNotContain("必填项");

        office.newDesk();
        visitor.visits("ADMINISTRATOR", get("/agency/new")).andExpect(redirectedUrl("/requests"));
    }
}
