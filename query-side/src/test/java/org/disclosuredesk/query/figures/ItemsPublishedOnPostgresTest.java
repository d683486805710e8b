package org.disclosuredesk.query.figures;

import org.disclosuredesk.Postgres;
import org.junit.jupiter.api.DisplayName;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DirtiesContext
@DisplayName("Items published, on PostgreSQL")
class ItemsPublishedOnPostgresTest extends ItemsPublishedPageTest {

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        Postgres.newStore(properties);
    }
}
