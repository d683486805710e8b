package org.disclosuredesk.query.due;

import java.util.Locale;

/** How an open request stands by its due date today. Never stored: tomorrow it may be another. */
public enum DueState {
    /** There is time (正常). */
    NORMAL("●"),
    /** Three working days or fewer are left (即将到期). */
    DUE_SOON("◐"),
    /** The last lawful day has passed (已逾期). */
    OVERDUE("■"),
    /** The clock stands still (计时中止). */
    STOPPED("‖");

    private final String glyph;

    DueState(String glyph) {
        this.glyph = glyph;
    }

    /** Its sign, so that colour alone never tells it. */
    public String glyph() {
        return glyph;
    }

    /** Its name in the style sheet. */
    public String style() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
