package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Quantity or frequency being clearly unreasonable, the applicant was asked for reasons (说明理由, art. 35).
 *
 * @param personal what was asked
 */
@Revision("1")
public record ReasonsAskedFor(
        String agencyId,
        String requestId,
        LocalDate askedOn,
        @Nullable LocalDate reasonsBy,
        @Nullable String documentNo,
        @Nullable PersonalData personal)
        implements RequestEvent {}
