package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** A report that was sent in is added up no longer; what was consolidated with it before stays as it was. */
@Revision("1")
public record OutsideReportWithdrawn(String agencyId, int year, int reportNo, LocalDate withdrawnOn, String reason)
        implements YearEvent {}
