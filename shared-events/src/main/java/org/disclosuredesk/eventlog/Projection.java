package org.disclosuredesk.eventlog;

import java.util.List;

/**
 * A read model's way from events to rows.
 *
 * <p>Obligations: {@link #apply} is the only thing that changes its rows, so that live handling, rebuild and check run
 * the same code; applying the same log to empty tables yields the same rows; a missing row is a defect to throw on, not
 * a case to skip.
 */
public interface Projection {

    /** Its processing group; changing it replays the whole history. */
    String name();

    /** Lets one event change the rows. */
    void apply(Recorded recorded);

    /** Its tables, and nobody else's. */
    List<String> tables();

    /** Whether it follows the log by itself, at its own pace, and not in the act's transaction. */
    default boolean tracking() {
        return false;
    }
}
