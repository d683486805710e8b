package org.disclosuredesk.command.supervision;

import static org.disclosuredesk.law.rule.RuleBroken.require;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.disclosuredesk.events.ComplaintConcluded;
import org.disclosuredesk.events.ComplaintReceived;
import org.disclosuredesk.events.ComplaintVoided;
import org.disclosuredesk.law.rule.ComplaintIsConcludedOnce;
import org.disclosuredesk.law.rule.ComplaintIsNotConcludedBeforeItCame;
import org.disclosuredesk.law.rule.NothingHappensToAVoidRecord;
import org.disclosuredesk.law.rule.SupervisionDateIsNotInTheFuture;
import org.jspecify.annotations.Nullable;

/** One complaint about the agency's disclosure (举报, arts. 47, 51): received, then concluded. */
@Aggregate
class Complaint {

    @AggregateIdentifier
    private String id;

    private String agencyId;
    private LocalDate receivedOn;
    private @Nullable LocalDate concludedOn;
    private boolean voided;

    @CommandHandler
    Complaint(ReceiveComplaint act, Clock clock) {
        require(new SupervisionDateIsNotInTheFuture("receivedOn", act.receivedOn(), LocalDate.now(clock)));
        AggregateLifecycle.apply(new ComplaintReceived(
                act.agencyId(),
                act.complaintId(),
                act.receivedOn(),
                act.matter(),
                act.department(),
                act.registerNo(),
                act.personal()));
    }

    @CommandHandler
    void decide(ConcludeComplaint act, Clock clock) {
        require(
                new NothingHappensToAVoidRecord(voided),
                new ComplaintIsConcludedOnce(concludedOn),
                new ComplaintIsNotConcludedBeforeItCame(act.concludedOn(), receivedOn),
                new SupervisionDateIsNotInTheFuture("concludedOn", act.concludedOn(), LocalDate.now(clock)));
        AggregateLifecycle.apply(new ComplaintConcluded(
                agencyId, id, act.concludedOn(), act.result(), act.documentNo(), act.personal()));
    }

    @CommandHandler
    void decide(VoidComplaint act, Clock clock) {
        require(new NothingHappensToAVoidRecord(voided));
        AggregateLifecycle.apply(new ComplaintVoided(agencyId, id, LocalDate.now(clock), act.reason()));
    }

    // What happened cannot be refused: below, no rules, no clocks, no arithmetic on dates.

    @EventSourcingHandler
    void evolve(ComplaintReceived event) {
        id = event.complaintId();
        agencyId = event.agencyId();
        receivedOn = event.receivedOn();
    }

    @EventSourcingHandler
    void evolve(ComplaintConcluded event) {
        concludedOn = event.concludedOn();
    }

    @EventSourcingHandler
    void evolve(ComplaintVoided event) {
        voided = true;
    }

    Complaint() {
        // Axon rebuilds the complaint from its events through this constructor.
    }
}
