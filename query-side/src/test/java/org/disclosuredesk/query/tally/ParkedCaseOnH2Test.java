package org.disclosuredesk.query.tally;

import org.disclosuredesk.WholeDesk;
import org.junit.jupiter.api.DisplayName;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

@WholeDesk
@Import(ParkedCase.Poison.class)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:parked;DB_CLOSE_DELAY=-1")
@DisplayName("A parked case, on H2")
class ParkedCaseOnH2Test extends ParkedCase {}
