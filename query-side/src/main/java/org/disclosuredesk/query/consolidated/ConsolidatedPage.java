package org.disclosuredesk.query.consolidated;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disclosuredesk.files.KeptFiles;
import org.disclosuredesk.intake.LaidOut;
import org.disclosuredesk.intake.OutsideUploads;
import org.disclosuredesk.ledger.OutsideReport;
import org.disclosuredesk.ledger.OutsideReportReader;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.annualreport.AnnualReport;
import org.disclosuredesk.query.annualreport.AnnualReport.Pin;
import org.disclosuredesk.query.annualreport.ReportForm;
import org.disclosuredesk.query.annualreport.Unbalanced;
import org.disclosuredesk.query.explained.CasesBehind;
import org.disclosuredesk.query.tally.Consolidations;
import org.disclosuredesk.query.tally.Consolidations.Consolidation;
import org.disclosuredesk.query.tally.Consolidations.Outside;
import org.disclosuredesk.query.tally.Moment;
import org.disclosuredesk.query.tally.Publication;
import org.disclosuredesk.query.tally.Statistics;
import org.disclosuredesk.query.tally.YearRecords;
import org.disclosuredesk.query.words.People;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows the reports of several agencies added up, each figure by agency, and the reports that were sent in. */
@Controller
class ConsolidatedPage {

    private static final int FIRST_YEAR = 2008;
    private static final int YEARS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String YEAR = "{year:20\\d{2}}";
    private static final String NO = "{no:\\d+}";

    private final ConsolidatedReports reports;
    private final Consolidations consolidations;
    private final CasesBehind cases;
    private final DeskAgency desk;
    private final YearRecords records;
    private final Statistics statistics;
    private final OutsideUploads uploads;
    private final KeptFiles files;
    private final People people;
    private final Clock clock;

    ConsolidatedPage(
            ConsolidatedReports reports,
            Consolidations consolidations,
            CasesBehind cases,
            DeskAgency desk,
            YearRecords records,
            Statistics statistics,
            OutsideUploads uploads,
            KeptFiles files,
            People people,
            Clock clock) {
        this.reports = reports;
        this.consolidations = consolidations;
        this.cases = cases;
        this.desk = desk;
        this.records = records;
        this.statistics = statistics;
        this.uploads = uploads;
        this.files = files;
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
            var report = reports.recorded(own, year, no).orElseThrow(ConsolidatedPage::unknown);
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
        tables(model, report.sum(), report.base());
        model.addAttribute("tablesHash", report.sum().tables().hash());
        if (cell != null) {
            model.addAttribute("opened", opened(report, cell));
        }
    }

    private static void tables(Model model, AnnualReport report, @Nullable String base) {
        model.addAttribute("report", report);
        model.addAttribute("base", base);
        model.addAttribute("sections", ReportForm.SECTIONS);
        model.addAttribute("table2", ReportForm.table2(report.table2()));
        model.addAttribute("table3", ReportForm.table3(report.table3()));
        model.addAttribute("balance", ReportForm.balance(report.table3()));
        model.addAttribute("corner", ReportForm.CORNER);
        model.addAttribute("organisations", ReportForm.organisations());
        model.addAttribute("table4", ReportForm.table4(report.table4()));
        model.addAttribute("results", ReportForm.results());
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

    /** Where a report is sent in, and what was. */
    @GetMapping("/consolidated/" + YEAR + "/outside")
    String outside(@PathVariable int year, HttpServletRequest request, Model model) {
        var own = desk(year);
        statistics.awaitHead(PATIENCE);
        var sent = consolidations.outside(own.agencyId(), year);
        model.addAttribute("year", year);
        model.addAttribute("supervisor", request.isUserInRole("SUPERVISOR"));
        model.addAttribute("outside", sent);
        model.addAttribute("people", people.named(peopleOf(sent)));
        return "annualreport/outside";
    }

    private static List<String> peopleOf(List<Outside> sent) {
        return sent.stream()
                .flatMap(one -> Stream.of(one.receivedBy(), one.withdrawnBy() == null ? "" : one.withdrawnBy()))
                .distinct()
                .toList();
    }

    @GetMapping("/consolidated/" + YEAR + "/outside/" + NO)
    String outside(
            @PathVariable int year,
            @PathVariable int no,
            @RequestParam(required = false) @Nullable String cell,
            HttpServletRequest request,
            Model model) {
        statistics.awaitHead(PATIENCE);
        var sent = sent(year, no);
        var report = reports.report(sent, Moment.NOW);
        if (cell != null && !ReportForm.figures(report).containsKey(cell)) {
            throw unknown();
        }
        model.addAttribute("year", year);
        model.addAttribute("supervisor", request.isUserInRole("SUPERVISOR"));
        model.addAttribute("one", sent);
        model.addAttribute("cell", cell);
        model.addAttribute("check", ConsolidatedReport.carriedOver(report));
        model.addAttribute("people", people.named(peopleOf(List.of(sent))));
        tables(model, report, null);
        if (cell != null) {
            var words = cases.open(report, cell, 0, 1);
            model.addAttribute(
                    "opened",
                    new OpenedSum(
                            cell,
                            words.row(),
                            words.column(),
                            ReportForm.figures(report).get(cell),
                            List.of()));
        }
        return "annualreport/outside-report";
    }

    @GetMapping("/consolidated/" + YEAR + "/outside/" + NO + "/file")
    ResponseEntity<byte[]> file(@PathVariable int year, @PathVariable int no) {
        statistics.awaitHead(PATIENCE);
        var sent = sent(year, no);
        var file = files.find(sent.sha256()).orElseThrow(ConsolidatedPage::unknown);
        return ResponseEntity.ok()
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(sent.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(sent.mediaType()))
                .body(file.content());
    }

    /** What a file that was checked would add; where it is not kept any more, the page to send it again. */
    @GetMapping("/consolidated/" + YEAR + "/outside/check/{id}")
    String check(@PathVariable int year, @PathVariable String id, Model model) {
        var own = desk(year);
        statistics.awaitHead(PATIENCE);
        var upload = uploads.find(own.agencyId(), year, id).orElse(null);
        if (upload == null) {
            return "redirect:/consolidated/" + year + "/outside";
        }
        var report = read(upload, year);
        var before = consolidations.outside(own.agencyId(), year).stream()
                .filter(one -> one.stands() && one.name().equals(report.agency()))
                .findFirst()
                .orElse(null);
        model.addAttribute("year", year);
        model.addAttribute("name", report.agency());
        model.addAttribute("fileName", upload.file().name());
        model.addAttribute("sha256", KeptFiles.sha256(upload.file().content()));
        model.addAttribute("upload", id);
        model.addAttribute("replaces", before);
        model.addAttribute(
                "ofTheStore", desk.all().stream().anyMatch(one -> one.name().equals(report.agency())));
        model.addAttribute("tablesHash", report.tables().hash());
        tables(
                model,
                ConsolidatedReports.report(
                        report.agency(), year, LocalDate.now(clock), report.tables(), List.of(), new Pin(0, "", "")),
                null);
        return "annualreport/outside-check";
    }

    private static OutsideReport read(OutsideUploads.Upload upload, int year) {
        try (var laidOut = LaidOut.of(List.of(upload.file()))) {
            return OutsideReportReader.read(laidOut.files().get(0), year, upload.name(), new ArrayList<>())
                    .orElseThrow(ConsolidatedPage::unknown);
        }
    }

    private Outside sent(int year, int no) {
        return consolidations.outside(desk(year).agencyId(), year).stream()
                .filter(one -> one.no() == no)
                .findFirst()
                .orElseThrow(ConsolidatedPage::unknown);
    }

    private List<Integer> years() {
        var thisYear = LocalDate.now(clock).getYear();
        return IntStream.iterate(thisYear, one -> one > thisYear - YEARS, one -> one - 1)
                .boxed()
                .toList();
    }

    /** The agency that adds up: the desk's. */
    private DeskAgency.Known desk(int year) {
        if (year < FIRST_YEAR || year > LocalDate.now(clock).getYear()) {
            throw unknown();
        }
        return desk.current().orElseThrow(ConsolidatedPage::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
