package org.disclosuredesk.query.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.disclosuredesk.eventlog.Provenance.Via;
import org.disclosuredesk.query.words.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * One line of the timeline.
 *
 * @param anchor its name within the page
 * @param sequence which event of the request it is, from 0; null for an event of a remedy
 * @param title what happened
 * @param on when it happened, as it reads now
 * @param details what else is known of it
 * @param clock what it did to the clock; null = nothing
 * @param about the line it speaks of; null = none
 * @param marks what later lines say of it
 * @param voided whether it never happened: recorded by mistake
 * @param mayBePutRight whether a slip in it can be rectified
 * @param recordedAt when it was recorded
 * @param by account name, or the desk itself
 * @param via how it came
 * @param file the imported file; null unless imported
 * @param row the row of that file; null unless imported
 * @param kept the file it put into the case, by its hash; null = none
 * @param reason why it was recorded after the fact; null where nobody had to say
 */
public record TimelineLine(
        String anchor,
        @Nullable Long sequence,
        Phrase title,
        LocalDate on,
        List<Detail> details,
        @Nullable ClockMove clock,
        @Nullable Link about,
        List<Mark> marks,
        boolean voided,
        boolean mayBePutRight,
        Instant recordedAt,
        String by,
        Via via,
        @Nullable String file,
        @Nullable Integer row,
        @Nullable String kept,
        @Nullable String reason) {

    /** Another line, and its title. */
    public record Link(String anchor, Phrase title) {}

    /**
     * What a later line says of this one.
     *
     * @param says rectified, void, or set aside
     * @param anchor the later line
     */
    public record Mark(Phrase says, String anchor) {}

    /**
     * What an event did to the clock.
     *
     * @param style how it is shown: stopped, runs, moved
     * @param says in words
     */
    public record ClockMove(String style, Phrase says) {}
}
