package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An agency that keeps its requests elsewhere sent its annual report in, to be added up with the others (art. 49).
 *
 * @param agencyId the agency that adds up
 * @param reportNo 1 for the first of the year; every later one takes the next
 * @param name of the agency whose report it is
 * @param sha256 of the file, under which it is kept
 * @param tables tables 2, 3 and 4 as the report's JSON has them
 * @param tablesHash SHA-256 over these tables, lower-case hex
 * @param replaces an earlier report of the same agency that it takes the place of
 */
@Revision("1")
public record OutsideReportReceived(
        String agencyId,
        int year,
        int reportNo,
        String name,
        LocalDate receivedOn,
        String fileName,
        String mediaType,
        String sha256,
        String tables,
        String tablesHash,
        @Nullable Integer replaces)
        implements YearEvent {}
