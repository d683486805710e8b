package org.disclosuredesk.command.request;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.jspecify.annotations.Nullable;

/** To close it otherwise (其他处理, arts. 30, 42; withdrawal). */
public record CloseOtherwise(
        @TargetAggregateIdentifier String requestId,
        LocalDate decidedOn,
        Ground ground,
        @Nullable Particular particular,
        @Nullable String documentNo,
        @Nullable PersonalData personal) {}
