package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A department, and perhaps an officer, was given the request (分办, art. 45).
 *
 * @param officer account name; null = the department as a whole
 * @param internalDueOn the date set inside the office; never the statutory one
 */
@Revision("1")
public record RequestAssigned(
        String agencyId,
        String requestId,
        LocalDate assignedOn,
        String department,
        @Nullable String officer,
        @Nullable LocalDate internalDueOn)
        implements RequestEvent {}
