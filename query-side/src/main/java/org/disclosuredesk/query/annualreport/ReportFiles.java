package org.disclosuredesk.query.annualreport;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Function;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.tally.Statistics;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Hands out a year's report as a file, as of today or of a day. */
@Controller
class ReportFiles {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private final AskedReport asked;
    private final ReportTexts texts;
    private final AnnualReportHtml html;
    private final AnnualReportXlsx xlsx;
    private final AnnualReportPdf pdf;
    private final DeskAgency agency;
    private final Statistics statistics;

    ReportFiles(
            AskedReport asked,
            ReportTexts texts,
            AnnualReportHtml html,
            AnnualReportXlsx xlsx,
            AnnualReportPdf pdf,
            DeskAgency agency,
            Statistics statistics) {
        this.asked = asked;
        this.texts = texts;
        this.html = html;
        this.xlsx = xlsx;
        this.pdf = pdf;
        this.agency = agency;
        this.statistics = statistics;
    }

    @GetMapping("/reports/{year}/annual-report.json")
    ResponseEntity<byte[]> json(
            @PathVariable int year,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf) {
        return file(
                year,
                asOf,
                "json",
                MediaType.APPLICATION_JSON,
                document -> AnnualReportJson.of(document).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/reports/{year}/annual-report.html")
    ResponseEntity<byte[]> html(
            @PathVariable int year,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf) {
        return file(
                year,
                asOf,
                "html",
                new MediaType("text", "html", StandardCharsets.UTF_8),
                document -> html.of(document).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/reports/{year}/annual-report.docx")
    ResponseEntity<byte[]> docx(
            @PathVariable int year,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf) {
        return file(year, asOf, "docx", office("wordprocessingml.document"), AnnualReportDocx::of);
    }

    @GetMapping("/reports/{year}/annual-report.xlsx")
    ResponseEntity<byte[]> xlsx(
            @PathVariable int year,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf) {
        return file(year, asOf, "xlsx", office("spreadsheetml.sheet"), xlsx::of);
    }

    /** The file, or the page that says which fonts it takes. */
    @GetMapping("/reports/{year}/annual-report.pdf")
    Object pdf(
            @PathVariable int year,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf) {
        try {
            return file(year, asOf, "pdf", MediaType.APPLICATION_PDF, pdf::of);
        } catch (NoFont missing) {
            var page = new ModelAndView("annualreport/no-font", HttpStatus.SERVICE_UNAVAILABLE);
            page.addObject("year", year);
            page.addObject("asOf", asOf);
            return page;
        }
    }

    private static MediaType office(String kind) {
        return MediaType.parseMediaType(OFFICE + kind);
    }

    private ResponseEntity<byte[]> file(
            int year, @Nullable LocalDate asOf, String ending, MediaType type, Function<ReportDocument, byte[]> made) {
        var known = agency.current().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        // A file outlives the moment: what is handed out must know everything that had happened.
        if (!statistics.awaitHead(PATIENCE) || statistics.parked() > 0) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        try {
            var name = "annual-report-%d%s.%s".formatted(year, asOf == null ? "" : "-as-of-" + asOf, ending);
            return ResponseEntity.ok()
                    .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(name))
                    .contentType(type)
                    .body(made.apply(texts.of(asked.of(known, year, asOf))));
        } catch (Unbalanced wrong) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, null, wrong);
        }
    }
}
