package org.disclosuredesk.query.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.disclosuredesk.Office;
import org.disclosuredesk.WholeDesk;
import org.disclosuredesk.law.term.ApplicantKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

@WholeDesk
@DirtiesContext
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:stopped;DB_CLOSE_DELAY=-1")
@DisplayName("The statistics' place in the log")
class StatisticsTest {

    @Autowired
    Office office;

    @Autowired
    Statistics statistics;

    @Autowired
    EventProcessingConfiguration processing;

    @Test
    @DisplayName("is the head while they go on, and is not known once they stand still")
    void standingStill() {
        office.receives(office.newAgency(), "1", ApplicantKind.NATURAL_PERSON, LocalDate.of(2026, 3, 2));
        office.counted();
        assertThat(statistics.position()).isPresent();

        var processor = processing
                .eventProcessor(TallyProjection.NAME, StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        office.receives(office.newAgency(), "1", ApplicantKind.NATURAL_PERSON, LocalDate.of(2026, 3, 2));

        assertThat(statistics.position()).isEmpty();
        assertThat(statistics.awaitHead(Duration.ofMillis(50))).isFalse();
        assertThat(processor.isError()).as("Axon itself reports no error").isFalse();
    }
}
