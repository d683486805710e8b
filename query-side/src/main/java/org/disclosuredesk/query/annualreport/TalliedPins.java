package org.disclosuredesk.query.annualreport;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.disclosuredesk.publishing.ReportPin;
import org.disclosuredesk.publishing.ReportPins;
import org.disclosuredesk.query.tally.Moment;
import org.disclosuredesk.query.tally.Statistics;
import org.disclosuredesk.query.tally.Tally;
import org.springframework.stereotype.Component;

/** Makes the report that is to be published from the tally, once it knows every case. */
@Component
class TalliedPins implements ReportPins {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Statistics statistics;
    private final Tally tally;
    private final AnnualReports reports;
    private final Clock clock;

    TalliedPins(Statistics statistics, Tally tally, AnnualReports reports, Clock clock) {
        this.statistics = statistics;
        this.tally = tally;
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    public Optional<ReportPin> now(String agencyId, int year) {
        if (!statistics.awaitHead(PATIENCE) || statistics.parked() > 0) {
            return Optional.empty();
        }
        // A place in the log first, then what was known there: whatever is recorded meanwhile does not mix in.
        var moment = new Moment(LocalDate.now(clock), tally.position());
        try {
            var report = reports.of(agencyId, "", year, moment);
            return Optional.of(new ReportPin(
                    report.pin().logPosition(),
                    report.pin().rulesVersion(),
                    report.pin().calendarVersion(),
                    report.tables().hash()));
        } catch (Unbalanced wrong) {
            return Optional.empty();
        }
    }
}
