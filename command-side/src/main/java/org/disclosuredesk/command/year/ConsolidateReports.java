package org.disclosuredesk.command.year;

import java.util.SortedMap;
import java.util.SortedSet;

/**
 * To add up the reports of several agencies and fix which (art. 49 para. 2).
 *
 * @param agencyId the agency that adds up
 * @param publications which publication of which agency of the store
 * @param outside which of the reports that were sent in
 */
public record ConsolidateReports(
        String agencyId, int year, SortedMap<String, Integer> publications, SortedSet<Integer> outside) {}
