package org.disclosuredesk.command.year;

/** To withdraw a report that was sent in, since it is not to be added up. */
public record WithdrawOutsideReport(String agencyId, int year, int reportNo, String reason) {}
