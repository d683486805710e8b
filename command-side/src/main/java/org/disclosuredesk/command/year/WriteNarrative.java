package org.disclosuredesk.command.year;

/**
 * To write a section of the annual report.
 *
 * @param section 1 to 6
 * @param text empty takes back what was written: the desk's own draft stands again
 */
public record WriteNarrative(String agencyId, int year, int section, String text) {}
