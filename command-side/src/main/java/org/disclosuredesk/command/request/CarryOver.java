package org.disclosuredesk.command.request;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** To carry an open request over the ends of the years that have ended (结转); repeating it changes nothing. */
public record CarryOver(@TargetAggregateIdentifier String requestId) {}
