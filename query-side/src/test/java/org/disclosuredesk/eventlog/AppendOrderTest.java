package org.disclosuredesk.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.disclosuredesk.Postgres;
import org.disclosuredesk.WholeDesk;
import org.disclosuredesk.events.DepartmentAdded;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("One append order")
class AppendOrderTest {

    abstract static class OnAnyStore {

        @Autowired
        EventStorageEngine engine;

        @Autowired
        PlatformTransactionManager transactions;

        @Autowired
        TransactionManager axonTransactions;

        @Autowired
        Serializer serializer;

        @Autowired
        DataSource dataSource;

        @Autowired
        JdbcClient jdbc;

        @Test
        @DisplayName("who appends second waits until the first has committed, so no hole is ever filled later")
        void oneOrder() throws Exception {
            assertThat(secondIsSeenBeforeFirst(engine)).isFalse();
        }

        @Test
        @DisplayName("control: without the order, a later position is seen before an earlier one")
        void control() throws Exception {
            assertThat(secondIsSeenBeforeFirst(unordered())).isTrue();
        }

        @Test
        @DisplayName("the same number in the same stream is a conflict, on either database")
        void conflict() {
            var subject = UUID.randomUUID().toString();
            append(engine, subject, 0);
            append(engine, subject, 1);
            assertThatThrownBy(() -> append(engine, subject, 1)).isInstanceOf(ConcurrencyException.class);
            assertThatThrownBy(() -> append(engine, subject, 0)).isInstanceOf(AggregateStreamCreationException.class);
        }

        @Test
        @DisplayName("an order that was entered twice in one transaction is left once, and left on rollback too")
        void leftOnRollback() {
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                engine.appendEvents(event(UUID.randomUUID().toString(), 0));
                engine.appendEvents(event(UUID.randomUUID().toString(), 0));
                status.setRollbackOnly();
            });
            var other = CompletableFuture.runAsync(
                    () -> append(engine, UUID.randomUUID().toString(), 0));
            assertThat(other).succeedsWithin(Duration.ofSeconds(10));
        }

        private EventStorageEngine unordered() {
            var builder = JdbcEventStorageEngine.builder()
                    .connectionProvider(new UnitOfWorkAwareConnectionProviderWrapper(
                            new SpringDataSourceConnectionProvider(dataSource)))
                    .transactionManager(axonTransactions)
                    .eventSerializer(serializer)
                    .snapshotSerializer(serializer)
                    .schema(EventLogConfiguration.schema());
            return new OrderedEventStorageEngine(
                    builder,
                    new AppendOrder() {
                        @Override
                        public void enter(Connection connection) {
                            // No order at all.
                        }

                        @Override
                        public void awaitDurable() {
                            // Nothing to wait for.
                        }
                    },
                    axonTransactions);
        }

        /** The first has appended and not yet committed when the second sets out. */
        private boolean secondIsSeenBeforeFirst(EventStorageEngine engine) throws Exception {
            var first = UUID.randomUUID().toString();
            var second = UUID.randomUUID().toString();
            var appended = new CountDownLatch(1);
            var mayCommit = new CountDownLatch(1);
            var slow = CompletableFuture.runAsync(() -> new TransactionTemplate(transactions)
                    .executeWithoutResult(status -> {
                        engine.appendEvents(event(first, 0));
                        appended.countDown();
                        await(mayCommit);
                    }));
            await(appended);
            var quick = CompletableFuture.runAsync(() -> append(engine, second, 0));
            var seen = false;
            try {
                quick.get(700, TimeUnit.MILLISECONDS);
                seen = positions(first).isEmpty() && !positions(second).isEmpty();
            } catch (TimeoutException e) {
                seen = !positions(second).isEmpty();
            } finally {
                mayCommit.countDown();
            }
            slow.get(10, TimeUnit.SECONDS);
            quick.get(10, TimeUnit.SECONDS);
            assertThat(positions(first).get(0)).isLessThan(positions(second).get(0));
            return seen;
        }

        private static void await(CountDownLatch latch) {
            try {
                assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private List<Long> positions(String subject) {
            return jdbc.sql("select global_index from event_log where aggregate_identifier = ?")
                    .param(subject)
                    .query(Long.class)
                    .list();
        }

        private void append(EventStorageEngine engine, String subject, long sequence) {
            new TransactionTemplate(transactions)
                    .executeWithoutResult(status -> engine.appendEvents(event(subject, sequence)));
        }

        private static EventMessage<?> event(String subject, long sequence) {
            return new GenericDomainEventMessage<>(
                    "Agency",
                    subject,
                    sequence,
                    new DepartmentAdded(subject, "1", "Office", LocalDate.of(2026, 1, 4)),
                    Map.of("by", "test"));
        }
    }

    @Nested
    @WholeDesk
    @TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:append;DB_CLOSE_DELAY=-1")
    @DisplayName("on H2")
    class OnH2 extends OnAnyStore {}

    @Nested
    @WholeDesk
    @DisplayName("on PostgreSQL")
    class OnPostgres extends OnAnyStore {

        @DynamicPropertySource
        static void store(DynamicPropertyRegistry properties) {
            Postgres.newStore(properties);
        }

        @Test
        @DisplayName("no large objects: what Axon calls a LOB lies in the row")
        void noLargeObjects() {
            var rows = jdbc.sql("select count(*) from token_entry")
                    .query(Long.class)
                    .single();
            assertThat(rows).isPositive();
            assertThat(jdbc.sql("select count(*) from pg_largeobject_metadata")
                            .query(Long.class)
                            .single())
                    .isZero();
            assertThat(jdbc.sql("select data_type from information_schema.columns"
                                    + " where table_name = 'token_entry' and column_name = 'token'")
                            .query(String.class)
                            .single())
                    .isEqualTo("bytea");
        }
    }
}
