package org.disclosuredesk.query.annualreport;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.disclosuredesk.law.Table3Row;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.tally.Statistics;
import org.disclosuredesk.query.tally.Tally;
import org.disclosuredesk.query.words.People;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows the annual reports: the years, and one year's live report whose figures open their cases. */
@Controller
class ReportPage {

    /** The first full year under the Regulation of 2007; no agency has a report before it. */
    private static final int LAST_PAGE = 100_000;

    private static final int FIRST_YEAR = 2008;

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final AnnualReports reports;
    private final AskedReport asked;
    private final ReportTexts texts;
    private final CasesBehind casesBehind;
    private final People people;
    private final DeskAgency agency;
    private final Statistics statistics;
    private final Tally tally;
    private final Clock clock;

    ReportPage(
            AnnualReports reports,
            AskedReport asked,
            ReportTexts texts,
            CasesBehind casesBehind,
            People people,
            DeskAgency agency,
            Statistics statistics,
            Tally tally,
            Clock clock) {
        this.reports = reports;
        this.asked = asked;
        this.texts = texts;
        this.casesBehind = casesBehind;
        this.people = people;
        this.agency = agency;
        this.statistics = statistics;
        this.tally = tally;
        this.clock = clock;
    }

    /**
     * A year in the list of reports.
     *
     * @param state closed, running, or unbalanced, which has no figures
     * @param received row 一
     * @param carriedIn row 二
     * @param answered row 三（七）
     * @param open row 四
     */
    record YearLine(int year, String state, int received, int carriedIn, int answered, int open) {}

    @GetMapping("/reports")
    String list(Model model) {
        var known = agency.current();
        var years = new ArrayList<YearLine>();
        if (known.isPresent()) {
            statistics.awaitHead(PATIENCE);
            var thisYear = LocalDate.now(clock).getYear();
            var first = tally.firstYear(known.get().agencyId()).orElse(thisYear);
            IntStream.iterate(thisYear, year -> year >= first, year -> year - 1)
                    .mapToObj(year -> line(known.get(), year))
                    .forEach(years::add);
        }
        model.addAttribute("years", years);
        return "annualreport/years";
    }

    private YearLine line(DeskAgency.Known known, int year) {
        AnnualReport report;
        try {
            report = reports.of(known.agencyId(), known.name(), year);
        } catch (Unbalanced wrong) {
            return new YearLine(year, "unbalanced", 0, 0, 0, 0);
        }
        return new YearLine(
                year,
                report.ended() ? "ended" : "running",
                report.total(Table3Row.NEW_RECEIVED),
                report.total(Table3Row.CARRIED_IN),
                report.total(Table3Row.TOTAL),
                report.total(Table3Row.CARRIED_OUT));
    }

    @GetMapping("/reports/{year}")
    String show(
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String cell,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            HttpServletRequest request,
            Model model) {
        var known = agency.current();
        if (known.isEmpty()) {
            return list(model);
        }
        model.addAttribute("upToDate", statistics.awaitHead(PATIENCE));
        model.addAttribute("year", year);
        model.addAttribute(
                "mayClose",
                asOf == null && year < LocalDate.now(clock).getYear() && request.isUserInRole("SUPERVISOR"));
        try {
            fill(model, asked.of(known.get(), year, asOf), cell, Math.max(1, Math.min(page, LAST_PAGE)), asOf);
        } catch (Unbalanced wrong) {
            model.addAttribute("relations", wrong.relations());
            return "annualreport/unbalanced";
        }
        return "annualreport/report";
    }

    private void fill(Model model, AnnualReport report, @Nullable String cell, int page, @Nullable LocalDate asOf) {
        model.addAttribute("report", report);
        model.addAttribute("asOf", asOf);
        model.addAttribute("today", LocalDate.now(clock));
        var document = texts.of(report);
        model.addAttribute("title", document.title());
        model.addAttribute("sections", document.sections());
        model.addAttribute("table2", ReportForm.table2(report.table2()));
        model.addAttribute("table3", ReportForm.table3(report.table3()));
        model.addAttribute("balance", balance(report.table3()));
        model.addAttribute("corner", ReportForm.CORNER);
        model.addAttribute("organisations", ReportForm.organisations());
        model.addAttribute("table4", ReportForm.table4(report.table4()));
        model.addAttribute("results", ReportForm.results());
        model.addAttribute("tablesHash", AnnualReportJson.tablesHash(report));
        model.addAttribute("base", base(report.year(), asOf));
        if (cell != null) {
            var opened = casesBehind.open(report, cell, page);
            if (opened == null) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
            model.addAttribute("opened", opened);
            model.addAttribute("openedPages", OpenedPages.of(base(report.year(), asOf), cell, page, opened.size()));
            model.addAttribute("people", people.named(opened.people()));
        }
    }

    private static String base(int year, @Nullable LocalDate asOf) {
        return asOf == null ? "/reports/" + year : "/reports/%d?asOf=%s".formatted(year, asOf);
    }

    /** The proof of each column, as 2+0 = 2+0. */
    private static List<String> balance(Table3 table) {
        return IntStream.rangeClosed(0, Table3.TOTAL)
                .mapToObj(column -> "%d+%d = %d+%d"
                        .formatted(
                                table.figure(Table3Row.NEW_RECEIVED, column),
                                table.figure(Table3Row.CARRIED_IN, column),
                                table.figure(Table3Row.TOTAL, column),
                                table.figure(Table3Row.CARRIED_OUT, column)))
                .toList();
    }
}
