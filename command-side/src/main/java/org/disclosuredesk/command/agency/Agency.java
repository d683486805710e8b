package org.disclosuredesk.command.agency;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.disclosuredesk.events.AgencyEvent;
import org.disclosuredesk.events.AgencyRegistered;
import org.disclosuredesk.events.DepartmentAdded;

/** An agency that keeps its requests here (行政机关), with its departments (科室). */
@Aggregate
class Agency {

    @AggregateIdentifier
    private String id;

    @CommandHandler
    Agency(RegisterAgency act, Clock clock) {
        AggregateLifecycle.apply(
                new AgencyRegistered(act.agencyId(), act.name(), LocalDate.now(clock), act.supervisedBy()));
    }

    @CommandHandler
    void decide(AddDepartment act, Clock clock) {
        AggregateLifecycle.apply(new DepartmentAdded(id, act.departmentId(), act.name(), LocalDate.now(clock)));
    }

    // What happened cannot be refused: below, no rules, no clocks, no arithmetic on dates.

    @EventSourcingHandler
    void evolve(AgencyEvent event) {
        id = event.agencyId();
    }

    Agency() {
        // Axon rebuilds the agency from its events through this constructor.
    }
}
