package org.disclosuredesk.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.disclosuredesk.Office;
import org.disclosuredesk.Postgres;
import org.disclosuredesk.WholeDesk;
import org.disclosuredesk.events.RequestReceived;
import org.disclosuredesk.law.term.ApplicantKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

@DisplayName("A list that the officer sees and cannot take an act in")
class RefusedByAListTest {

    /** A list in the act's transaction that chokes on one number, by an exception or by an SQL error. */
    @ProcessingGroup("choking")
    static class Choking {

        private final JdbcClient jdbc;

        Choking(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @EventHandler
        void on(RequestReceived event) {
            if (event.registerNo().equals("choke")) {
                throw new IllegalStateException("choked");
            }
            if (event.registerNo().equals("choke-sql")) {
                jdbc.sql("insert into event_log (event_identifier) values ('choked')")
                        .update();
            }
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class WithChoking {
        @Bean
        Choking choking(JdbcClient jdbc) {
            return new Choking(jdbc);
        }
    }

    abstract static class OnAnyStore {

        @Autowired
        Office office;

        @Autowired
        JdbcClient jdbc;

        @Test
        @DisplayName("refuses it: the act fails and nothing of it is recorded")
        void refuses() {
            var agency = office.newAgency();
            for (var number : new String[] {"choke", "choke-sql"}) {
                assertThatThrownBy(
                                () -> office.receives(agency, number, ApplicantKind.BUSINESS, LocalDate.of(2026, 3, 2)))
                        .isInstanceOf(Exception.class);
            }
            var taken = office.receives(agency, "well", ApplicantKind.BUSINESS, LocalDate.of(2026, 3, 2));
            assertThat(jdbc.sql("select distinct aggregate_identifier from event_log where type = 'DisclosureRequest'")
                            .query(String.class)
                            .list())
                    .containsExactly(taken);
        }
    }

    @Nested
    @WholeDesk
    @Import(WithChoking.class)
    @TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:choking;DB_CLOSE_DELAY=-1")
    @DisplayName("on H2")
    class OnH2 extends OnAnyStore {}

    @Nested
    @WholeDesk
    @Import(WithChoking.class)
    @DisplayName("on PostgreSQL")
    class OnPostgres extends OnAnyStore {

        @DynamicPropertySource
        static void store(DynamicPropertyRegistry properties) {
            Postgres.newStore(properties);
        }
    }
}
