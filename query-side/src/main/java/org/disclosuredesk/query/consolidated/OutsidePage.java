package org.disclosuredesk.query.consolidated;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.disclosuredesk.files.KeptFiles;
import org.disclosuredesk.intake.LaidOut;
import org.disclosuredesk.intake.OutsideUploads;
import org.disclosuredesk.ledger.OutsideReport;
import org.disclosuredesk.ledger.OutsideReportReader;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.annualreport.AnnualReport.Pin;
import org.disclosuredesk.query.annualreport.AskedReports;
import org.disclosuredesk.query.annualreport.ReportForm;
import org.disclosuredesk.query.explained.CasesBehind;
import org.disclosuredesk.query.tally.Consolidations;
import org.disclosuredesk.query.tally.Consolidations.Outside;
import org.disclosuredesk.query.tally.Moment;
import org.disclosuredesk.query.tally.Statistics;
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

/** Shows the reports that agencies elsewhere sent in, and what a file would add. */
@Controller
class OutsidePage {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String OUTSIDE = "/consolidated/{year:20\\d{2}}/outside";
    private static final String NO = "/{no:\\d+}";

    private final ConsolidatedReports reports;
    private final Consolidations consolidations;
    private final CasesBehind cases;
    private final AskedReports asked;
    private final DeskAgency desk;
    private final Statistics statistics;
    private final OutsideUploads uploads;
    private final KeptFiles files;
    private final People people;
    private final Clock clock;

    OutsidePage(
            ConsolidatedReports reports,
            Consolidations consolidations,
            CasesBehind cases,
            AskedReports asked,
            DeskAgency desk,
            Statistics statistics,
            OutsideUploads uploads,
            KeptFiles files,
            People people,
            Clock clock) {
        this.reports = reports;
        this.consolidations = consolidations;
        this.cases = cases;
        this.asked = asked;
        this.desk = desk;
        this.statistics = statistics;
        this.uploads = uploads;
        this.files = files;
        this.people = people;
        this.clock = clock;
    }

    /** Where a report is sent in, and what was. */
    @GetMapping(OUTSIDE)
    String outside(@PathVariable int year, HttpServletRequest request, Model model) {
        var own = desk(year);
        statistics.mustKnowAll(PATIENCE);
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

    @GetMapping(OUTSIDE + NO)
    String outside(
            @PathVariable int year,
            @PathVariable int no,
            @RequestParam(required = false) @Nullable String cell,
            HttpServletRequest request,
            Model model) {
        statistics.mustKnowAll(PATIENCE);
        var sent = sent(year, no);
        var report = reports.report(sent, Moment.NOW);
        if (cell != null && !ReportForm.figures(report).containsKey(cell)) {
            throw unknown();
        }
        model.addAttribute("year", year);
        model.addAttribute("supervisor", request.isUserInRole("SUPERVISOR"));
        model.addAttribute("one", sent);
        model.addAttribute("check", ConsolidatedReport.carriedOver(report));
        model.addAttribute("people", people.named(peopleOf(List.of(sent))));
        ConsolidatedPage.tables(model, report);
        if (cell != null) {
            var words = cases.open(report, cell, 0, 1);
            model.addAttribute(
                    "opened",
                    new ConsolidatedPage.OpenedSum(
                            cell,
                            words.row(),
                            words.column(),
                            ReportForm.figures(report).get(cell),
                            List.of()));
        }
        return "annualreport/outside-report";
    }

    @GetMapping(OUTSIDE + NO + "/file")
    ResponseEntity<byte[]> file(@PathVariable int year, @PathVariable int no) {
        statistics.mustKnowAll(PATIENCE);
        var sent = sent(year, no);
        var file = files.find(sent.sha256()).orElseThrow(OutsidePage::unknown);
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
    @GetMapping(OUTSIDE + "/check/{id}")
    String check(@PathVariable int year, @PathVariable String id, Model model) {
        var own = desk(year);
        statistics.mustKnowAll(PATIENCE);
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
        ConsolidatedPage.tables(
                model,
                SumOfReports.bare(
                        report.agency(), year, LocalDate.now(clock), report.tables(), List.of(), new Pin(0, "", "")));
        return "annualreport/outside-check";
    }

    private static OutsideReport read(OutsideUploads.Upload upload, int year) {
        try (var laidOut = LaidOut.of(List.of(upload.file()))) {
            return OutsideReportReader.read(laidOut.files().get(0), year, upload.name(), new ArrayList<>())
                    .orElseThrow(OutsidePage::unknown);
        }
    }

    private Outside sent(int year, int no) {
        return consolidations.outside(desk(year).agencyId(), year).stream()
                .filter(one -> one.no() == no)
                .findFirst()
                .orElseThrow(OutsidePage::unknown);
    }

    /** The agency that adds up: the desk's. */
    private DeskAgency.Known desk(int year) {
        asked.mustBeReal(year);
        return desk.current().orElseThrow(OutsidePage::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
