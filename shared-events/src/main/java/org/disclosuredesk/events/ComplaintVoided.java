package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * A complaint was recorded by mistake (作废); it counts nowhere.
 *
 * @param reason what was wrong with the record
 */
@Revision("1")
public record ComplaintVoided(String agencyId, String complaintId, LocalDate voidedOn, String reason)
        implements ComplaintEvent {}
