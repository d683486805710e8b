package org.disclosuredesk.publishing;

import java.util.Optional;

/**
 * Makes reports, so that one can be published on what it was made from.
 *
 * <p>The statistics are made where lists are; whoever publishes asks here.
 */
public interface ReportPins {

    /**
     * The report of a year from all that is recorded now, as it would be published.
     *
     * @return empty where the statistics do not know every case, or the tables do not balance
     */
    Optional<ReportPin> now(String agencyId, int year);
}
