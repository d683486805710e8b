package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.disclosuredesk.law.term.SetAsideBy;
import org.jspecify.annotations.Nullable;

/**
 * A decision was set aside (撤销): by the agency itself, on reconsideration, or by a court. The request is open
 * again.
 *
 * @param decisionNo which decision
 * @param answerDueOn the last lawful day to answer; null while the clock stands still or has not started
 * @param provisional true where the date lies past the last adopted calendar, or rests on a fact nobody
 *     recorded
 * @param calendarVersion the working-day calendar the date was computed with
 */
@Revision("1")
public record DecisionSetAside(
        String agencyId,
        String requestId,
        int decisionNo,
        LocalDate setAsideOn,
        SetAsideBy setAsideBy,
        @Nullable String authority,
        @Nullable String documentNo,
        @Nullable String remedyId,
        @Nullable LocalDate answerDueOn,
        boolean provisional,
        String calendarVersion)
        implements RequestEvent {}
