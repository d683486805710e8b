package org.disclosuredesk.query.year;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.disclosuredesk.law.Table3Row;
import org.disclosuredesk.law.term.Figure;
import org.disclosuredesk.query.agency.ChosenAgency;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.annualreport.AnnualReport;
import org.disclosuredesk.query.annualreport.AnnualReports;
import org.disclosuredesk.query.annualreport.Relation;
import org.disclosuredesk.query.annualreport.Table3;
import org.disclosuredesk.query.annualreport.Unbalanced;
import org.disclosuredesk.query.explained.ReportDifferences;
import org.disclosuredesk.query.narrative.ReportDocument;
import org.disclosuredesk.query.narrative.ReportTexts;
import org.disclosuredesk.query.narrative.TextChecks;
import org.disclosuredesk.query.reportfile.CopyOut;
import org.disclosuredesk.query.tally.Moment;
import org.disclosuredesk.query.tally.Publication;
import org.disclosuredesk.query.tally.Statistics;
import org.disclosuredesk.query.tally.Tally;
import org.disclosuredesk.query.tally.YearRecords;
import org.disclosuredesk.query.words.People;
import org.disclosuredesk.query.words.Phrase;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A year on its way to its report: what still stands in the way, the close, what was published and what changed since. */
@Controller
class YearPage {

    private static final int FIRST_YEAR = 2008;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String ROLE = "SUPERVISOR";

    private final AnnualReports reports;
    private final ReportTexts texts;
    private final ReportDifferences differences;
    private final Tally tally;
    private final YearRecords records;
    private final Statistics statistics;
    private final DeskAgency desk;
    private final OwedDates owed;
    private final People people;
    private final JdbcClient jdbc;
    private final Clock clock;

    YearPage(
            AnnualReports reports,
            ReportTexts texts,
            ReportDifferences differences,
            Tally tally,
            YearRecords records,
            Statistics statistics,
            DeskAgency desk,
            OwedDates owed,
            People people,
            JdbcClient jdbc,
            Clock clock) {
        this.reports = reports;
        this.texts = texts;
        this.differences = differences;
        this.tally = tally;
        this.records = records;
        this.statistics = statistics;
        this.desk = desk;
        this.owed = owed;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Something to look at before the report goes out.
     *
     * @param state done, open (stands in the way), or advice
     * @param link where it is mended; null where there is nothing to mend
     */
    record Item(String state, Phrase says, @Nullable String link) {

        static Item of(boolean done, Phrase says, String link) {
            return new Item(done ? "done" : "open", says, done ? null : link);
        }

        static Item advice(Phrase says, @Nullable String link) {
            return new Item("advice", says, link);
        }
    }

    @GetMapping("/years/{year:20\\d{2}}")
    String show(
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String agency,
            HttpServletRequest request,
            Model model) {
        var today = LocalDate.now(clock);
        if (year < FIRST_YEAR || year > today.getYear()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var whose = desk.chosen(agency).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var known = whose.agency();
        var upToDate = statistics.awaitHead(PATIENCE);
        model.addAttribute("year", year);
        model.addAttribute("whose", whose);
        model.addAttribute("upToDate", upToDate);
        model.addAttribute("owed", owed.of(year, today));
        model.addAttribute("supervisor", request.isUserInRole(ROLE));
        AnnualReport report;
        try {
            report = reports.of(known.agencyId(), known.name(), year, new Moment(today, tally.position()));
        } catch (Unbalanced wrong) {
            model.addAttribute("wrong", wrong);
            return "annualreport/unbalanced";
        }
        fill(model, whose, report, today);
        return "year/year";
    }

    private void fill(Model model, ChosenAgency whose, AnnualReport report, LocalDate today) {
        var known = whose.agency();
        var year = report.year();
        var document = texts.of(report);
        var publications = records.publications(known.agencyId(), year);
        var ended = year < today.getYear();
        model.addAttribute("report", report);
        model.addAttribute("ended", ended);
        model.addAttribute("closed", report.ended());
        model.addAttribute("carriedOut", report.total(Table3Row.CARRIED_OUT));
        var items = items(whose, document, ended);
        model.addAttribute("items", items);
        model.addAttribute(
                "undone",
                items.stream().filter(item -> item.state().equals("open")).count());
        var relations = Relation.of(report);
        model.addAttribute("relations", relations);
        model.addAttribute(
                "brokenRelations",
                relations.stream().filter(relation -> !relation.holds()).count());
        model.addAttribute("tablesHash", report.tables().hash());
        model.addAttribute("publications", publications);
        model.addAttribute(
                "people",
                people.named(publications.stream().map(Publication::publishedBy).toList()));
        model.addAttribute("sections", document.sections());
        if (!publications.isEmpty()) {
            var last = publications.get(publications.size() - 1);
            var published = reports.of(last, known.name());
            model.addAttribute("last", last);
            model.addAttribute("moved", differences.between(published, report).size());
            model.addAttribute(
                    "reworded",
                    ReportDifferences.texts(texts.of(published), document).size());
        }
    }

    private List<Item> items(ChosenAgency whose, ReportDocument document, boolean ended) {
        var known = whose.agency();
        var report = document.report();
        var year = report.year();
        var items = new ArrayList<Item>();
        var open = report.total(Table3Row.CARRIED_OUT);
        items.add(Item.of(ended, Phrase.of(ended ? "year.item.ended" : "year.item.running", year(year)), ""));
        if (ended) {
            items.add(Item.of(
                    report.ended(), Phrase.of(report.ended() ? "year.item.closed" : "year.item.close"), "#close"));
        }
        if (open > 0) {
            items.add(Item.advice(
                    Phrase.of(report.ended() ? "year.item.carried" : "year.item.open", open),
                    whose.to("/reports/%d?cell=table3/carried_out/total#opened".formatted(year))));
        }
        items.add(missingFigures(whose, year));
        items.addAll(text(whose, document));
        var parked = statistics.parked();
        items.add(Item.of(parked == 0, Phrase.of(parked == 0 ? "year.item.counted" : "year.item.parked", parked), "#"));
        var findings = findings(known.agencyId(), year);
        if (findings > 0) {
            items.add(Item.advice(
                    Phrase.of("year.item.findings", findings), whose.desks() ? "/findings?year=" + year : null));
        }
        carriedInAsPublished(whose, report).ifPresent(items::add);
        for (var check : report.checks()) {
            if (!check.holds()) {
                items.add(Item.advice(
                        Phrase.of("year.item.check." + check.key(), sum(check.left()), sum(check.right())),
                        whose.to(
                                check.key().equals("carried-over")
                                        ? "/reports/" + year + "#table3"
                                        : "/years/%d/figures".formatted(year))));
            }
        }
        return items;
    }

    /** What readers hold this report to: last year's as it was published, whatever is known of last year by now. */
    private Optional<Item> carriedInAsPublished(ChosenAgency whose, AnnualReport report) {
        var publications = records.publications(report.agencyId(), report.year() - 1);
        if (publications.isEmpty()) {
            return Optional.empty();
        }
        var last = publications.get(publications.size() - 1);
        var published = reports.of(last, report.agency()).table3().rows().get(Table3Row.CARRIED_OUT);
        var carriedIn = report.table3().rows().get(Table3Row.CARRIED_IN);
        return carriedIn.equals(published)
                ? Optional.empty()
                : Optional.of(Item.advice(
                        Phrase.of(
                                "year.item.carried-as-published",
                                carriedIn.get(Table3.TOTAL),
                                year(report.year() - 1),
                                last.no(),
                                published.get(Table3.TOTAL)),
                        whose.to("/reports/%d/publications/%d/differences".formatted(report.year() - 1, last.no()))));
    }

    private Item missingFigures(ChosenAgency whose, int year) {
        var told = records.figures(Moment.NOW, whose.agency().agencyId(), year).now();
        var missing = Arrays.stream(Figure.values())
                .filter(figure -> !told.containsKey(figure))
                .count();
        return Item.of(
                missing == 0,
                Phrase.of(missing == 0 ? "year.item.figures" : "year.item.figures-missing", missing),
                whose.to("/years/%d/figures".formatted(year)));
    }

    private List<Item> text(ChosenAgency whose, ReportDocument document) {
        var year = document.report().year();
        var items = new ArrayList<Item>();
        for (var section : document.sections()) {
            if (section.unwritten()) {
                items.add(Item.of(
                        false,
                        Phrase.of("year.item.unwritten", section.heading()),
                        narrative(whose, year, section.no())));
            }
        }
        var first = document.sections().get(0).length();
        if (first > NarrativePage.LONGEST_FIRST) {
            items.add(Item.advice(
                    Phrase.of("year.item.too-long", first, NarrativePage.LONGEST_FIRST), narrative(whose, year, 1)));
        }
        for (var typed : TextChecks.of(document)) {
            if (typed.contradicts()) {
                items.add(Item.advice(
                        Phrase.of(
                                "year.item.contradicts",
                                ReportDocument.numeral(typed.section()),
                                typed.words(),
                                typed.term().chinese(),
                                typed.counted()),
                        narrative(whose, year, typed.section())));
            }
        }
        if (TextChecks.feesUnexplained(document)) {
            items.add(Item.advice(Phrase.of("year.item.fees-unexplained"), narrative(whose, year, 6)));
        }
        return items;
    }

    private static String narrative(ChosenAgency whose, int year, int section) {
        return whose.to("/years/%d/narrative/%d".formatted(year, section));
    }

    private static int sum(List<Integer> figures) {
        return figures.stream().mapToInt(Integer::intValue).sum();
    }

    private static String year(int year) {
        return Integer.toString(year);
    }

    private int findings(String agencyId, int year) {
        return jdbc.sql("select count(*) from finding where agency_id = :agency and happened_in = :year")
                .param("agency", agencyId)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    @GetMapping("/years/{year:20\\d{2}}/copy-out")
    String copyOut(@PathVariable int year, @RequestParam(required = false) @Nullable String agency, Model model) {
        var whose = desk.chosen(agency).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (year < FIRST_YEAR || year > LocalDate.now(clock).getYear()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        statistics.awaitHead(PATIENCE);
        try {
            model.addAttribute("year", year);
            model.addAttribute("whose", whose);
            model.addAttribute(
                    "blocks",
                    CopyOut.of(
                            reports.of(whose.agency().agencyId(), whose.agency().name(), year)));
        } catch (Unbalanced wrong) {
            model.addAttribute("wrong", wrong);
            return "annualreport/unbalanced";
        }
        return "year/copy-out";
    }
}
