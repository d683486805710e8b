package org.disclosuredesk;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A real PostgreSQL server, one for all tests of a run, and a new empty store in it for each that asks. */
public final class Postgres {

    private static final AtomicInteger STORES = new AtomicInteger();

    private Postgres() {}

    /** Started with the first store and stopped with the JVM. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL could not be started", e);
            }
        }
    }

    /** Points a test's desk at a new empty store. */
    public static void newStore(DynamicPropertyRegistry properties) {
        var name = "desk" + STORES.incrementAndGet();
        try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("No store could be made on PostgreSQL", e);
        }
        properties.add("spring.datasource.url", () -> Server.RUNNING.getJdbcUrl("postgres", name));
        properties.add("spring.datasource.username", () -> "postgres");
        properties.add("spring.datasource.password", () -> "postgres");
    }
}
