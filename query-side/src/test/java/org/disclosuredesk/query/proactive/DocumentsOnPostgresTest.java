package org.disclosuredesk.query.proactive;

import org.disclosuredesk.Postgres;
import org.junit.jupiter.api.DisplayName;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DirtiesContext
@DisplayName("The agency's documents, on PostgreSQL")
class DocumentsOnPostgresTest extends DocumentPagesTest {

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        Postgres.newStore(properties);
    }
}
