package org.disclosuredesk.command.request;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.events.PeriodExtended;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.RequestState;
import org.jspecify.annotations.Nullable;

/** To extend the period (延长答复, art. 33 para. 2). */
public record ExtendPeriod(
        @TargetAggregateIdentifier String requestId,
        LocalDate toldOn,
        int workingDays,
        @Nullable String approvedBy,
        @Nullable LocalDate approvedOn,
        @Nullable String documentNo,
        @Nullable PersonalData personal)
        implements RequestAct {

    @Override
    public RequestEvent says(RequestState state) {
        return new PeriodExtended(
                state.counted().agencyId(),
                requestId,
                toldOn,
                workingDays,
                approvedBy,
                approvedOn,
                documentNo,
                null,
                false,
                "",
                personal);
    }
}
