package org.disclosuredesk.eventlog;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.Serializer;

/**
 * Axon's JDBC engine with one append order and durable acknowledgement; see {@link AppendOrder}.
 *
 * <p>A request has a dozen events, so there are no snapshots.
 */
final class OrderedEventStorageEngine extends JdbcEventStorageEngine {

    private final AppendOrder order;
    private final TransactionManager transactions;

    OrderedEventStorageEngine(Builder builder, AppendOrder order, TransactionManager transactions) {
        super(builder);
        this.order = order;
        this.transactions = transactions;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        transactions.executeInTransaction(() -> {
            order.enter(getConnection());
            super.appendEvents(events, serializer);
        });
        CurrentUnitOfWork.ifStarted(unit -> awaitDurableOnce(unit.root()));
    }

    /** After the commit and outside its transaction, so that nobody waits for the disk with a connection in hand. */
    private void awaitDurableOnce(UnitOfWork<?> root) {
        root.getOrComputeResource("durable", key -> {
            root.afterCommit(unit -> order.awaitDurable());
            return true;
        });
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.empty();
    }
}
