package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.disclosuredesk.law.term.DisclosureAttribute;
import org.disclosuredesk.law.term.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * A document was made and issued (制发公文), its disclosure attribute decided with it (公文公开属性源头认定, art. 13).
 *
 * @param documentNo its number (发文字号); null where it has none
 * @param department which made it
 * @param reason why it is not disclosed without being asked for; null where it is
 * @param publishDueOn by when it is to be published (art. 26); null where it is not to be
 * @param calendarVersion by which calendar that day was counted
 */
@Revision("1")
public record DocumentIssued(
        String agencyId,
        String documentId,
        String title,
        @Nullable String documentNo,
        DocumentKind kind,
        LocalDate issuedOn,
        @Nullable String department,
        DisclosureAttribute attribute,
        @Nullable String reason,
        @Nullable LocalDate publishDueOn,
        String calendarVersion)
        implements ProactiveEvent {}
