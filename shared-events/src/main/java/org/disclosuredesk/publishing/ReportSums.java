package org.disclosuredesk.publishing;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * Adds up reports, so that the sum can be recorded with what it was made of.
 *
 * <p>The statistics are made where lists are; whoever consolidates asks here.
 */
public interface ReportSums {

    /**
     * The sum of some reports of a year.
     *
     * @param agencyId the agency that adds up
     * @param publications which publication of which agency of the store
     * @param outside which of the reports that were sent in
     * @return empty where one of them does not exist or does not stand, or the statistics do not know every case
     */
    Optional<ReportSum> of(
            String agencyId, int year, SortedMap<String, Integer> publications, SortedSet<Integer> outside);
}
