package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * A document was repealed or lost its force (废止、失效).
 *
 * @param reason by which decision, or by which clause of its own
 */
@Revision("1")
public record DocumentRepealed(String agencyId, String documentId, LocalDate repealedOn, String reason)
        implements ProactiveEvent {}
