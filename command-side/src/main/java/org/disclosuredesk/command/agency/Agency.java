package org.disclosuredesk.command.agency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.disclosuredesk.events.AgencyDescribed;
import org.disclosuredesk.events.AgencyEvent;
import org.disclosuredesk.events.AgencyRegistered;
import org.disclosuredesk.events.DepartmentAdded;
import org.disclosuredesk.events.LetterTemplateReplaced;
import org.disclosuredesk.law.letter.AgencyFacts;
import org.jspecify.annotations.Nullable;

/** An agency that keeps its requests here (行政机关), with its departments (科室), its particulars and the templates of its letters. */
@Aggregate
class Agency {

    @AggregateIdentifier
    private String id;

    private @Nullable AgencyFacts facts;

    @CommandHandler
    Agency(RegisterAgency act, Clock clock) {
        AggregateLifecycle.apply(
                new AgencyRegistered(act.agencyId(), act.name(), LocalDate.now(clock), act.supervisedBy()));
    }

    @CommandHandler
    void decide(AddDepartment act, Clock clock) {
        AggregateLifecycle.apply(new DepartmentAdded(id, act.departmentId(), act.name(), LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(DescribeAgency act, Clock clock) {
        AggregateLifecycle.apply(new AgencyDescribed(
                id,
                LocalDate.now(clock),
                act.kind(),
                act.reviewingBody(),
                act.court(),
                act.onlineReviewChannel(),
                act.documentMark(),
                act.address(),
                act.telephone(),
                act.officeName(),
                act.officeHead(),
                act.fourEyes(),
                act.fullName()));
    }

    @CommandHandler
    void decide(ReplaceLetterTemplate act, Clock clock) {
        var inUse = facts.template(act.letterKind());
        if (!Objects.equals(inUse.sha256(), act.sha256())) {
            AggregateLifecycle.apply(new LetterTemplateReplaced(
                    id, act.letterKind(), LocalDate.now(clock), act.sha256(), inUse.version() + 1));
        }
    }

    // What happened cannot be refused: below, no rules, no clocks, no arithmetic on dates.

    @EventSourcingHandler
    void evolve(AgencyEvent event) {
        id = event.agencyId();
        facts = AgencyFacts.after(facts, event);
    }

    Agency() {
        // Axon rebuilds the agency from its events through this constructor.
    }
}
