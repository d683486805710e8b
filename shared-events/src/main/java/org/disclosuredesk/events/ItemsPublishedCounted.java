package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * The items published in a column during a month were counted (发布信息条数, arts. 19-24), where nobody logs each of them. A
 * later count of the same column and month takes the place of an earlier one; the documents logged one by one are within it.
 *
 * @param month 1 to 12
 * @param column of the website, or another place of publication (栏目)
 */
@Revision("1")
public record ItemsPublishedCounted(String agencyId, int year, int month, String column, int items, LocalDate countedOn)
        implements YearEvent {}
