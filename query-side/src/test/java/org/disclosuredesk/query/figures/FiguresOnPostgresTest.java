package org.disclosuredesk.query.figures;

import org.disclosuredesk.Postgres;
import org.junit.jupiter.api.DisplayName;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DirtiesContext
@DisplayName("The figures of table 2, on PostgreSQL")
class FiguresOnPostgresTest extends FiguresPageTest {

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        Postgres.newStore(properties);
    }
}
