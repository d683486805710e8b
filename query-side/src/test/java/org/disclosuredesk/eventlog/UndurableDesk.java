package org.disclosuredesk.eventlog;

import javax.sql.DataSource;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.disclosuredesk.DisclosureDesk;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The control arm: the same desk, whose H2 writes to disk when it pleases, as it does by default. */
public final class UndurableDesk {

    private UndurableDesk() {}

    public static void main(String[] args) {
        // Called as the desk itself is: --data DIR --port N --server.address=A [--demo]
        new SpringApplicationBuilder(DisclosureDesk.class, NoCheckpoint.class)
                .run("--desk.data=" + args[1], "--server.port=" + args[3], args[4], "--desk.demo=" + (args.length > 5));
        System.out.println("Disclosure Desk: http://");
    }

    @Configuration(proxyBeanMethods = false)
    static class NoCheckpoint {

        @Bean
        @Primary
        EventStorageEngine undurable(
                DataSource dataSource,
                TransactionManager transactions,
                Serializer serializer,
                PersistenceExceptionResolver resolver) {
            var builder = JdbcEventStorageEngine.builder()
                    .connectionProvider(new UnitOfWorkAwareConnectionProviderWrapper(
                            new SpringDataSourceConnectionProvider(dataSource)))
                    .transactionManager(transactions)
                    .eventSerializer(serializer)
                    .snapshotSerializer(serializer)
                    .persistenceExceptionResolver(resolver)
                    .schema(EventLogConfiguration.schema());
            return new OrderedEventStorageEngine(builder, new H2AppendOrder(null), transactions);
        }
    }
}
