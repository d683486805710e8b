package org.disclosuredesk.query.register;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.disclosuredesk.query.due.DueState;
import org.jspecify.annotations.Nullable;

/** The lists the register falls into (队列): the four states of what is open, and what is answered. */
public enum Queue {
    /** Everything. */
    ALL(null),
    /** Whatever waits for an answer (在办). */
    OPEN(null),
    /** Not answered, and the last lawful day has passed (逾期未办). */
    OVERDUE(DueState.OVERDUE),
    /** Not answered, with three working days or fewer left (即将逾期). */
    DUE_SOON(DueState.DUE_SOON),
    /** Not answered, in good time. */
    NORMAL(DueState.NORMAL),
    /** Not answered, and the clock stands still. */
    STOPPED(DueState.STOPPED),
    /** Answered. */
    ANSWERED(null),
    /** Answered after the last lawful day (逾期已办). */
    ANSWERED_LATE(null),
    /** Something in it broke a norm (有问题). */
    WITH_FINDINGS(null);

    /** Those of what waits for an answer. */
    public static final Set<Queue> OF_OPEN =
            Collections.unmodifiableSet(EnumSet.of(OPEN, OVERDUE, DUE_SOON, NORMAL, STOPPED));

    private final @Nullable DueState state;

    Queue(@Nullable DueState state) {
        this.state = state;
    }

    /** The state its requests are in; null where they are in several, or in none. */
    public @Nullable DueState state() {
        return state;
    }
}
