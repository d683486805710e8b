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
        var data = args[1];
        var port = args[3];
        new SpringApplicationBuilder(DisclosureDesk.class, NoCheckpoint.class)
                .run(
                        "--desk.data=" + data,
                        "--server.port=" + port,
                        args[4],
                        args.length > 5 ? args[5] : "--desk.demo=false");
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
