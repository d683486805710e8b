package org.disclosuredesk.command.request;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.events.AttachmentAdded;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.RequestState;
import org.jspecify.annotations.Nullable;

/** To keep a file with a request (附件). */
public record AddAttachment(
        @TargetAggregateIdentifier String requestId,
        String attachmentId,
        LocalDate addedOn,
        String mediaType,
        long bytes,
        String sha256,
        @Nullable Integer decisionNo,
        @Nullable PersonalData personal)
        implements RequestAct {

    @Override
    public RequestEvent says(RequestState state) {
        return new AttachmentAdded(
                state.counted().agencyId(),
                requestId,
                attachmentId,
                addedOn,
                mediaType,
                bytes,
                sha256,
                decisionNo,
                personal);
    }
}
