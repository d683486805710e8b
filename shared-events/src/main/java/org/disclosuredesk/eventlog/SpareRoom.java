package org.disclosuredesk.eventlog;

import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives back the room in H2's file that nothing lies in any more.
 *
 * <p>H2 writes anew whatever changes and lets what was there before lie for a while; a large ledger leaves a file twenty times
 * as large as what it holds, which every copy of the store would carry along.
 */
final class SpareRoom {

    private static final Logger LOG = LoggerFactory.getLogger(SpareRoom.class);

    /** A file below this size is not worth the wait. */
    private static final long WORTH_IT_BYTES = 32L << 20;

    private static final int FULL_ENOUGH_PERCENT = 50;

    private SpareRoom() {}

    /** Closes the store to all; H2 writes what it holds beside the file and then puts it in its place. */
    static void giveBack(Connection store) throws SQLException {
        var bytes = info(store, "info.FILE_SIZE");
        // So much of the file is in use, and so much of that is not waiting to be let go.
        var percent = info(store, "info.FILL_RATE") * info(store, "info.CHUNKS_FILL_RATE") / 100;
        if (bytes < WORTH_IT_BYTES || percent >= FULL_ENOUGH_PERCENT) {
            return;
        }
        LOG.info("The store is written anew without the room it does not need ({} MB)", bytes >> 20);
        try (var statement = store.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
        }
    }

    /** What H2 says of its file; 0 where it says nothing. */
    private static long info(Connection store, String name) throws SQLException {
        try (var query = store.prepareStatement(
                "select setting_value from information_schema.settings where setting_name = ?")) {
            query.setString(1, name);
            try (var found = query.executeQuery()) {
                return found.next() ? Long.parseLong(found.getString(1)) : 0;
            }
        }
    }
}
