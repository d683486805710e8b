package org.disclosuredesk.command.request;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.law.WorkingDays;

/**
 * To move the due date of an open request to where a calendar has it; a request it does not touch stays as it is.
 *
 * @param calendar the one being adopted: the others learn of it when the whole adoption is recorded
 */
public record MoveDueDate(@TargetAggregateIdentifier String requestId, WorkingDays calendar) {}
