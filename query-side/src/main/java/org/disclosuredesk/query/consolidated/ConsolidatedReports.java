package org.disclosuredesk.query.consolidated;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.disclosuredesk.calendar.Calendars;
import org.disclosuredesk.events.ReportsConsolidated;
import org.disclosuredesk.law.CountingRules;
import org.disclosuredesk.law.Table3Row;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.annualreport.AnnualReport;
import org.disclosuredesk.query.annualreport.AnnualReport.Check;
import org.disclosuredesk.query.annualreport.AnnualReport.Pin;
import org.disclosuredesk.query.annualreport.AnnualReports;
import org.disclosuredesk.query.annualreport.Table3;
import org.disclosuredesk.query.annualreport.Unbalanced;
import org.disclosuredesk.query.consolidated.ConsolidatedReport.Share;
import org.disclosuredesk.query.consolidated.ConsolidatedReport.Source;
import org.disclosuredesk.query.tally.Consolidations;
import org.disclosuredesk.query.tally.Consolidations.Consolidation;
import org.disclosuredesk.query.tally.Consolidations.Outside;
import org.disclosuredesk.query.tally.Moment;
import org.disclosuredesk.query.tally.Publication;
import org.disclosuredesk.query.tally.StillCounting;
import org.disclosuredesk.query.tally.Tally;
import org.disclosuredesk.query.tally.YearRecords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Adds up the reports of agencies: those of the store and those that were sent in. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class ConsolidatedReports {

    private final AnnualReports reports;
    private final Tally tally;
    private final YearRecords records;
    private final Consolidations consolidations;
    private final DeskAgency agencies;
    private final CountingRules rules;
    private final Calendars calendars;
    private final Clock clock;

    ConsolidatedReports(
            AnnualReports reports,
            Tally tally,
            YearRecords records,
            Consolidations consolidations,
            DeskAgency agencies,
            CountingRules rules,
            Calendars calendars,
            Clock clock) {
        this.reports = reports;
        this.tally = tally;
        this.records = records;
        this.consolidations = consolidations;
        this.agencies = agencies;
        this.rules = rules;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * All that is there now: each agency's last publication, live figures where it has none, and what was sent in.
     *
     * @throws Unbalanced where the tally contradicts itself
     */
    public ConsolidatedReport now(DeskAgency.Known desk, int year) {
        var shares = new ArrayList<Share>();
        for (var agency : agencies.all()) {
            var publications = records.publications(agency.agencyId(), year);
            shares.add(
                    publications.isEmpty()
                            ? live(agency, year)
                            : published(publications.get(publications.size() - 1), agency.name(), false));
        }
        standing(desk, year).forEach(outside -> shares.add(outside(outside, Moment.NOW)));
        var pin = new Pin(tally.position(), rules.version(), calendars.current().version());
        return new ConsolidatedReport(
                SumOfReports.of(desk, year, LocalDate.now(clock), shares, pin), null, shares, List.of());
    }

    /**
     * What was added up, made again from the publications that are named in it; empty where there is no such.
     *
     * @throws Unbalanced where the tally contradicts itself
     */
    public Optional<ConsolidatedReport> recorded(DeskAgency.Known desk, int year, int no) {
        return consolidations.of(desk.agencyId(), year).stream()
                .filter(one -> one.no() == no)
                .findFirst()
                .map(one -> recorded(desk, one));
    }

    private ConsolidatedReport recorded(DeskAgency.Known desk, Consolidation one) {
        var outside = consolidations.outside(desk.agencyId(), one.year());
        var shares = one.shares().stream()
                .map(share -> recorded(share, one, outside))
                .toList();
        var pin = new Pin(one.logPosition(), one.rulesVersion(), one.calendarVersion());
        return new ConsolidatedReport(
                SumOfReports.of(desk, one.year(), one.on(), shares, pin), one, shares, one.leftOut());
    }

    private Share recorded(ReportsConsolidated.Share share, Consolidation one, List<Outside> outside) {
        if (share.ofAgency() == null) {
            var sent = outside.stream()
                    .filter(each -> each.no() == share.reportNo())
                    .findFirst()
                    .orElseThrow(StillCounting::new);
            return outside(sent, one.logPosition());
        }
        var publications = records.publications(share.ofAgency(), one.year());
        var publication = publications.stream()
                .filter(each -> each.no() == share.reportNo())
                .findFirst()
                .orElseThrow(StillCounting::new);
        return published(publication, share.name(), publications.size() > share.reportNo());
    }

    /**
     * The sum of some reports.
     *
     * @return empty where one of them does not exist, or does not stand
     */
    Optional<ConsolidatedReport> of(
            DeskAgency.Known desk, int year, SortedMap<String, Integer> publications, SortedSet<Integer> outside) {
        var shares = new ArrayList<Share>();
        var leftOut = new ArrayList<String>();
        for (var agency : agencies.all()) {
            var no = publications.get(agency.agencyId());
            if (no == null) {
                leftOut.add(agency.name());
                continue;
            }
            records.publications(agency.agencyId(), year).stream()
                    .filter(one -> one.no() == no)
                    .forEach(one -> shares.add(published(one, agency.name(), false)));
        }
        for (var sent : standing(desk, year)) {
            if (outside.contains(sent.no())) {
                shares.add(outside(sent, Moment.NOW));
            } else {
                leftOut.add(sent.name());
            }
        }
        if (shares.size() != publications.size() + outside.size()) {
            return Optional.empty();
        }
        var pin = new Pin(tally.position(), rules.version(), calendars.current().version());
        return Optional.of(new ConsolidatedReport(
                SumOfReports.of(desk, year, LocalDate.now(clock), shares, pin), null, shares, leftOut));
    }

    private List<Outside> standing(DeskAgency.Known desk, int year) {
        return consolidations.outside(desk.agencyId(), year).stream()
                .filter(Outside::stands)
                .toList();
    }

    private Share live(DeskAgency.Known agency, int year) {
        var report = reports.of(agency.agencyId(), agency.name(), year);
        return new Share(
                Source.LIVE,
                agency.agencyId(),
                agency.name(),
                0,
                report.asOf(),
                report.pin().logPosition(),
                report.tables().hash(),
                false,
                report);
    }

    private Share published(Publication publication, String name, boolean followed) {
        return new Share(
                Source.PUBLISHED,
                publication.agencyId(),
                name,
                publication.no(),
                publication.publishedOn(),
                publication.logPosition(),
                publication.tablesHash(),
                followed,
                reports.of(publication, name));
    }

    private Share outside(Outside sent, long known) {
        return new Share(
                Source.OUTSIDE,
                null,
                sent.name(),
                sent.no(),
                sent.receivedOn(),
                sent.addedAt(),
                sent.tablesHash(),
                !sent.stands(),
                report(sent, known));
    }

    /** The report that was sent in, held against the one of the year before where that was sent in, too. */
    AnnualReport report(Outside sent, long known) {
        var checks = consolidations.outside(sent.agencyId(), sent.year() - 1).stream()
                .filter(one -> one.name().equals(sent.name()) && one.stood(known))
                .findFirst()
                .map(before -> new Check(
                        ConsolidatedReport.CARRIED_OVER,
                        sent.tables().table3().get(Table3Row.CARRIED_IN).subList(0, Table3.TOTAL),
                        before.tables().table3().get(Table3Row.CARRIED_OUT).subList(0, Table3.TOTAL)))
                .stream()
                .toList();
        return SumOfReports.bare(
                sent.name(), sent.year(), sent.receivedOn(), sent.tables(), checks, new Pin(sent.addedAt(), "", ""));
    }
}
