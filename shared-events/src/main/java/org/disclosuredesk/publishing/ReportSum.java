package org.disclosuredesk.publishing;

import java.util.List;
import org.disclosuredesk.events.ReportsConsolidated;

/**
 * What several reports add up to.
 *
 * @param pin what it was made from and is recognised by
 * @param shares what was added up
 * @param leftOut the names of agencies whose reports were not
 */
public record ReportSum(ReportPin pin, List<ReportsConsolidated.Share> shares, List<String> leftOut) {}
