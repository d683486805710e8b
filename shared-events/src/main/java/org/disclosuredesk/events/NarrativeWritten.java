package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * A section of the annual report was written.
 *
 * @param section 1 to 6
 */
@Revision("1")
public record NarrativeWritten(String agencyId, int year, LocalDate writtenOn, int section, String text)
        implements YearEvent {}
