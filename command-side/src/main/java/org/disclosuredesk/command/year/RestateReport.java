package org.disclosuredesk.command.year;

/**
 * To publish the annual report again, since what was recorded later changed it.
 *
 * @param seen the hash of the tables as whoever publishes them has seen them
 * @param reason why
 */
public record RestateReport(String agencyId, int year, String seen, String reason) {}
