package org.disclosuredesk.query.ledger;

import org.disclosuredesk.Postgres;
import org.junit.jupiter.api.DisplayName;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DirtiesContext
@DisplayName("An office's own ledger, brought in through the pages, on PostgreSQL")
class ImportOnPostgresTest extends ImportPagesTest {

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        Postgres.newStore(properties);
    }
}
