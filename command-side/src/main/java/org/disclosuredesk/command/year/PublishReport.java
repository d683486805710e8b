package org.disclosuredesk.command.year;

/**
 * To publish the annual report for the first time (art. 49).
 *
 * @param seen the hash of the tables as whoever publishes them has seen them
 */
public record PublishReport(String agencyId, int year, String seen) {}
