package org.disclosuredesk.query.annualreport;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.disclosuredesk.eventlog.EventLog;
import org.disclosuredesk.eventlog.EventLogConfiguration;
import org.disclosuredesk.query.agency.ChosenAgency;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.tally.Moment;
import org.disclosuredesk.query.tally.Statistics;
import org.disclosuredesk.query.tally.YearRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the report that an address asks for. */
@Component
public class AskedReports {

    /** The first full year under the Regulation of 2007; no agency has a report before it. */
    private static final int FIRST_YEAR = 2008;

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final AnnualReports reports;
    private final YearRecords records;
    private final EventLog log;
    private final DeskAgency agency;
    private final Statistics statistics;
    private final Clock clock;

    AskedReports(
            AnnualReports reports,
            YearRecords records,
            EventLog log,
            DeskAgency agency,
            Statistics statistics,
            Clock clock) {
        this.reports = reports;
        this.records = records;
        this.log = log;
        this.agency = agency;
        this.statistics = statistics;
        this.clock = clock;
    }

    /** The agency an address names; the desk's where it names none. */
    public ChosenAgency agency(@Nullable String agencyId) {
        return agency.chosen(agencyId).orElseThrow(AskedReports::unknown);
    }

    /**
     * The report of a year.
     *
     * @param asOf the legal day it speaks of; null = today
     * @param known the day whose knowledge it is made from; null = all that is known
     */
    public AskedReport of(ChosenAgency whose, int year, @Nullable LocalDate asOf, @Nullable LocalDate known) {
        mustBeReal(year);
        return new AskedReport(
                reports.of(whose.agency().agencyId(), whose.agency().name(), year, moment(asOf, known)),
                whose,
                null,
                asOf,
                known);
    }

    /** A report as it was published. */
    public AskedReport published(ChosenAgency whose, int year, int no) {
        mustBeReal(year);
        var publication = records.publications(whose.agency().agencyId(), year).stream()
                .filter(one -> one.no() == no)
                .findFirst()
                .orElseThrow(() -> {
                    statistics.mustKnowAll(PATIENCE);
                    return unknown();
                });
        return new AskedReport(reports.of(publication, whose.agency().name()), whose, publication, null, null);
    }

    /** What had happened by a day, of what was known when a day ended. */
    public Moment moment(@Nullable LocalDate asOf, @Nullable LocalDate known) {
        var today = LocalDate.now(clock);
        if (asOf != null && asOf.isAfter(today) || known != null && known.isAfter(today)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var position = known == null || known.equals(today)
                ? Moment.NOW
                : log.lastBefore(known.plusDays(1)
                        .atStartOfDay(EventLogConfiguration.SHANGHAI)
                        .toInstant());
        return new Moment(asOf == null ? today : asOf, position);
    }

    /** Lets a year pass that can have a report. */
    public void mustBeReal(int year) {
        if (year < FIRST_YEAR || year > LocalDate.now(clock).getYear()) {
            throw unknown();
        }
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
