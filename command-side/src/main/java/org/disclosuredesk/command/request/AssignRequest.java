package org.disclosuredesk.command.request;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.events.RequestAssigned;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.RequestState;
import org.jspecify.annotations.Nullable;

/** To hand a request to a department, with the day by which it owes its part (交办); the statutory clock stays one. */
public record AssignRequest(
        @TargetAggregateIdentifier String requestId,
        LocalDate assignedOn,
        String department,
        @Nullable String officer,
        @Nullable LocalDate internalDueOn)
        implements RequestAct {

    @Override
    public RequestEvent says(RequestState state) {
        return new RequestAssigned(
                state.counted().agencyId(), requestId, assignedOn, department, officer, internalDueOn);
    }
}
