package org.disclosuredesk.command.request;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.jspecify.annotations.Nullable;

/** To say that it cannot be provided (无法提供, arts. 30, 36 (4) and (5), 38). */
public record DeclareUnavailable(
        @TargetAggregateIdentifier String requestId,
        LocalDate decidedOn,
        Ground ground,
        @Nullable Particular particular,
        @Nullable String documentNo,
        @Nullable PersonalData personal) {}
