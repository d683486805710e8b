package org.disclosuredesk.query.proactive;

import org.jspecify.annotations.Nullable;

/** The lists the register of documents is read in. */
enum DocumentQueue {
    /** Every document but those recorded by mistake. */
    ALL("not voided", null),
    /** To be published, and the period runs. */
    TO_PUBLISH(Sql.OWED + " and (publish_due_on is null or publish_due_on >= :today)", null),
    /** To be published, and the period of art. 26 is over. */
    OVERDUE(Sql.OWED + " and publish_due_on < :today", "overdue"),
    /** Published. */
    PUBLISHED("not voided and published_on is not null", null),
    /** Published after the period was over. */
    LATE("not voided and published_on > publish_due_on", null),
    /** Not to be published unasked. */
    UNDISCLOSED("not voided and attribute <> 'PROACTIVE' and published_on is null", null),
    /** Repealed. */
    REPEALED("not voided and repealed_on is not null", null),
    /** Recorded by mistake. */
    VOIDED("voided", null);

    private final String condition;
    private final @Nullable String style;

    DocumentQueue(String condition, @Nullable String style) {
        this.condition = condition;
        this.style = style;
    }

    /** Which rows it holds; {@code :today} is asked for. */
    String condition() {
        return condition;
    }

    /** The state it is shown as; null = none. */
    public @Nullable String style() {
        return style;
    }

    private static final class Sql {
        /** What was repealed before it was published need not be published any more. */
        private static final String OWED =
                "not voided and attribute = 'PROACTIVE' and published_on is null and repealed_on is null";
    }
}
