package org.disclosuredesk.query.figures;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.disclosuredesk.law.term.Figure;
import org.disclosuredesk.ledger.DepartmentFigureReader;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.proactive.Documents;
import org.disclosuredesk.query.tally.Moment;
import org.disclosuredesk.query.tally.Statistics;
import org.disclosuredesk.query.tally.YearRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows the figures of table 2 of a year with what they follow from, and the forms that report them. */
@Controller
class FiguresPage {

    private static final int FIRST_YEAR = 2008;

    /** Reports are published by 31 March at the latest (art. 49). */
    private static final int LAST_MONTH_OF_REPORTS = 4;

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Shares shares;
    private final Documents documents;
    private final YearRecords records;
    private final Statistics statistics;
    private final DeskAgency desk;
    private final Clock clock;

    FiguresPage(
            Shares shares,
            Documents documents,
            YearRecords records,
            Statistics statistics,
            DeskAgency desk,
            Clock clock) {
        this.shares = shares;
        this.documents = documents;
        this.records = records;
        this.statistics = statistics;
        this.desk = desk;
        this.clock = clock;
    }

    /** Leads to the year whose figures are due: the last one until spring, then the present one. */
    @GetMapping("/figures")
    String thisYear() {
        var today = LocalDate.now(clock);
        return "redirect:/years/%d/figures"
                .formatted(today.getMonthValue() < LAST_MONTH_OF_REPORTS ? today.getYear() - 1 : today.getYear());
    }

    @GetMapping("/years/{year:\\d{4}}/figures")
    String show(
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String agency,
            @ModelAttribute("typed") Map<String, String> typed,
            HttpServletRequest request,
            Model model) {
        if (desk.current().isEmpty()) {
            return "register/no-agency";
        }
        var whose = desk.chosen(agency).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var thisYear = LocalDate.now(clock).getYear();
        if (year < FIRST_YEAR || year > thisYear) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        statistics.awaitHead(PATIENCE);
        var agencyId = whose.agency().agencyId();
        var all = shares.of(agencyId, year);
        var told = records.figures(Moment.NOW, agencyId, year);
        var sum = Shares.sum(all);
        model.addAttribute("year", year);
        model.addAttribute("whose", whose);
        model.addAttribute(
                "mayAct", request.isUserInRole("SUPERVISOR") || whose.desks() && request.isUserInRole("OFFICER"));
        model.addAttribute(
                "years",
                IntStream.iterate(thisYear, one -> one > thisYear - 5, one -> one - 1)
                        .boxed()
                        .toList());
        model.addAttribute("sheet", FigureSheet.of(told.now(), told.before(), sum, documents.figures(agencyId, year)));
        model.addAttribute("shares", all);
        model.addAttribute("sum", sum);
        model.addAttribute("shared", DepartmentFigureReader.FIGURES);
        // Two forms have figures of one name: what is wrong leads to the one that was sent.
        model.addAttribute(
                "fieldIds",
                typed.containsKey("department")
                        ? DepartmentFigureReader.FIGURES.stream()
                                .collect(Collectors.toMap(Figure::name, figure -> "share-" + figure.name()))
                        : Map.of());
        model.addAttribute("departments", desk.departments(agencyId));
        return "figures/figures";
    }
}
