package org.disclosuredesk.query.tally;

import java.time.LocalDate;

/**
 * From where figures are seen, by two clocks: what had happened by a legal day, of what the log knew at a place in it.
 *
 * @param day facts of later legal days are left out
 * @param position events recorded after it are left out; {@link #NOW} leaves out none
 */
public record Moment(LocalDate day, long position) {

    /** Knows all that is recorded. */
    public static final long NOW = Long.MAX_VALUE;

    /** What had happened by a day, by what is known today. */
    public static Moment by(LocalDate day) {
        return new Moment(day, NOW);
    }

    /** The same knowledge on another day. */
    public Moment on(LocalDate other) {
        return new Moment(other, position);
    }

    /** Whether it leaves out nothing that is recorded. */
    public boolean knowsAll() {
        return position == NOW;
    }
}
