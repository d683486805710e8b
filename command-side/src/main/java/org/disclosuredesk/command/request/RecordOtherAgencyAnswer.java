package org.disclosuredesk.command.request;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.events.OtherAgencyAnswered;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.RequestState;
import org.jspecify.annotations.Nullable;

/** To record what the other agency answered (arts. 11, 17, 34): the clock goes on. */
public record RecordOtherAgencyAnswer(
        @TargetAggregateIdentifier String requestId,
        String consultationId,
        LocalDate answeredOn,
        @Nullable Boolean consents,
        @Nullable PersonalData personal)
        implements RequestAct {

    @Override
    public RequestEvent says(RequestState state) {
        return new OtherAgencyAnswered(
                state.counted().agencyId(), requestId, consultationId, answeredOn, consents, null, false, "", personal);
    }
}
