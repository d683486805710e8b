package org.disclosuredesk.eventlog;

import java.sql.Connection;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * One append order inside one process: a fair lock around append and commit.
 *
 * <p>H2 commits to memory and writes half a second later; {@link SharedCheckpoint} makes a commit durable before it is
 * acknowledged.
 */
final class H2AppendOrder implements AppendOrder {

    private final ReentrantLock turn = new ReentrantLock(true);
    private final @Nullable SharedCheckpoint checkpoint;

    /**
     * @param checkpoint null for a store in memory, which has nothing to write
     */
    H2AppendOrder(@Nullable SharedCheckpoint checkpoint) {
        this.checkpoint = checkpoint;
    }

    @Override
    public void enter(Connection connection) {
        if (turn.isHeldByCurrentThread()) {
            return;
        }
        turn.lock();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                turn.unlock();
            }
        });
    }

    @Override
    public void awaitDurable() {
        if (checkpoint != null) {
            checkpoint.await();
        }
    }
}
