package org.disclosuredesk.query.tally;

import org.disclosuredesk.Postgres;
import org.disclosuredesk.WholeDesk;
import org.junit.jupiter.api.DisplayName;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@WholeDesk
@DirtiesContext
@Import(ParkedCase.Poison.class)
@DisplayName("A parked case, on PostgreSQL")
class ParkedCaseOnPostgresTest extends ParkedCase {

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        Postgres.newStore(properties);
    }
}
