package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.disclosuredesk.law.term.ConsultationEnd;
import org.jspecify.annotations.Nullable;

/**
 * The consultation ended without an answer (art. 34: a silent joint maker is held to consent).
 *
 * @param answerDueOn the last lawful day to answer; null while the clock stands still or has not started
 * @param provisional true where the date lies past the last adopted calendar, or rests on a fact nobody
 *     recorded
 * @param calendarVersion the working-day calendar the date was computed with
 */
@Revision("1")
public record OtherAgencyConsultationEnded(
        String agencyId,
        String requestId,
        String consultationId,
        LocalDate endedOn,
        ConsultationEnd why,
        @Nullable LocalDate answerDueOn,
        boolean provisional,
        String calendarVersion)
        implements RequestEvent {}
