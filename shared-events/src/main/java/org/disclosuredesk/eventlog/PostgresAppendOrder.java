package org.disclosuredesk.eventlog;

import java.sql.Connection;
import java.sql.SQLException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * One append order over all nodes on one PostgreSQL: an advisory lock held to the end of the transaction.
 *
 * <p>PostgreSQL makes a transaction visible before it releases its locks, and its commit is durable by itself.
 */
final class PostgresAppendOrder implements AppendOrder {

    /** Any number, the same on every node. */
    private static final long LOCK = 0x6465736bL;

    @Override
    public void enter(Connection connection) {
        try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            lock.setLong(1, LOCK);
            lock.execute();
        } catch (SQLException e) {
            throw new EventStoreException("The turn to append could not be had", e);
        }
    }

    @Override
    public void awaitDurable() {
        // A commit on PostgreSQL has reached the disk when it returns.
    }
}
