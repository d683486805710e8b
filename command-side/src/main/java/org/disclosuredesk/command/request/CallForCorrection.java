package org.disclosuredesk.command.request;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.events.CorrectionCalledFor;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.RequestState;
import org.jspecify.annotations.Nullable;

/** To tell the applicant what to correct (补正告知, art. 30). */
public record CallForCorrection(
        @TargetAggregateIdentifier String requestId,
        LocalDate calledOn,
        @Nullable LocalDate correctBy,
        @Nullable String documentNo,
        @Nullable PersonalData personal)
        implements RequestAct {

    @Override
    public RequestEvent says(RequestState state) {
        return new CorrectionCalledFor(
                state.counted().agencyId(), requestId, calledOn, correctBy, documentNo, personal);
    }
}
