package org.disclosuredesk.command.proactive;

import static org.disclosuredesk.law.rule.RuleBroken.require;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.events.DocumentIssued;
import org.disclosuredesk.events.DocumentPublished;
import org.disclosuredesk.events.DocumentReassessed;
import org.disclosuredesk.events.DocumentRepealed;
import org.disclosuredesk.events.DocumentReviewed;
import org.disclosuredesk.events.DocumentVoided;
import org.disclosuredesk.events.ProactiveEvent;
import org.disclosuredesk.law.DocumentFacts;
import org.disclosuredesk.law.DocumentNorms;
import org.disclosuredesk.law.StatutoryPeriod;
import org.disclosuredesk.law.WorkingDays;
import org.disclosuredesk.law.term.DisclosureAttribute;
import org.jspecify.annotations.Nullable;

/**
 * One document of the agency (公文): issued with its disclosure attribute, reviewed, published, repealed (arts. 13-26).
 */
@Aggregate
class ProactiveDisclosure {

    @AggregateIdentifier
    private String id;

    private @Nullable DocumentFacts facts;

    @CommandHandler
    ProactiveDisclosure(IssueDocument act, WorkingDays calendar, Clock clock, MetaData how) {
        happens(
                new DocumentIssued(
                        act.agencyId(),
                        act.documentId(),
                        act.title(),
                        act.documentNo(),
                        act.kind(),
                        act.issuedOn(),
                        act.department(),
                        act.attribute(),
                        act.reason(),
                        publishDueOn(act.attribute(), act.issuedOn(), calendar),
                        calendar.version()),
                clock,
                how);
    }

    @CommandHandler
    void decide(ReviewDocument act, Clock clock, MetaData how) {
        happens(
                new DocumentReviewed(
                        facts.agencyId(),
                        id,
                        act.review(),
                        act.reviewedOn(),
                        act.reviewedBy(),
                        act.passed(),
                        act.reason()),
                clock,
                how);
    }

    @CommandHandler
    void decide(ReassessDocument act, WorkingDays calendar, Clock clock, MetaData how) {
        happens(
                new DocumentReassessed(
                        facts.agencyId(),
                        id,
                        act.assessedOn(),
                        act.attribute(),
                        act.reason(),
                        // Deciding again what was decided before does not begin the period anew.
                        act.attribute() == facts.attribute()
                                ? facts.publishDueOn()
                                : publishDueOn(act.attribute(), act.assessedOn(), calendar),
                        calendar.version()),
                clock,
                how);
    }

    @CommandHandler
    void decide(PublishDocument act, Clock clock, MetaData how) {
        happens(
                new DocumentPublished(facts.agencyId(), id, act.publishedOn(), act.column(), act.address()),
                clock,
                how);
    }

    @CommandHandler
    void decide(RepealDocument act, Clock clock, MetaData how) {
        happens(new DocumentRepealed(facts.agencyId(), id, act.repealedOn(), act.reason()), clock, how);
    }

    @CommandHandler
    void decide(VoidDocument act, Clock clock, MetaData how) {
        happens(new DocumentVoided(facts.agencyId(), id, LocalDate.now(clock), act.reason()), clock, how);
    }

    private void happens(ProactiveEvent event, Clock clock, MetaData how) {
        require(Provenance.of(how).isHistory(), DocumentNorms.of(facts, event, LocalDate.now(clock)));
        AggregateLifecycle.apply(event);
    }

    private static @Nullable LocalDate publishDueOn(
            DisclosureAttribute attribute, LocalDate from, WorkingDays calendar) {
        return attribute == DisclosureAttribute.PROACTIVE && from.getYear() >= calendar.firstYear()
                ? calendar.after(from, StatutoryPeriod.PUBLICATION.workingDays())
                : null;
    }

    // What happened cannot be refused: below, no rules, no clocks, no arithmetic on dates.

    @EventSourcingHandler
    void evolve(ProactiveEvent event) {
        id = event.documentId();
        facts = DocumentFacts.after(facts, event);
    }

    ProactiveDisclosure() {
        // Axon rebuilds the document from its events through this constructor.
    }
}
