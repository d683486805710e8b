package org.disclosuredesk.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.disclosuredesk.Office;
import org.disclosuredesk.WholeDesk;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Ground;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@WholeDesk
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:lists;DB_CLOSE_DELAY=-1")
@DisplayName("Lists that an earlier desk made")
class ReadModelsTest {

    @Autowired
    ReadModels lists;

    @Autowired
    Office office;

    @Autowired
    JdbcClient database;

    @Test
    @DisplayName("are made anew from the log, once, and hold the same rows")
    void areMadeAnew() {
        var agency = office.newAgency();
        var request = office.receives(agency, "1", ApplicantKind.NATURAL_PERSON, LocalDate.of(2026, 3, 2));
        office.answers(request, Ground.DISCLOSED, LocalDate.of(2026, 3, 9));
        var before = rows(request);
        assertThat(before).hasSize(1);

        database.sql("update list_version set made_as = 1").update();
        database.sql("update register_entry set state = 'of an earlier make', stage = 'IN_HAND' where request_id = ?")
                .param(request)
                .update();
        assertThat(rows(request)).isNotEqualTo(before);

        assertThat(lists.bringUpToDate()).isTrue();
        assertThat(rows(request)).isEqualTo(before);
        assertThat(lists.bringUpToDate()).as("once").isFalse();
    }

    private List<Map<String, Object>> rows(String request) {
        return database.sql("select * from register_entry where request_id = ?")
                .param(request)
                .query()
                .listOfRows();
    }
}
