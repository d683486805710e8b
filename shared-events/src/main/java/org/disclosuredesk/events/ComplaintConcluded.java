package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.disclosuredesk.law.term.ComplaintResult;
import org.jspecify.annotations.Nullable;

/**
 * A complaint was concluded (举报办结, art. 47 para. 2).
 *
 * @param personal what was found and done, in words
 */
@Revision("1")
public record ComplaintConcluded(
        String agencyId,
        String complaintId,
        LocalDate concludedOn,
        ComplaintResult result,
        @Nullable String documentNo,
        @Nullable PersonalData personal)
        implements ComplaintEvent {}
