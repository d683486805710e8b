package org.disclosuredesk.events;

/** What can happen to a remedy (行政复议, 行政诉讼) against an answer. */
public sealed interface RemedyEvent extends DeskEvent
        permits ReviewAccepted, ReviewConcluded, SuitAccepted, SuitConcluded {

    /** The agency whose answer is disputed. */
    String agencyId();

    /** The remedy, an aggregate of its own. */
    String remedyId();
}
