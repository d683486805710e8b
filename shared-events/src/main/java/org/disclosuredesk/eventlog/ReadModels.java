package org.disclosuredesk.eventlog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the lists anew from the log where an earlier desk made them otherwise.
 *
 * <p>A list that is kept in the act's own transaction never reads the log again by itself. What its rows hold may change
 * from one desk to the next; then they are emptied and the log is read from its beginning. Broken off, it begins anew at
 * the next opening.
 */
@Component
public class ReadModels {

    /** To be raised whenever what the rows of a list hold changes. */
    private static final int MADE_AS = 6;

    private static final int BATCH = 500;
    private static final Logger LOG = LoggerFactory.getLogger(ReadModels.class);

    private final ObjectProvider<Projection> projections;
    private final EventLog log;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    ReadModels(
            ObjectProvider<Projection> projections,
            EventLog log,
            JdbcClient database,
            PlatformTransactionManager transactions) {
        this.projections = projections;
        this.log = log;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Makes them anew where they are of another make; whether it had to. */
    public boolean bringUpToDate() {
        if (madeAs() == MADE_AS) {
            return false;
        }
        var old = log.head() > 0;
        if (old) {
            LOG.info("The lists were made by an earlier desk: they are made anew from the log");
            makeAnew();
        }
        transaction.executeWithoutResult(status -> {
            database.sql("delete from list_version").update();
            database.sql("insert into list_version (made_as) values (?)")
                    .param(MADE_AS)
                    .update();
        });
        return old;
    }

    private int madeAs() {
        return database.sql("select coalesce(max(made_as), 0) from list_version")
                .query(Integer.class)
                .single();
    }

    private void makeAnew() {
        // Statistics follow the log by themselves and keep their place in it.
        var lists = projections.orderedStream().filter(list -> !list.tracking()).toList();
        transaction.executeWithoutResult(status -> lists.forEach(this::empty));
        var batch = new ArrayList<Recorded>(BATCH);
        try (var all = log.all()) {
            for (var recorded : (Iterable<Recorded>) all::iterator) {
                batch.add(recorded);
                if (batch.size() == BATCH) {
                    apply(lists, batch);
                }
            }
        }
        apply(lists, batch);
    }

    private void empty(Projection list) {
        var tables = new ArrayList<>(list.tables());
        Collections.reverse(tables);
        tables.forEach(table -> database.sql("delete from " + table).update());
    }

    private void apply(List<Projection> lists, List<Recorded> batch) {
        transaction.executeWithoutResult(
                status -> batch.forEach(recorded -> lists.forEach(list -> list.apply(recorded))));
        batch.clear();
    }
}
