package org.disclosuredesk.command.remedy;

import static org.disclosuredesk.law.rule.RuleBroken.require;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.disclosuredesk.events.RemedyEvent;
import org.disclosuredesk.events.ReviewAccepted;
import org.disclosuredesk.events.ReviewConcluded;
import org.disclosuredesk.events.SuitAccepted;
import org.disclosuredesk.events.SuitConcluded;
import org.disclosuredesk.law.RemedyFacts;
import org.disclosuredesk.law.rule.ConclusionIsNotBeforeAcceptance;
import org.disclosuredesk.law.rule.RemedyDateIsNotInTheFuture;
import org.disclosuredesk.law.rule.RemedyIsConcludedAsWhatItIs;
import org.disclosuredesk.law.rule.RemedyIsPending;

/** One remedy against an answer (行政复议, 行政诉讼, art. 51): accepted, then concluded. Its request may be unknown. */
@Aggregate
class Remedy {

    @AggregateIdentifier
    private String id;

    private RemedyFacts facts;

    @CommandHandler
    Remedy(AcceptReview act, Clock clock) {
        require(new RemedyDateIsNotInTheFuture("acceptedOn", act.acceptedOn(), LocalDate.now(clock)));
        AggregateLifecycle.apply(new ReviewAccepted(
                act.agencyId(),
                act.remedyId(),
                act.requestId(),
                act.acceptedOn(),
                act.againstOwnAct(),
                act.authority(),
                act.documentNo()));
    }

    @CommandHandler
    Remedy(AcceptSuit act, Clock clock) {
        require(new RemedyDateIsNotInTheFuture("acceptedOn", act.acceptedOn(), LocalDate.now(clock)));
        AggregateLifecycle.apply(new SuitAccepted(
                act.agencyId(),
                act.remedyId(),
                act.requestId(),
                act.acceptedOn(),
                act.afterReview(),
                act.againstOwnAct(),
                act.reviewId(),
                act.court(),
                act.documentNo()));
    }

    @CommandHandler
    void decide(ConcludeReview act, Clock clock) {
        mayConclude(false, act.concludedOn(), clock);
        AggregateLifecycle.apply(
                new ReviewConcluded(facts.agencyId(), id, act.concludedOn(), act.result(), act.documentNo()));
    }

    @CommandHandler
    void decide(ConcludeSuit act, Clock clock) {
        mayConclude(true, act.concludedOn(), clock);
        AggregateLifecycle.apply(
                new SuitConcluded(facts.agencyId(), id, act.concludedOn(), act.result(), act.documentNo()));
    }

    private void mayConclude(boolean asSuit, LocalDate concludedOn, Clock clock) {
        require(
                new RemedyIsConcludedAsWhatItIs(facts.kind(), asSuit),
                new RemedyIsPending(facts.pending()),
                new ConclusionIsNotBeforeAcceptance(concludedOn, facts.acceptedOn()),
                new RemedyDateIsNotInTheFuture("concludedOn", concludedOn, LocalDate.now(clock)));
    }

    // What happened cannot be refused: below, no rules, no clocks, no arithmetic on dates.

    @EventSourcingHandler
    void evolve(RemedyEvent event) {
        id = event.remedyId();
        facts = RemedyFacts.after(facts, event);
    }

    Remedy() {
        // Axon rebuilds the remedy from its events through this constructor.
    }
}
