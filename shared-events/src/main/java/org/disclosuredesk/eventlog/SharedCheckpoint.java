package org.disclosuredesk.eventlog;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/**
 * Writes H2's commits to disk, one {@code CHECKPOINT SYNC} for all who wait.
 *
 * <p>It uses a connection of its own: whoever waits may hold the last one of the pool.
 */
public final class SharedCheckpoint implements AutoCloseable {

    private final Connection connection;
    private final Thread writer;
    private long asked;
    private long written;
    private long failed;
    private boolean closed;
    private @Nullable SQLException failure;

    /**
     * @throws SQLException where the store cannot be opened
     */
    public SharedCheckpoint(String url, String user, String password) throws SQLException {
        connection = DriverManager.getConnection(url, user, password);
        writer = new Thread(this::write, "h2-checkpoint");
        writer.setDaemon(true);
        writer.start();
    }

    /**
     * Returns once everything committed before the call is on disk.
     *
     * @throws EventStoreException where it could not be written: whether the act will last is then not known
     */
    public synchronized void await() {
        var mine = ++asked;
        notifyAll();
        while (written < mine && failed < mine && !closed) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new EventStoreException("Interrupted before the commit was on disk", e);
            }
        }
        if (written < mine) {
            throw new EventStoreException("The commit could not be written to disk", failure);
        }
    }

    /** A write that fails is told to those who waited for it; whoever comes later has it tried again. */
    private void write() {
        for (var target = next(); target >= 0; target = next()) {
            try (var statement = connection.createStatement()) {
                statement.execute("CHECKPOINT SYNC");
                done(target);
            } catch (SQLException e) {
                failed(target, e);
            }
        }
    }

    private synchronized long next() {
        while (asked == Math.max(written, failed) && !closed) {
            try {
                wait();
            } catch (InterruptedException e) {
                return -1;
            }
        }
        return closed ? -1 : asked;
    }

    private synchronized void done(long target) {
        written = target;
        notifyAll();
    }

    private synchronized void failed(long target, SQLException e) {
        failed = target;
        failure = e;
        notifyAll();
    }

    @Override
    public void close() throws SQLException {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        try {
            writer.join(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (connection) {
            SpareRoom.giveBack(connection);
        }
    }
}
