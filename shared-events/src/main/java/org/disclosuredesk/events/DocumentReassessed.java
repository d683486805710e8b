package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.disclosuredesk.law.term.DisclosureAttribute;
import org.jspecify.annotations.Nullable;

/**
 * The disclosure attribute of a document was decided anew (定期评估、动态调整, art. 18).
 *
 * @param reason what has changed, or why it stays undisclosed
 * @param publishDueOn by when it is to be published; null where it is not to be
 * @param calendarVersion by which calendar that day was counted
 */
@Revision("1")
public record DocumentReassessed(
        String agencyId,
        String documentId,
        LocalDate assessedOn,
        DisclosureAttribute attribute,
        @Nullable String reason,
        @Nullable LocalDate publishDueOn,
        String calendarVersion)
        implements ProactiveEvent {}
