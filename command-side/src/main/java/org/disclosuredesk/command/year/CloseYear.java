package org.disclosuredesk.command.year;

/**
 * To close a year that has ended, once its open requests are carried over; repeating it changes nothing.
 *
 * <p>{@link YearClose} does both.
 */
public record CloseYear(String agencyId, int year) {}
