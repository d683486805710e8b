package org.disclosuredesk.query.explained;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.disclosuredesk.law.Table3Row;
import org.disclosuredesk.query.agency.ChosenAgency;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.annualreport.AnnualReport;
import org.disclosuredesk.query.annualreport.AnnualReports;
import org.disclosuredesk.query.annualreport.AskedReport;
import org.disclosuredesk.query.annualreport.AskedReports;
import org.disclosuredesk.query.annualreport.ReportForm;
import org.disclosuredesk.query.annualreport.Unbalanced;
import org.disclosuredesk.query.narrative.ReportTexts;
import org.disclosuredesk.query.tally.Statistics;
import org.disclosuredesk.query.tally.Tally;
import org.disclosuredesk.query.tally.YearRecords;
import org.disclosuredesk.query.words.People;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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

    private static final int LAST_PAGE = 100_000;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final AnnualReports reports;
    private final AskedReports asked;
    private final ReportTexts texts;
    private final CasesBehind casesBehind;
    private final ReportDifferences differences;
    private final MessageSource messages;
    private final People people;
    private final DeskAgency desk;
    private final Statistics statistics;
    private final Tally tally;
    private final YearRecords records;
    private final Clock clock;

    ReportPage(
            AnnualReports reports,
            AskedReports asked,
            ReportTexts texts,
            CasesBehind casesBehind,
            ReportDifferences differences,
            MessageSource messages,
            People people,
            DeskAgency desk,
            Statistics statistics,
            Tally tally,
            YearRecords records,
            Clock clock) {
        this.reports = reports;
        this.asked = asked;
        this.texts = texts;
        this.casesBehind = casesBehind;
        this.differences = differences;
        this.messages = messages;
        this.people = people;
        this.desk = desk;
        this.statistics = statistics;
        this.tally = tally;
        this.records = records;
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
     * @param publications how often it was published
     */
    record YearLine(int year, String state, int received, int carriedIn, int answered, int open, int publications) {}

    @GetMapping("/reports")
    String list(@RequestParam(required = false) @Nullable String agency, Model model) {
        var whose = desk.chosen(agency);
        if (whose.isEmpty() && agency != null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var known = whose.map(ChosenAgency::agency);
        var years = new ArrayList<YearLine>();
        if (known.isPresent()) {
            statistics.awaitHead(PATIENCE);
            var thisYear = LocalDate.now(clock).getYear();
            var first = tally.firstYear(known.get().agencyId()).orElse(thisYear);
            IntStream.iterate(thisYear, year -> year >= first, year -> year - 1)
                    .mapToObj(year -> line(known.get(), year))
                    .forEach(years::add);
        }
        model.addAttribute("whose", whose.orElse(null));
        model.addAttribute("years", years);
        return "annualreport/years";
    }

    private YearLine line(DeskAgency.Known known, int year) {
        AnnualReport report;
        try {
            report = reports.of(known.agencyId(), known.name(), year);
        } catch (Unbalanced wrong) {
            return new YearLine(year, "unbalanced", 0, 0, 0, 0, 0);
        }
        var published = records.publications(known.agencyId(), year).size();
        return new YearLine(
                year,
                published > 0
                        ? "published"
                        : report.ended() ? "ended" : year < LocalDate.now(clock).getYear() ? "not-closed" : "running",
                report.total(Table3Row.NEW_RECEIVED),
                report.total(Table3Row.CARRIED_IN),
                report.total(Table3Row.TOTAL),
                report.total(Table3Row.CARRIED_OUT),
                published);
    }

    @GetMapping("/reports/{year}")
    String show(
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String cell,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate known,
            @RequestParam(required = false) @Nullable String agency,
            Model model) {
        if (desk.current().isEmpty()) {
            return list(agency, model);
        }
        var whose = asked.agency(agency);
        return show(model, year, cell, page, whose, () -> asked.of(whose, year, asOf, known));
    }

    /** What was published, made again from what was known then. */
    @GetMapping("/reports/{year}/publications/{no}")
    String published(
            @PathVariable int year,
            @PathVariable int no,
            @RequestParam(required = false) @Nullable String cell,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable String agency,
            Model model) {
        var whose = asked.agency(agency);
        return show(model, year, cell, page, whose, () -> asked.published(whose, year, no));
    }

    private String show(
            Model model, int year, @Nullable String cell, int page, ChosenAgency whose, Supplier<AskedReport> which) {
        model.addAttribute("whose", whose);
        model.addAttribute("upToDate", statistics.awaitHead(PATIENCE));
        model.addAttribute("year", year);
        try {
            fill(model, which.get(), cell, Math.max(1, Math.min(page, LAST_PAGE)));
        } catch (Unbalanced wrong) {
            model.addAttribute("wrong", wrong);
            return "annualreport/unbalanced";
        }
        return "annualreport/report";
    }

    private void fill(Model model, AskedReport asked, @Nullable String cell, int page) {
        var report = asked.report();
        var document = texts.of(asked);
        model.addAttribute("asked", asked);
        model.addAttribute("report", report);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("title", document.title());
        model.addAttribute("opening", document.opening());
        model.addAttribute("sections", document.sections());
        model.addAllAttributes(ReportForm.tables(report));
        model.addAttribute("balance", ReportForm.balance(report.table3()));
        var hash = report.tables().hash();
        model.addAttribute("tablesHash", hash);
        model.addAttribute("base", asked.base());
        var publications = records.publications(report.agencyId(), report.year());
        model.addAttribute("last", publications.isEmpty() ? null : publications.get(publications.size() - 1));
        if (asked.publication() != null) {
            model.addAttribute("reproduced", hash.equals(asked.publication().tablesHash()));
        }
        if (cell != null) {
            var opened = casesBehind.open(report, cell, page);
            if (opened == null) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
            model.addAttribute("opened", opened);
            model.addAttribute("openedPages", OpenedPages.of(asked.base(), cell, page, opened.size()));
            model.addAttribute("people", people.named(opened.people()));
        }
    }

    /** What changed since a publication. */
    @GetMapping("/reports/{year}/publications/{no}/differences")
    String sincePublished(
            @PathVariable int year,
            @PathVariable int no,
            @RequestParam(required = false) @Nullable String agency,
            Locale locale,
            Model model) {
        statistics.mustKnowAll(PATIENCE);
        var whose = asked.agency(agency);
        model.addAttribute("asking", false);
        model.addAttribute("before", word(locale, "differences.published", no));
        model.addAttribute("after", word(locale, "differences.now"));
        model.addAttribute("whose", whose);
        return differences(
                model,
                year,
                () -> asked.published(whose, year, no),
                () -> asked.of(whose, year, null, null),
                before -> word(
                        locale,
                        "differences.since",
                        no,
                        before.publication().publishedOn().toString()));
    }

    /** Two moments side by side. */
    @GetMapping("/reports/{year}/compare")
    String compare(
            @PathVariable int year,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate firstDay,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate firstKnown,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate secondDay,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate secondKnown,
            @RequestParam(required = false) @Nullable String agency,
            Locale locale,
            Model model) {
        asked.mustBeReal(year);
        statistics.mustKnowAll(PATIENCE);
        var whose = asked.agency(agency);
        var today = LocalDate.now(clock);
        var lastDay = LocalDate.of(year, 12, 31);
        var day = lastDay.isBefore(today) ? lastDay : today;
        var first = Side.of("first", firstDay, day, firstKnown, Side.reportedInJanuary(year, today));
        var second = Side.of("second", secondDay, day, secondKnown, today);
        model.addAttribute("asking", true);
        model.addAttribute("today", today);
        model.addAttribute("sides", List.of(first, second));
        model.addAttribute(
                "before",
                word(
                        locale,
                        "compare.column",
                        first.day().toString(),
                        first.known().toString()));
        model.addAttribute(
                "after",
                word(
                        locale,
                        "compare.column",
                        second.day().toString(),
                        second.known().toString()));
        model.addAttribute("whose", whose);
        return differences(
                model,
                year,
                () -> asked.of(whose, year, first.day(), first.known()),
                () -> asked.of(whose, year, second.day(), second.known()),
                before -> word(locale, "compare.result"));
    }

    /** A side of a comparison: what had happened by a day, of what was known on a day. */
    public record Side(String name, LocalDate day, LocalDate known) {

        static Side of(
                String name,
                @Nullable LocalDate day,
                LocalDate otherDay,
                @Nullable LocalDate known,
                LocalDate otherKnown) {
            return new Side(name, day == null ? otherDay : day, known == null ? otherKnown : known);
        }

        /** When reports are sent up, in the middle of January; today where that has not come. */
        static LocalDate reportedInJanuary(int year, LocalDate today) {
            var january = LocalDate.of(year + 1, 1, 15);
            return january.isAfter(today) ? today : january;
        }
    }

    private String differences(
            Model model,
            int year,
            Supplier<AskedReport> first,
            Supplier<AskedReport> second,
            Function<AskedReport, String> lead) {
        model.addAttribute("year", year);
        try {
            var before = first.get();
            var after = second.get();
            var moved = differences.between(before.report(), after.report());
            model.addAttribute("moved", moved);
            model.addAttribute("texts", ReportDifferences.texts(texts.of(before), texts.of(after)));
            model.addAttribute("lead", lead.apply(before));
            model.addAttribute("people", people.named(ReportDifferences.people(moved)));
        } catch (Unbalanced wrong) {
            model.addAttribute("wrong", wrong);
            return "annualreport/unbalanced";
        }
        return "annualreport/differences";
    }

    private String word(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
