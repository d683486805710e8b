package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The applicant gave reasons (art. 35).
 *
 * @param personal the reasons
 */
@Revision("1")
public record ReasonsReceived(
        String agencyId,
        String requestId,
        LocalDate receivedOn,
        @Nullable PersonalData personal) implements RequestEvent {}
