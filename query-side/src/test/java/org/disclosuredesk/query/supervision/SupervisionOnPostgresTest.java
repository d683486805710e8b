package org.disclosuredesk.query.supervision;

import org.disclosuredesk.Postgres;
import org.junit.jupiter.api.DisplayName;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DirtiesContext
@DisplayName("Complaints and supervision, on PostgreSQL")
class SupervisionOnPostgresTest extends SupervisionPagesTest {

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        Postgres.newStore(properties);
    }
}
