package org.disclosuredesk.law;

/** What a calendar day is to a period of working days. */
public enum DayKind {
    /** An ordinary working day. */
    WORKING(true),
    /** A weekend day worked to make up for a holiday (调休上班). */
    MAKE_UP(true),
    /** An ordinary Saturday or Sunday. */
    WEEKEND(false),
    /** A day off by the State Council's notice. */
    HOLIDAY(false);

    private final boolean counts;

    DayKind(boolean counts) {
        this.counts = counts;
    }

    /** Whether it counts towards a period. */
    public boolean counts() {
        return counts;
    }
}
