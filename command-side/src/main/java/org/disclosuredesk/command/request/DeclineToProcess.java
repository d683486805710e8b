package org.disclosuredesk.command.request;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.jspecify.annotations.Nullable;

/** Not to process it as a request for information (不予处理, arts. 35, 36 (6), 39). */
public record DeclineToProcess(
        @TargetAggregateIdentifier String requestId,
        LocalDate decidedOn,
        Ground ground,
        @Nullable Particular particular,
        @Nullable String documentNo,
        @Nullable PersonalData personal) {}
