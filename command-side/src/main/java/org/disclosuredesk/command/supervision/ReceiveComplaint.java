package org.disclosuredesk.command.supervision;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.law.term.ComplaintMatter;
import org.jspecify.annotations.Nullable;

/** To record that a complaint was received (收到举报, art. 47 para. 2). */
public record ReceiveComplaint(
        @TargetAggregateIdentifier String complaintId,
        String agencyId,
        LocalDate receivedOn,
        ComplaintMatter matter,
        @Nullable String department,
        @Nullable String registerNo,
        @Nullable PersonalData personal) {}
