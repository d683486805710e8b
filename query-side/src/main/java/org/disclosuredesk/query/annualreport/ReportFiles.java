package org.disclosuredesk.query.annualreport;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
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

/** Hands out a year's report as a file: as it stands, as of a moment, or as it was published. */
@Controller
class ReportFiles {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String ENDINGS = "{ending:json|html|docx|xlsx|pdf}";

    private final AskedReports asked;
    private final ReportTexts texts;
    private final Statistics statistics;
    private final Map<String, Format> formats;

    /** A form of the file: what it is, and how it is made. */
    private record Format(MediaType type, Function<ReportDocument, byte[]> make) {}

    ReportFiles(
            AskedReports asked,
            ReportTexts texts,
            AnnualReportHtml html,
            AnnualReportXlsx xlsx,
            AnnualReportPdf pdf,
            Statistics statistics) {
        this.asked = asked;
        this.texts = texts;
        this.statistics = statistics;
        this.formats = Map.of(
                "json",
                new Format(
                        MediaType.APPLICATION_JSON,
                        document -> AnnualReportJson.of(document).getBytes(StandardCharsets.UTF_8)),
                "html",
                new Format(
                        new MediaType("text", "html", StandardCharsets.UTF_8),
                        document -> html.of(document).getBytes(StandardCharsets.UTF_8)),
                "docx",
                new Format(office("wordprocessingml.document"), AnnualReportDocx::of),
                "xlsx",
                new Format(office("spreadsheetml.sheet"), xlsx::of),
                "pdf",
                new Format(MediaType.APPLICATION_PDF, pdf::of));
    }

    private static MediaType office(String kind) {
        return MediaType.parseMediaType(OFFICE + kind);
    }

    /** The file, or the page that says which fonts it takes. */
    @GetMapping("/reports/{year}/annual-report." + ENDINGS)
    Object live(
            @PathVariable int year,
            @PathVariable String ending,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate known) {
        return file(ending, () -> asked.of(asked.agency(), year, asOf, known));
    }

    /** The same of what was published. */
    @GetMapping("/reports/{year}/publications/{no}/annual-report." + ENDINGS)
    Object published(@PathVariable int year, @PathVariable int no, @PathVariable String ending) {
        return file(ending, () -> asked.published(asked.agency(), year, no));
    }

    private Object file(String ending, Supplier<AskedReport> which) {
        // A file outlives the moment: what is handed out must know everything that had happened.
        if (!statistics.awaitHead(PATIENCE) || statistics.parked() > 0) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        try {
            var report = which.get();
            return made(ending, report);
        } catch (Unbalanced wrong) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, null, wrong);
        }
    }

    private Object made(String ending, AskedReport report) {
        var format = formats.get(ending);
        var name = "annual-report-%d%s.%s".formatted(report.report().year(), report.suffix(), ending);
        try {
            return ResponseEntity.ok()
                    .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(name))
                    .contentType(format.type())
                    .body(format.make().apply(texts.of(report)));
        } catch (NoFont missing) {
            var page = new ModelAndView("annualreport/no-font", HttpStatus.SERVICE_UNAVAILABLE);
            page.addObject("year", report.report().year());
            page.addObject("docx", report.file("docx"));
            return page;
        }
    }
}
