package org.disclosuredesk.query.year;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.disclosuredesk.law.ReportTerm;
import org.disclosuredesk.law.term.ReportFact;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.annualreport.AnnualReports;
import org.disclosuredesk.query.annualreport.Unbalanced;
import org.disclosuredesk.query.narrative.DerivedWords;
import org.disclosuredesk.query.narrative.ReportDrafts;
import org.disclosuredesk.query.narrative.ReportTexts;
import org.disclosuredesk.query.narrative.TextChecks;
import org.disclosuredesk.query.tally.Moment;
import org.disclosuredesk.query.tally.Statistics;
import org.disclosuredesk.query.tally.YearRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where a section of the annual report is written: words, with names of figures between them. */
@Controller
class NarrativePage {

    /** What superiors ask for, in characters (WW25, local). */
    static final int LONGEST_FIRST = 1_000;

    private static final int FIRST_YEAR = 2008;
    private static final int LAST_PROBLEMS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final AnnualReports reports;
    private final ReportTexts texts;
    private final ReportDrafts drafts;
    private final YearRecords records;
    private final Statistics statistics;
    private final DeskAgency desk;
    private final Clock clock;

    NarrativePage(
            AnnualReports reports,
            ReportTexts texts,
            ReportDrafts drafts,
            YearRecords records,
            Statistics statistics,
            DeskAgency desk,
            Clock clock) {
        this.reports = reports;
        this.texts = texts;
        this.drafts = drafts;
        this.records = records;
        this.statistics = statistics;
        this.desk = desk;
        this.clock = clock;
    }

    /** A name that may stand in the text, and what it says now. */
    record Name(String name, String says) {}

    @GetMapping("/years/{year:20\\d{2}}/narrative/{section:[1-6]}")
    String show(
            @PathVariable int year,
            @PathVariable int section,
            @RequestParam(required = false) @Nullable String agency,
            HttpServletRequest request,
            Model model) {
        if (year < FIRST_YEAR || year > LocalDate.now(clock).getYear()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var whose = desk.chosen(agency).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var known = whose.agency();
        statistics.awaitHead(PATIENCE);
        try {
            var report = reports.of(known.agencyId(), known.name(), year);
            var document = texts.of(report);
            var written = records.narrative(Moment.NOW, known.agencyId(), year);
            var derived = DerivedWords.of(report);
            var draft = drafts.of(section);
            model.addAttribute("year", year);
            model.addAttribute("whose", whose);
            model.addAttribute("section", document.sections().get(section - 1));
            model.addAttribute("sections", document.sections());
            model.addAttribute(
                    "mayWrite", request.isUserInRole("SUPERVISOR") || whose.desks() && request.isUserInRole("OFFICER"));
            model.addAttribute("draft", draft);
            model.addAttribute(
                    "text",
                    written.containsKey(section) && !written.get(section).text().isEmpty()
                            ? written.get(section).text()
                            : draft);
            model.addAttribute("names", names(derived));
            model.addAttribute(
                    "typedFigures",
                    TextChecks.of(document).stream()
                            .filter(one -> one.section() == section)
                            .toList());
            model.addAttribute("longest", section == 1 ? LONGEST_FIRST : 0);
            if (section == LAST_PROBLEMS) {
                problems(model, known, year);
            }
        } catch (Unbalanced wrong) {
            model.addAttribute("wrong", wrong);
            return "annualreport/unbalanced";
        }
        return "year/narrative";
    }

    private static List<Name> names(Map<ReportTerm, DerivedWords.Derived> derived) {
        return Arrays.stream(ReportTerm.values())
                .map(term -> new Name(term.chinese(), derived.get(term).text()))
                .toList();
    }

    /** Last year's problems beside this year's cure. */
    private void problems(Model model, DeskAgency.Known known, int year) {
        var last = texts.of(reports.of(known.agencyId(), known.name(), year - 1));
        model.addAttribute("lastYear", last.sections().get(LAST_PROBLEMS - 1));
        model.addAttribute("foundLastYear", last.report().facts().sum(ReportFact.PROBLEMS_FOUND));
        var facts = reports.of(known.agencyId(), known.name(), year).facts();
        model.addAttribute("found", facts.sum(ReportFact.PROBLEMS_FOUND));
        model.addAttribute("cured", facts.sum(ReportFact.PROBLEMS_CURED));
    }
}
