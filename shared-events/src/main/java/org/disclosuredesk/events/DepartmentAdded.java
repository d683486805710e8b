package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * A department of the agency was added (科室).
 */
@Revision("1")
public record DepartmentAdded(String agencyId, String departmentId, String name, LocalDate addedOn)
        implements AgencyEvent {}
