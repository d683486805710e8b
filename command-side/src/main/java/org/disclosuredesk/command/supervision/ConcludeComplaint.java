package org.disclosuredesk.command.supervision;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.law.term.ComplaintResult;
import org.jspecify.annotations.Nullable;

/** To record how a complaint ended (举报办结, art. 47 para. 2). */
public record ConcludeComplaint(
        @TargetAggregateIdentifier String complaintId,
        LocalDate concludedOn,
        ComplaintResult result,
        @Nullable String documentNo,
        @Nullable PersonalData personal) {}
