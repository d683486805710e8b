package org.disclosuredesk.query.consolidated;

import java.time.Duration;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.disclosuredesk.events.ReportsConsolidated;
import org.disclosuredesk.publishing.ReportPin;
import org.disclosuredesk.publishing.ReportSum;
import org.disclosuredesk.publishing.ReportSums;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.annualreport.Unbalanced;
import org.disclosuredesk.query.tally.Statistics;
import org.springframework.stereotype.Component;

/** Adds up the reports that are to be consolidated, once the tally knows of each. */
@Component
class TalliedSums implements ReportSums {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Statistics statistics;
    private final ConsolidatedReports reports;
    private final DeskAgency agencies;

    TalliedSums(Statistics statistics, ConsolidatedReports reports, DeskAgency agencies) {
        this.statistics = statistics;
        this.reports = reports;
        this.agencies = agencies;
    }

    @Override
    public Optional<ReportSum> of(
            String agencyId, int year, SortedMap<String, Integer> publications, SortedSet<Integer> outside) {
        if (!statistics.awaitHead(PATIENCE) || statistics.parked() > 0) {
            return Optional.empty();
        }
        try {
            return agencies.all().stream()
                    .filter(one -> one.agencyId().equals(agencyId))
                    .findFirst()
                    .flatMap(desk -> reports.of(desk, year, publications, outside))
                    .map(TalliedSums::sum);
        } catch (Unbalanced wrong) {
            return Optional.empty();
        }
    }

    private static ReportSum sum(ConsolidatedReport report) {
        var pin = report.sum().pin();
        return new ReportSum(
                new ReportPin(
                        pin.logPosition(),
                        pin.rulesVersion(),
                        pin.calendarVersion(),
                        report.sum().tables().hash()),
                report.shares().stream()
                        .map(share -> new ReportsConsolidated.Share(
                                share.agencyId(),
                                share.name(),
                                share.no(),
                                share.on(),
                                share.logPosition(),
                                share.tablesHash()))
                        .toList(),
                report.leftOut());
    }
}
