package org.disclosuredesk.command.year;

import java.time.YearMonth;

/** To say how many items were published in a column during a month; it takes the place of what was said before. */
public record CountItemsPublished(String agencyId, YearMonth month, String column, int items) {}
