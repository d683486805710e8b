package org.disclosuredesk.command.request;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.ThirdPartyConsulted;
import org.disclosuredesk.law.RequestState;
import org.jspecify.annotations.Nullable;

/** To ask a third party (征求第三方意见, art. 32): the clock stops. */
public record ConsultThirdParty(
        @TargetAggregateIdentifier String requestId,
        String consultationId,
        LocalDate sentOn,
        @Nullable String documentNo,
        @Nullable PersonalData personal)
        implements RequestAct {

    private static final int ARTICLE = 32;

    @Override
    public RequestEvent says(RequestState state) {
        return new ThirdPartyConsulted(
                state.counted().agencyId(), requestId, consultationId, ARTICLE, sentOn, documentNo, personal);
    }
}
