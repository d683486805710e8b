package org.disclosuredesk.command.year;

import static org.disclosuredesk.law.rule.RuleBroken.require;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.disclosuredesk.command.known.KnownAgencies;
import org.disclosuredesk.events.OutsideReportReceived;
import org.disclosuredesk.events.OutsideReportWithdrawn;
import org.disclosuredesk.events.ReportsConsolidated;
import org.disclosuredesk.law.rule.ConsolidationAddsUpReports;
import org.disclosuredesk.law.rule.FiguresAreOfAYearThatHasBegun;
import org.disclosuredesk.law.rule.OnlyAStandingOutsideReportIsWithdrawn;
import org.disclosuredesk.law.rule.OutsideAgencyIsNotOfTheStore;
import org.disclosuredesk.law.rule.OutsideReportIsReceivedOnce;
import org.disclosuredesk.law.rule.WhatIsConsolidatedWasReported;
import org.disclosuredesk.publishing.ReportSums;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The acts that add up the reports of several agencies (年度报告汇总, art. 49 para. 2); see {@link ReportingYears}. */
@Component
class ConsolidationActs {

    private final ReportingYears years;
    private final KnownAgencies agencies;
    private final ObjectProvider<ReportSums> sums;
    private final Clock clock;

    ConsolidationActs(ReportingYears years, KnownAgencies agencies, ObjectProvider<ReportSums> sums, Clock clock) {
        this.years = years;
        this.agencies = agencies;
        this.sums = sums;
        this.clock = clock;
    }

    @CommandHandler
    void decide(ReceiveOutsideReport act) throws Exception {
        var today = LocalDate.now(clock);
        var name = act.report().agency();
        var tables = act.report().tables();
        years.inYear(act.agencyId(), act.year(), year -> {
            var standing = year.outside().values().stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst();
            require(
                    new FiguresAreOfAYearThatHasBegun(act.year(), today.getYear()),
                    new OutsideAgencyIsNotOfTheStore(
                            name, agencies.all().stream().map(agencies::nameOf).anyMatch(name::equals)),
                    new OutsideReportIsReceivedOnce(
                            name,
                            standing.map(OutsideReportReceived::tablesHash).orElse(null),
                            tables.hash()));
            return List.of(new OutsideReportReceived(
                    act.agencyId(),
                    act.year(),
                    year.outsideReports() + 1,
                    name,
                    today,
                    act.fileName(),
                    act.mediaType(),
                    act.sha256(),
                    tables.text(),
                    tables.hash(),
                    standing.map(OutsideReportReceived::reportNo).orElse(null)));
        });
    }

    @CommandHandler
    void decide(WithdrawOutsideReport act) throws Exception {
        var today = LocalDate.now(clock);
        years.inYear(act.agencyId(), act.year(), year -> {
            require(new OnlyAStandingOutsideReportIsWithdrawn(
                    act.reportNo(), year.outside().containsKey(act.reportNo())));
            return List.of(new OutsideReportWithdrawn(act.agencyId(), act.year(), act.reportNo(), today, act.reason()));
        });
    }

    @CommandHandler
    void decide(ConsolidateReports act) throws Exception {
        var today = LocalDate.now(clock);
        require(
                new FiguresAreOfAYearThatHasBegun(act.year(), today.getYear()),
                new ConsolidationAddsUpReports(
                        act.publications().size() + act.outside().size()));
        var found = sums.getObject().of(act.agencyId(), act.year(), act.publications(), act.outside());
        require(new WhatIsConsolidatedWasReported(act.year(), found.isPresent()));
        var sum = found.orElseThrow();
        years.inYear(
                act.agencyId(),
                act.year(),
                year -> List.of(new ReportsConsolidated(
                        act.agencyId(),
                        act.year(),
                        year.consolidations() + 1,
                        today,
                        sum.pin().logPosition(),
                        sum.pin().rulesVersion(),
                        sum.pin().calendarVersion(),
                        sum.pin().tablesHash(),
                        sum.shares(),
                        sum.leftOut())));
    }
}
