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
        while (written < mine && failure == null && !closed) {
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

    private void write() {
        try (var statement = connection.createStatement()) {
            while (true) {
                var target = next();
                if (target < 0) {
                    return;
                }
                statement.execute("CHECKPOINT SYNC");
                done(target);
            }
        } catch (SQLException e) {
            failed(e);
        }
    }

    private synchronized long next() {
        while (asked == written && !closed) {
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

    private synchronized void failed(SQLException e) {
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
        connection.close();
    }
}
