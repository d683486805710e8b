package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A clerk's slip was put right by a new fact: one field of one earlier event, or the whole of it, now reads
 * otherwise. Never called correction.
 *
 * @param eventSequence which event of this request, by its number from 0
 * @param field the component that was wrong; null = the whole event
 * @param from as it read; null for personal data, which lie in the envelope
 * @param to as it reads now; null with a null field = void, it never happened
 * @param answerDueOn the last lawful day to answer; null while the clock stands still or has not started
 * @param provisional true where the date lies past the last adopted calendar, or rests on a fact nobody
 *     recorded
 * @param calendarVersion the working-day calendar the date was computed with
 * @param personal the reason, and personal values before and after
 */
@Revision("1")
public record RecordRectified(
        String agencyId,
        String requestId,
        LocalDate rectifiedOn,
        long eventSequence,
        @Nullable String field,
        @Nullable String from,
        @Nullable String to,
        @Nullable LocalDate answerDueOn,
        boolean provisional,
        String calendarVersion,
        @Nullable PersonalData personal)
        implements RequestEvent {}
