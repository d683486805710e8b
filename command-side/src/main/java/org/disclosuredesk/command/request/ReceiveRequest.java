package org.disclosuredesk.command.request;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.RequestReceived;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.ReceiptBasis;
import org.jspecify.annotations.Nullable;

/** To log a request that was received (登记申请, arts. 29, 31). */
public record ReceiveRequest(
        @TargetAggregateIdentifier String requestId,
        String agencyId,
        String registerNo,
        String applicantId,
        ApplicantKind applicantKind,
        @Nullable Channel channel,
        @Nullable LocalDate submittedOn,
        LocalDate receivedOn,
        ReceiptBasis receiptBasis,
        @Nullable String department,
        @Nullable String handedDownFrom,
        @Nullable String takenDownBy,
        @Nullable PersonalData personal) {

    /** The receipt it makes; its due date is not computed yet. */
    RequestReceived says() {
        return new RequestReceived(
                agencyId,
                requestId,
                registerNo,
                applicantId,
                applicantKind,
                channel,
                submittedOn,
                receivedOn,
                receiptBasis,
                null,
                false,
                "",
                null,
                department,
                handedDownFrom,
                takenDownBy,
                personal);
    }
}
