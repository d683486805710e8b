package org.disclosuredesk.command.year;

/** To close a year that has ended: carry over what is open, then close; repeating it changes nothing. */
public record CloseYear(String agencyId, int year) {}
