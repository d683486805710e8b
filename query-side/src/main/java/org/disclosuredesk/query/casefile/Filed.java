package org.disclosuredesk.query.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.disclosuredesk.eventlog.Provenance.Via;
import org.disclosuredesk.events.DeskEvent;
import org.jspecify.annotations.Nullable;

/**
 * An event as the case file keeps it.
 *
 * @param event what happened
 * @param subject the request or the remedy it happened to
 * @param sequence which event of it, from 0
 * @param happenedOn the legal day, as it was recorded
 * @param recordedAt when it was recorded
 * @param by account name, or the desk itself
 * @param via how it came
 * @param file the imported file; null unless imported
 * @param row the row of that file; null unless imported
 * @param reason why it was recorded after the fact; null where nobody had to say
 */
record Filed(
        DeskEvent event,
        String subject,
        long sequence,
        LocalDate happenedOn,
        Instant recordedAt,
        String by,
        Via via,
        @Nullable String file,
        @Nullable Integer row,
        @Nullable String reason) {}
