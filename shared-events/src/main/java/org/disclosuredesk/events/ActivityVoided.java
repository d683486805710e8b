package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * An activity was recorded by mistake (作废), with the cures in its record; it counts nowhere.
 *
 * @param reason what was wrong with the record
 */
@Revision("1")
public record ActivityVoided(String agencyId, String recordId, LocalDate voidedOn, String reason)
        implements SupervisionEvent {}
