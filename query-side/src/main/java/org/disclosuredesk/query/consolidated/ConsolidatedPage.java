package org.disclosuredesk.query.consolidated;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.annualreport.AnnualReport;
import org.disclosuredesk.query.annualreport.AskedReports;
import org.disclosuredesk.query.annualreport.ReportForm;
import org.disclosuredesk.query.annualreport.Unbalanced;
import org.disclosuredesk.query.explained.CasesBehind;
import org.disclosuredesk.query.tally.Consolidations;
import org.disclosuredesk.query.tally.Consolidations.Consolidation;
import org.disclosuredesk.query.tally.Consolidations.Outside;
import org.disclosuredesk.query.tally.Publication;
import org.disclosuredesk.query.tally.Statistics;
import org.disclosuredesk.query.tally.YearRecords;
import org.disclosuredesk.query.words.People;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows the reports of several agencies added up, each figure by agency. */
@Controller
class ConsolidatedPage {

    private static final int YEARS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String YEAR = "{year:20\\d{2}}";
    private static final String NO = "{no:\\d+}";

    private final ConsolidatedReports reports;
    private final Consolidations consolidations;
    private final CasesBehind cases;
    private final AskedReports asked;
    private final DeskAgency desk;
    private final YearRecords records;
    private final Statistics statistics;
    private final People people;
    private final Clock clock;

    ConsolidatedPage(
            ConsolidatedReports reports,
            Consolidations consolidations,
            CasesBehind cases,
            AskedReports asked,
            DeskAgency desk,
            YearRecords records,
            Statistics statistics,
            People people,
            Clock clock) {
        this.reports = reports;
        this.consolidations = consolidations;
        this.cases = cases;
        this.asked = asked;
        this.desk = desk;
        this.records = records;
        this.statistics = statistics;
        this.people = people;
        this.clock = clock;
    }

    /**
     * An agency's share of a figure.
     *
     * @param link to that figure in its own report
     */
    record ShareLine(String name, String text, boolean nought, String link) {}

    /**
     * A figure by agency.
     *
     * @param row the words of its row on the form
     * @param column the words of its column; empty where it has none
     */
    record OpenedSum(String cell, String row, String column, String text, List<ShareLine> shares) {}

    /** An agency of the store and what it has published, the last first. */
    record Choice(DeskAgency.Known agency, List<Publication> publications) {}

    /** Leads to the year that is added up: the last one. */
    @GetMapping("/consolidated")
    String thisYear() {
        return "redirect:/consolidated/" + (LocalDate.now(clock).getYear() - 1);
    }

    @GetMapping("/consolidated/" + YEAR)
    String show(
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String cell,
            HttpServletRequest request,
            Model model) {
        var own = desk(year);
        model.addAttribute("upToDate", statistics.awaitHead(PATIENCE));
        model.addAttribute("year", year);
        try {
            fill(model, reports.now(own, year), cell);
        } catch (Unbalanced wrong) {
            model.addAttribute("wrong", wrong);
            return "annualreport/unbalanced";
        }
        model.addAttribute("supervisor", request.isUserInRole("SUPERVISOR"));
        model.addAttribute("choices", choices(year));
        model.addAttribute(
                "outside",
                consolidations.outside(own.agencyId(), year).stream()
                        .filter(Outside::stands)
                        .toList());
        var recorded = consolidations.of(own.agencyId(), year);
        model.addAttribute("recorded", recorded);
        model.addAttribute(
                "people", people.named(recorded.stream().map(Consolidation::by).toList()));
        model.addAttribute("years", years());
        return "annualreport/consolidated";
    }

    @GetMapping("/consolidated/" + YEAR + "/consolidations/" + NO)
    String recorded(
            @PathVariable int year,
            @PathVariable int no,
            @RequestParam(required = false) @Nullable String cell,
            Model model) {
        var own = desk(year);
        model.addAttribute("upToDate", statistics.awaitHead(PATIENCE));
        model.addAttribute("year", year);
        try {
            var report = reports.recorded(own, year, no).orElseThrow(() -> {
                statistics.mustKnowAll(PATIENCE);
                return unknown();
            });
            fill(model, report, cell);
            model.addAttribute("people", people.named(List.of(report.pinned().by())));
        } catch (Unbalanced wrong) {
            model.addAttribute("wrong", wrong);
            return "annualreport/unbalanced";
        }
        return "annualreport/consolidated";
    }

    private void fill(Model model, ConsolidatedReport report, @Nullable String cell) {
        var document = ConsolidatedTexts.of(report);
        model.addAttribute("consolidated", report);
        model.addAttribute("title", document.title());
        model.addAttribute("report", report.sum());
        model.addAttribute("base", report.base());
        tables(model, report.sum());
        model.addAttribute("tablesHash", report.sum().tables().hash());
        if (cell != null) {
            model.addAttribute("opened", opened(report, cell));
        }
    }

    /** The tables of a report; whoever calls says where its figures open. */
    static void tables(Model model, AnnualReport report) {
        model.addAttribute("sections", ReportForm.SECTIONS);
        model.addAllAttributes(ReportForm.tables(report));
        model.addAttribute("balance", ReportForm.balance(report.table3()));
    }

    private OpenedSum opened(ConsolidatedReport report, String cell) {
        var sum = ReportForm.figures(report.sum()).get(cell);
        if (sum == null) {
            throw unknown();
        }
        var words = cases.open(report.sum(), cell, 0, 1);
        var lines = new ArrayList<ShareLine>();
        for (var share : report.shares()) {
            var text = ReportForm.figures(share.report()).get(cell);
            var address = share.address();
            var link = address
                    + (address.contains("?") ? "&cell=" : "?cell=")
                    + cell
                    + (share.agencyId() == null ? "#" + cell.substring(0, cell.indexOf('/')) : "#opened");
            lines.add(new ShareLine(share.name(), text, text.equals("0"), link));
        }
        return new OpenedSum(cell, words.row(), words.column(), sum, lines);
    }

    private List<Choice> choices(int year) {
        return desk.all().stream()
                .map(agency -> {
                    var publications = new ArrayList<>(records.publications(agency.agencyId(), year));
                    Collections.reverse(publications);
                    return new Choice(agency, publications);
                })
                .toList();
    }

    private List<Integer> years() {
        var thisYear = LocalDate.now(clock).getYear();
        return IntStream.iterate(thisYear, one -> one > thisYear - YEARS, one -> one - 1)
                .boxed()
                .toList();
    }

    /** The agency that adds up: the desk's. */
    private DeskAgency.Known desk(int year) {
        asked.mustBeReal(year);
        return desk.current().orElseThrow(ConsolidatedPage::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
