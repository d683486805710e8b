package org.disclosuredesk.command.request;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.events.LetterIssued;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.law.letter.AgencyFacts.Template;
import org.disclosuredesk.law.term.DeliveryWay;
import org.disclosuredesk.law.term.LetterKind;
import org.jspecify.annotations.Nullable;

/**
 * To issue a letter (出具文书).
 *
 * @param about which event of the request it tells of
 * @param sha256 of the file as kept
 * @param template it was made in
 */
public record IssueLetter(
        @TargetAggregateIdentifier String requestId,
        String letterId,
        LetterKind kind,
        long about,
        LocalDate issuedOn,
        @Nullable String documentNo,
        String sha256,
        Template template,
        @Nullable DeliveryWay way,
        @Nullable String trackingNo)
        implements RequestAct {

    @Override
    public RequestEvent says(RequestState state) {
        return new LetterIssued(
                state.counted().agencyId(),
                requestId,
                letterId,
                kind.name(),
                issuedOn,
                documentNo,
                null,
                sha256,
                about,
                template.sha256() == null ? null : template.version(),
                template.sha256(),
                way,
                trackingNo);
    }
}
