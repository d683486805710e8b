package org.disclosuredesk.query.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.disclosuredesk.Postgres;
import org.disclosuredesk.query.Cases;
import org.disclosuredesk.query.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DirtiesContext
@DisplayName("Looking into the register, on PostgreSQL")
class RegisterOnPostgresTest extends RegisterTest {

    @Autowired
    Visitor visitor;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        Postgres.newStore(properties);
    }

    @Test
    @DisplayName("case files are kept and shown there too")
    void caseFiles() throws Exception {
        var id = office.imports(
                Cases.row(
                        "2026-1", LocalDate.of(2026, 2, 25), Map.of("thirdPartyConsultedOn", LocalDate.of(2026, 3, 2))),
                "l.csv");

        assertThat(visitor.opens("/requests/" + id)).contains("征求意见中", "l.csv 第 7 行");
    }
}
