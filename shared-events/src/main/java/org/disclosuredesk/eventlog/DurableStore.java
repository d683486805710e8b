package org.disclosuredesk.eventlog;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The database behind the log and what it needs to keep order and lose nothing: H2 in a file or memory, or PostgreSQL. */
public final class DurableStore implements AutoCloseable {

    private final AppendOrder order;
    private final @Nullable SharedCheckpoint checkpoint;
    private final @Nullable String dialect;

    private DurableStore(AppendOrder order, @Nullable SharedCheckpoint checkpoint, @Nullable String dialect) {
        this.order = order;
        this.checkpoint = checkpoint;
        this.dialect = dialect;
    }

    /**
     * The store at a connection.
     *
     * @throws IllegalArgumentException for any database but H2 and PostgreSQL
     * @throws SQLException where an H2 file cannot be opened
     */
    static DurableStore at(JdbcConnectionDetails connection) throws SQLException {
        var url = connection.getJdbcUrl();
        if (url.startsWith("jdbc:postgresql:")) {
            return new DurableStore(new PostgresAppendOrder(), null, ByteaPostgresDialect.class.getName());
        }
        if (url.startsWith("jdbc:h2:mem:")) {
            return new DurableStore(new H2AppendOrder(null), null, null);
        }
        if (url.startsWith("jdbc:h2:")) {
            var checkpoint = new SharedCheckpoint(url, connection.getUsername(), connection.getPassword());
            return new DurableStore(new H2AppendOrder(checkpoint), checkpoint, null);
        }
        throw new IllegalArgumentException("The desk keeps its log in H2 or PostgreSQL; it cannot use " + url);
    }

    AppendOrder order() {
        return order;
    }

    /**
     * Returns once everything committed before the call would survive the loss of the process.
     *
     * @throws org.axonframework.eventsourcing.eventstore.EventStoreException where it could not be written
     */
    public void awaitDurable() {
        order.awaitDurable();
    }

    Optional<String> dialect() {
        return Optional.ofNullable(dialect);
    }

    @Override
    public void close() throws SQLException {
        if (checkpoint != null) {
            checkpoint.close();
        }
    }
}
