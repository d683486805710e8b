package org.disclosuredesk.query.casefile;

import java.time.LocalDate;
import org.disclosuredesk.events.AnswerDelivered;
import org.disclosuredesk.law.RemedyFacts;
import org.disclosuredesk.law.RemedyPeriod;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.law.WorkingDays;
import org.disclosuredesk.law.term.RemedyKind;
import org.jspecify.annotations.Nullable;

/**
 * Until when an answer can be disputed (行政复议、行政诉讼期限).
 *
 * @param knownOn the day the applicant signed for the answer; null where not recorded
 * @param reviewUntil null where that day is not recorded
 * @param suitUntil null where that day is not recorded
 * @param suitAfterReviewUntil the earliest it can end: counted from the review's decision, since the day it was received is
 *     the court's to know; null where none was concluded
 */
public record RemedyDays(
        @Nullable LocalDate knownOn,
        @Nullable LocalDate reviewUntil,
        @Nullable LocalDate suitUntil,
        @Nullable LocalDate suitAfterReviewUntil) {

    static RemedyDays of(RequestState state, Iterable<RemedyFacts> remedies, WorkingDays calendar) {
        var deliveries = state.events(AnswerDelivered.class);
        var knownOn = deliveries.isEmpty()
                ? null
                : deliveries.get(deliveries.size() - 1).signedOn();
        @Nullable LocalDate reviewed = null;
        for (var remedy : remedies) {
            reviewed = remedy.kind() == RemedyKind.REVIEW && remedy.concludedOn() != null
                    ? remedy.concludedOn()
                    : reviewed;
        }
        return new RemedyDays(
                knownOn,
                RemedyPeriod.REVIEW.lastDay(knownOn, calendar),
                RemedyPeriod.SUIT.lastDay(knownOn, calendar),
                RemedyPeriod.SUIT_AFTER_REVIEW.lastDay(reviewed, calendar));
    }
}
