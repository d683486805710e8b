package org.disclosuredesk.query.annualreport;

import java.time.Clock;
import java.time.LocalDate;
import org.disclosuredesk.query.agency.DeskAgency;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The report that an address asks for, by its year and its day. */
@Component
class AskedReport {

    /** The first full year under the Regulation of 2007; no agency has a report before it. */
    private static final int FIRST_YEAR = 2008;

    private final AnnualReports reports;
    private final Clock clock;

    AskedReport(AnnualReports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    /**
     * The report.
     *
     * @param asOf the legal day it speaks of; null = today
     */
    AnnualReport of(DeskAgency.Known known, int year, @Nullable LocalDate asOf) {
        var today = LocalDate.now(clock);
        if (year < FIRST_YEAR || year > today.getYear()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (asOf != null && asOf.isAfter(today)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return asOf == null
                ? reports.of(known.agencyId(), known.name(), year)
                : reports.of(known.agencyId(), known.name(), year, asOf);
    }
}
