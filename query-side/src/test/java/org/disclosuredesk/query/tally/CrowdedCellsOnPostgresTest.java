package org.disclosuredesk.query.tally;

import org.disclosuredesk.Postgres;
import org.disclosuredesk.WholeDesk;
import org.junit.jupiter.api.DisplayName;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@WholeDesk
@DirtiesContext
@DisplayName("Crowded cells, on PostgreSQL")
class CrowdedCellsOnPostgresTest extends CrowdedCells {

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        Postgres.newStore(properties);
    }
}
