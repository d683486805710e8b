package org.disclosuredesk.eventlog;

import java.sql.Savepoint;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/**
 * Undoes what a handler had written when it failed, and no more, so that the event can be parked and the rest of the
 * batch goes on.
 *
 * <p>Without it a parked event's half-written rows are committed with the batch, and on PostgreSQL, where an SQL error
 * spoils the whole transaction, the event cannot even be parked. Handlers under it write through JDBC alone: Hibernate
 * would mark the transaction for rollback by itself.
 */
@Component
public class SavepointPerEvent {

    private final DataSource dataSource;

    SavepointPerEvent(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Lets the handler run.
     *
     * @throws Exception what the handler threw, after its rows were undone
     */
    public <T> T around(Callable<T> handler) throws Exception {
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            Savepoint before = connection.setSavepoint();
            try {
                var result = handler.call();
                connection.releaseSavepoint(before);
                return result;
            } catch (Exception failure) {
                connection.rollback(before);
                throw failure;
            }
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
