package org.disclosuredesk.command.request;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.ReasonsAskedFor;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.RequestState;
import org.jspecify.annotations.Nullable;

/** To ask why so much or so often (要求说明理由, art. 35). */
public record AskForReasons(
        @TargetAggregateIdentifier String requestId,
        LocalDate askedOn,
        @Nullable LocalDate reasonsBy,
        @Nullable String documentNo,
        @Nullable PersonalData personal)
        implements RequestAct {

    @Override
    public RequestEvent says(RequestState state) {
        return new ReasonsAskedFor(state.counted().agencyId(), requestId, askedOn, reasonsBy, documentNo, personal);
    }
}
