package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * The year was closed (年度结账): every request open at its end has been carried over.
 *
 * @param carriedOver requests open at the end of the year when it was closed
 */
@Revision("1")
public record YearClosed(String agencyId, int year, LocalDate closedOn, int carriedOver, String rulesVersion)
        implements YearEvent {}
