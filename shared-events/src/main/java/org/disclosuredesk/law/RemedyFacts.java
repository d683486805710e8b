package org.disclosuredesk.law;

import java.time.LocalDate;
import org.disclosuredesk.events.RemedyEvent;
import org.disclosuredesk.events.ReviewAccepted;
import org.disclosuredesk.events.ReviewConcluded;
import org.disclosuredesk.events.SuitAccepted;
import org.disclosuredesk.events.SuitConcluded;
import org.disclosuredesk.fold.Reactions;
import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.law.term.RemedyResult;
import org.jspecify.annotations.Nullable;

/**
 * One remedy (行政复议, 行政诉讼), as its events tell it.
 *
 * @param agencyId whose answer is disputed
 * @param remedyId which remedy
 * @param requestId which request; null where it is older than the ledger
 * @param kind reconsideration, or one of the two kinds of suit
 * @param acceptedOn when it was accepted
 * @param againstOwnAct false where the agency is only the reviewing authority: it then counts nothing
 * @param concludedOn null while it is pending (尚未审结)
 * @param result null while it is pending
 * @param concluded which event concluded it
 * @param events how many events it has had
 */
public record RemedyFacts(
        String agencyId,
        String remedyId,
        @Nullable String requestId,
        RemedyKind kind,
        LocalDate acceptedOn,
        boolean againstOwnAct,
        @Nullable LocalDate concludedOn,
        @Nullable RemedyResult result,
        long concluded,
        long events) {

    private static final Reactions<RemedyFacts, RemedyEvent> REACTIONS = Reactions.<RemedyFacts, RemedyEvent>to(
                    RemedyEvent.class)
            .on(
                    ReviewAccepted.class,
                    (none, event) -> accepted(
                            event, event.requestId(), RemedyKind.REVIEW, event.acceptedOn(), event.againstOwnAct()))
            .on(
                    SuitAccepted.class,
                    (none, event) -> accepted(
                            event,
                            event.requestId(),
                            event.afterReview() ? RemedyKind.SUIT_AFTER_REVIEW : RemedyKind.SUIT_DIRECT,
                            event.acceptedOn(),
                            event.againstOwnAct()))
            .on(ReviewConcluded.class, (facts, event) -> facts.concluded(event.concludedOn(), event.result()))
            .on(SuitConcluded.class, (facts, event) -> facts.concluded(event.concludedOn(), event.result()))
            .complete();

    /** The facts after one more event; null stands for a remedy of which nothing is known yet. */
    public static RemedyFacts after(@Nullable RemedyFacts facts, RemedyEvent event) {
        return REACTIONS.after(facts, event);
    }

    /** Whether it is pending. */
    public boolean pending() {
        return concludedOn == null;
    }

    private static RemedyFacts accepted(
            RemedyEvent event,
            @Nullable String requestId,
            RemedyKind kind,
            LocalDate acceptedOn,
            boolean againstOwnAct) {
        return new RemedyFacts(
                event.agencyId(), event.remedyId(), requestId, kind, acceptedOn, againstOwnAct, null, null, 0, 1);
    }

    private RemedyFacts concluded(LocalDate on, RemedyResult how) {
        return new RemedyFacts(
                agencyId, remedyId, requestId, kind, acceptedOn, againstOwnAct, on, how, events, events + 1);
    }
}
