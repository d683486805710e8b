package org.disclosuredesk.query.due;

import java.time.LocalDate;
import org.disclosuredesk.query.words.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * The due date of an open request, seen from today.
 *
 * @param state one of the four states
 * @param on the last lawful day to answer; null while the clock stands still
 * @param workingDays how many are left, the last lawful day included; below 0, how many are gone since; 0 where stopped
 * @param left the same in words
 * @param provisional whether the day may yet turn out otherwise
 */
public record Due(DueState state, @Nullable LocalDate on, int workingDays, Phrase left, boolean provisional) {}
