package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An agency began to keep its requests here (行政机关).
 *
 * @param supervisedBy the agency its report goes up to
 */
@Revision("1")
public record AgencyRegistered(
        String agencyId,
        String name,
        LocalDate registeredOn,
        @Nullable String supervisedBy) implements AgencyEvent {}
