package org.disclosuredesk.query.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.disclosuredesk.query.Cases;
import org.disclosuredesk.query.Pages;
import org.disclosuredesk.query.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Pages
@DisplayName("While a case is parked")
class AlarmTest {

    @Autowired
    Cases cases;

    @Autowired
    Visitor visitor;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void park() {
        cases.newDesk();
        database.sql("insert into dead_letter_entry (dead_letter_id, processing_group, sequence_identifier,"
                        + " sequence_index, message_type, event_identifier, time_stamp, payload_type, payload, enqueued_at)"
                        + " values ('parked', 'tally', 'nobody', 0, 'test', 'test', 'test', 'test', ?, ?)")
                .params("{}".getBytes(StandardCharsets.UTF_8), OffsetDateTime.parse("2026-03-10T08:00:00Z"))
                .update();
    }

    @AfterEach
    void release() {
        database.sql("delete from dead_letter_entry where dead_letter_id = 'parked'")
                .update();
    }

    @Test
    @DisplayName("every page says so, in the reader's language, and falls silent after the cure")
    void pages() throws Exception {
        assertThat(visitor.opens("/requests")).contains("有 1 件未能计入统计");
        assertThat(visitor.opens("/reports?lang=en")).contains("1 case(s) could not be counted");
        release();
        assertThat(visitor.opens("/requests")).doesNotContain("未能计入统计");
    }

    @Test
    @DisplayName("the health check is down, and up after the cure")
    void health() throws Exception {
        visitor.visits(get("/actuator/health")).andExpect(status().isServiceUnavailable());
        release();
        visitor.visits(get("/actuator/health")).andExpect(status().isOk());
    }
}
