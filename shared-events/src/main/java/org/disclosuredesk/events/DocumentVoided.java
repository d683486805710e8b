package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * A document was recorded by mistake (作废): twice, or under a wrong kind or day. It counts nowhere, and its record stays.
 *
 * @param reason what was wrong with the record
 */
@Revision("1")
public record DocumentVoided(String agencyId, String documentId, LocalDate voidedOn, String reason)
        implements ProactiveEvent {}
