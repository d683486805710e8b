package org.disclosuredesk.publishing;

/**
 * What a report was made from, so that it can be made again, and what it is recognised by.
 *
 * @param logPosition the last event it knows
 * @param rulesVersion the counting rules
 * @param calendarVersion the working-day calendar
 * @param tablesHash SHA-256 over tables 2, 3 and 4, lower-case hex
 */
public record ReportPin(long logPosition, String rulesVersion, String calendarVersion, String tablesHash) {}
