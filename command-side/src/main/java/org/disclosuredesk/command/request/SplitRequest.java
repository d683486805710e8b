package org.disclosuredesk.command.request;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.RequestReceived;
import org.disclosuredesk.events.RequestSplit;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.law.RequestState;
import org.jspecify.annotations.Nullable;

/**
 * To make several requests of one form (一事一申请): the request keeps the first matter, every other becomes a request of
 * its own, received on the same day. An explicit act, so that fees and figures count alike (reading).
 */
public record SplitRequest(
        @TargetAggregateIdentifier String requestId,
        LocalDate splitOn,
        List<Part> parts,
        @Nullable PersonalData personal)
        implements RequestAct {

    /** A matter that becomes a request of its own, under a register number nobody has. */
    public record Part(String registerNo, String informationSought) {}

    @Override
    public RequestEvent says(RequestState state) {
        var agency = state.counted().agencyId();
        return new RequestSplit(
                agency,
                requestId,
                splitOn,
                parts.stream()
                        .map(part -> Ids.request(agency, part.registerNo()))
                        .toList(),
                personal);
    }

    /** The receipts of the new requests: everything as in the one form, but for number and matter. */
    List<RequestReceived> receipts(RequestReceived form) {
        return parts.stream().map(part -> receipt(form, part)).toList();
    }

    private RequestReceived receipt(RequestReceived form, Part part) {
        return new RequestReceived(
                form.agencyId(),
                Ids.request(form.agencyId(), part.registerNo()),
                part.registerNo(),
                form.applicantId(),
                form.applicantKind(),
                form.channel(),
                form.submittedOn(),
                form.receivedOn(),
                form.receiptBasis(),
                null,
                false,
                "",
                requestId,
                form.department(),
                form.handedDownFrom(),
                form.takenDownBy(),
                PersonalData.with(form.personal(), PersonalField.INFORMATION_SOUGHT, part.informationSought()));
    }
}
