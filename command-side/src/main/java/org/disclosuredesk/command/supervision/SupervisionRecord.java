package org.disclosuredesk.command.supervision;

import static org.disclosuredesk.law.rule.RuleBroken.require;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.disclosuredesk.events.ActivityRecorded;
import org.disclosuredesk.events.ActivityVoided;
import org.disclosuredesk.law.rule.CureFollowsItsInspection;
import org.disclosuredesk.law.rule.NoMoreIsCuredThanWasFound;
import org.disclosuredesk.law.rule.NothingHappensToAVoidRecord;
import org.disclosuredesk.law.rule.SupervisionDateIsNotInTheFuture;
import org.disclosuredesk.law.term.ActivityKind;
import org.jspecify.annotations.Nullable;

/** What an office did for disclosure besides its cases (监督保障, arts. 28, 47, 48); of an inspection also what was cured. */
@Aggregate
class SupervisionRecord {

    @AggregateIdentifier
    private String id;

    private String agencyId;
    private ActivityKind kind;
    private LocalDate heldOn;
    private @Nullable Integer found;
    private int cured;
    private boolean voided;

    @CommandHandler
    SupervisionRecord(RecordActivity act, Clock clock) {
        require(new SupervisionDateIsNotInTheFuture("heldOn", act.heldOn(), LocalDate.now(clock)));
        AggregateLifecycle.apply(new ActivityRecorded(
                act.agencyId(),
                act.recordId(),
                act.kind(),
                act.heldOn(),
                act.title(),
                act.number(),
                act.department(),
                act.text()));
    }

    @CommandHandler
    void decide(RecordCure act, Clock clock) {
        require(
                new NothingHappensToAVoidRecord(voided),
                new CureFollowsItsInspection(kind, act.heldOn(), heldOn),
                new NoMoreIsCuredThanWasFound(found, cured + act.number()),
                new SupervisionDateIsNotInTheFuture("heldOn", act.heldOn(), LocalDate.now(clock)));
        AggregateLifecycle.apply(new ActivityRecorded(
                agencyId,
                id,
                ActivityKind.CURE,
                act.heldOn(),
                act.title(),
                act.number(),
                act.department(),
                act.text()));
    }

    @CommandHandler
    void decide(VoidActivity act, Clock clock) {
        require(new NothingHappensToAVoidRecord(voided));
        AggregateLifecycle.apply(new ActivityVoided(agencyId, id, LocalDate.now(clock), act.reason()));
    }

    // What happened cannot be refused: below, no rules, no clocks, no arithmetic on dates.

    @EventSourcingHandler
    void evolve(ActivityRecorded event) {
        if (event.kind() == ActivityKind.CURE) {
            cured += event.number() == null ? 0 : event.number();
            return;
        }
        id = event.recordId();
        agencyId = event.agencyId();
        kind = event.kind();
        heldOn = event.heldOn();
        found = event.number();
    }

    @EventSourcingHandler
    void evolve(ActivityVoided event) {
        voided = true;
    }

    SupervisionRecord() {
        // Axon rebuilds the record from its events through this constructor.
    }
}
