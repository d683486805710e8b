package org.disclosuredesk.command.year;

import static org.disclosuredesk.law.rule.RuleBroken.require;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.disclosuredesk.command.known.KnownRequests;
import org.disclosuredesk.events.AnnualReportPublished;
import org.disclosuredesk.events.AnnualReportRestated;
import org.disclosuredesk.events.DepartmentFiguresReported;
import org.disclosuredesk.events.FiguresReported;
import org.disclosuredesk.events.ItemsPublishedCounted;
import org.disclosuredesk.events.NarrativeWritten;
import org.disclosuredesk.events.YearClosed;
import org.disclosuredesk.law.CountingRules;
import org.disclosuredesk.law.NarrativeText;
import org.disclosuredesk.law.rule.EveryCaseIsCounted;
import org.disclosuredesk.law.rule.FiguresAreOfAYearThatHasBegun;
import org.disclosuredesk.law.rule.ItemsAreCountedForAMonthThatHasBegun;
import org.disclosuredesk.law.rule.NarrativeUsesKnownNames;
import org.disclosuredesk.law.rule.ReportIsPublishedOfAClosedYear;
import org.disclosuredesk.law.rule.ReportIsPublishedOnce;
import org.disclosuredesk.law.rule.RestatementFollowsAPublication;
import org.disclosuredesk.law.rule.WhatIsPublishedWasSeen;
import org.disclosuredesk.law.rule.YearHasEnded;
import org.disclosuredesk.law.term.Figure;
import org.disclosuredesk.publishing.ReportPin;
import org.disclosuredesk.publishing.ReportPins;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The acts on a reporting year; they stand beside it, see {@link ReportingYears}. */
@Component
class YearActs {

    private final ReportingYears years;
    private final KnownRequests requests;
    private final CountingRules rules;
    private final ObjectProvider<ReportPins> pins;
    private final Clock clock;

    YearActs(
            ReportingYears years,
            KnownRequests requests,
            CountingRules rules,
            ObjectProvider<ReportPins> pins,
            Clock clock) {
        this.years = years;
        this.requests = requests;
        this.rules = rules;
        this.pins = pins;
        this.clock = clock;
    }

    @CommandHandler
    void decide(ReportFigures act) throws Exception {
        var today = LocalDate.now(clock);
        years.inYear(
                act.agencyId(),
                act.year(),
                year -> Optional.of(changed(year.figures(), act.figures()))
                        .filter(changed -> !changed.isEmpty())
                        .map(changed -> new FiguresReported(act.agencyId(), act.year(), today, changed, act.source()))
                        .stream()
                        .toList());
    }

    @CommandHandler
    void decide(ReportDepartmentFigures act) throws Exception {
        var today = LocalDate.now(clock);
        require(new FiguresAreOfAYearThatHasBegun(act.year(), today.getYear()));
        years.inYear(
                act.agencyId(),
                act.year(),
                year -> act.shares().stream()
                        .filter(share -> !share.figures().equals(year.shareOf(share.department())))
                        .map(share -> new DepartmentFiguresReported(
                                act.agencyId(), act.year(), share.department(), today, share.figures(), act.source()))
                        .toList());
    }

    @CommandHandler
    void decide(CountItemsPublished act) throws Exception {
        var today = LocalDate.now(clock);
        require(new ItemsAreCountedForAMonthThatHasBegun(act.month(), YearMonth.from(today)));
        years.inYear(
                act.agencyId(),
                act.month().getYear(),
                year -> Objects.equals(act.items(), year.itemsIn(act.month().getMonthValue(), act.column()))
                        ? List.of()
                        : List.of(new ItemsPublishedCounted(
                                act.agencyId(),
                                act.month().getYear(),
                                act.month().getMonthValue(),
                                act.column(),
                                act.items(),
                                today)));
    }

    /** 1.0 and 1.00 are one figure. */
    private static SortedMap<Figure, BigDecimal> changed(
            Map<Figure, BigDecimal> reported, SortedMap<Figure, BigDecimal> now) {
        var changed = new TreeMap<>(now);
        changed.entrySet()
                .removeIf(figure -> reported.containsKey(figure.getKey())
                        && reported.get(figure.getKey()).compareTo(figure.getValue()) == 0);
        return changed;
    }

    @CommandHandler
    void decide(CloseYear act) throws Exception {
        var today = LocalDate.now(clock);
        require(new YearHasEnded(act.year(), today.getYear() - 1));
        years.inYear(
                act.agencyId(),
                act.year(),
                year -> Optional.of(year)
                        .filter(open -> !open.closed())
                        .map(open -> new YearClosed(
                                act.agencyId(),
                                act.year(),
                                today,
                                requests.carriedOver(act.agencyId(), act.year()),
                                rules.version()))
                        .stream()
                        .toList());
    }

    @CommandHandler
    void decide(WriteNarrative act) throws Exception {
        var today = LocalDate.now(clock);
        require(
                new FiguresAreOfAYearThatHasBegun(act.year(), today.getYear()),
                new NarrativeUsesKnownNames(
                        act.section(), NarrativeText.of(act.text()).unknown()));
        years.inYear(
                act.agencyId(),
                act.year(),
                year -> year.section(act.section()).equals(act.text())
                        ? List.of()
                        : List.of(new NarrativeWritten(act.agencyId(), act.year(), today, act.section(), act.text())));
    }

    @CommandHandler
    void decide(PublishReport act) throws Exception {
        var today = LocalDate.now(clock);
        years.inYear(act.agencyId(), act.year(), year -> {
            require(
                    new ReportIsPublishedOfAClosedYear(act.year(), year.closed()),
                    new ReportIsPublishedOnce(act.year(), year.publications()));
            var pin = pin(act.agencyId(), act.year(), act.seen());
            return List.of(new AnnualReportPublished(
                    act.agencyId(),
                    act.year(),
                    1,
                    today,
                    pin.logPosition(),
                    pin.rulesVersion(),
                    pin.calendarVersion(),
                    pin.tablesHash()));
        });
    }

    @CommandHandler
    void decide(RestateReport act) throws Exception {
        var today = LocalDate.now(clock);
        years.inYear(act.agencyId(), act.year(), year -> {
            require(new RestatementFollowsAPublication(act.year(), year.publications()));
            var pin = pin(act.agencyId(), act.year(), act.seen());
            return List.of(new AnnualReportRestated(
                    act.agencyId(),
                    act.year(),
                    year.publications() + 1,
                    today,
                    pin.logPosition(),
                    pin.rulesVersion(),
                    pin.calendarVersion(),
                    pin.tablesHash(),
                    year.publications(),
                    act.reason()));
        });
    }

    /** What the report would be made from now, if that is what was seen. */
    private ReportPin pin(String agencyId, int year, String seen) {
        var pin = pins.getObject().now(agencyId, year);
        require(new EveryCaseIsCounted(year, pin.isPresent()));
        require(new WhatIsPublishedWasSeen(seen, pin.orElseThrow().tablesHash()));
        return pin.orElseThrow();
    }
}
