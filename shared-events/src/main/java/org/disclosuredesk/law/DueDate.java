package org.disclosuredesk.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last lawful day to answer, as an act computed it.
 *
 * @param on null while the clock stands still or has not started
 * @param provisional true where no notice yet covers some day it rests on, or where a fact it rests on is not known
 * @param calendarVersion the calendar it was computed with
 */
public record DueDate(@Nullable LocalDate on, boolean provisional, String calendarVersion) {}
