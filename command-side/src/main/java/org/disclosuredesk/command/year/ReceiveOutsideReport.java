package org.disclosuredesk.command.year;

import org.disclosuredesk.ledger.OutsideReport;

/**
 * To receive the annual report of an agency that keeps its requests elsewhere; it takes the place of an earlier one of the
 * same agency and year.
 *
 * @param agencyId the agency that adds up
 * @param sha256 of the file, under which it is kept
 */
public record ReceiveOutsideReport(
        String agencyId, int year, OutsideReport report, String fileName, String mediaType, String sha256) {}
