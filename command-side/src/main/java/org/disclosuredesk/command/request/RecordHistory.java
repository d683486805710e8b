package org.disclosuredesk.command.request;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.ledger.RequestRow;

/** To record the whole of a ledger row as history: what happened goes in, lawful or not. */
public record RecordHistory(
        @TargetAggregateIdentifier String requestId, String agencyId, String applicantId, RequestRow row) {}
