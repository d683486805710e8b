package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The applicant was told, once, what to correct and by when (补正告知, art. 30).
 *
 * @param correctBy the end of the reasonable period the agency set; null where not recorded
 * @param personal what is unclear
 */
@Revision("1")
public record CorrectionCalledFor(
        String agencyId,
        String requestId,
        LocalDate calledOn,
        @Nullable LocalDate correctBy,
        @Nullable String documentNo,
        @Nullable PersonalData personal)
        implements RequestEvent {}
