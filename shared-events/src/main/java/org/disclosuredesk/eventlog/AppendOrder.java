package org.disclosuredesk.eventlog;

import java.sql.Connection;

/**
 * Keeps appends in one order: whoever appends first commits first, so that no position below one already read can ever
 * be filled later.
 *
 * <p>Obligations: {@link #enter} is called inside the transaction that appends, before its first event; whoever waits
 * there holds no position yet; the next one is let in only after this transaction has ended.
 */
interface AppendOrder {

    /** Waits until this transaction may append. Entering twice in one transaction does nothing more. */
    void enter(Connection connection);

    /** Waits until what this thread has committed would survive the loss of the process. */
    void awaitDurable();
}
