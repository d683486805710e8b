package org.disclosuredesk.query.reportfile;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.annualreport.AskedReport;
import org.disclosuredesk.query.annualreport.AskedReports;
import org.disclosuredesk.query.annualreport.Unbalanced;
import org.disclosuredesk.query.consolidated.ConsolidatedReport;
import org.disclosuredesk.query.consolidated.ConsolidatedReports;
import org.disclosuredesk.query.consolidated.ConsolidatedTexts;
import org.disclosuredesk.query.narrative.ReportDocument;
import org.disclosuredesk.query.narrative.ReportTexts;
import org.disclosuredesk.query.tally.Statistics;
import org.disclosuredesk.query.tally.StillCounting;
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
    private final ConsolidatedReports consolidated;
    private final DeskAgency desk;
    private final ReportTexts texts;
    private final Statistics statistics;
    private final Map<String, Format> formats;

    /** A form of the file: what it is, and how it is made. */
    private record Format(MediaType type, BiFunction<ReportDocument, @Nullable ConsolidatedReport, byte[]> make) {}

    ReportFiles(
            AskedReports asked,
            ConsolidatedReports consolidated,
            DeskAgency desk,
            ReportTexts texts,
            AnnualReportHtml html,
            AnnualReportXlsx xlsx,
            AnnualReportPdf pdf,
            Statistics statistics) {
        this.asked = asked;
        this.consolidated = consolidated;
        this.desk = desk;
        this.texts = texts;
        this.statistics = statistics;
        this.formats = Map.of(
                "json",
                new Format(
                        MediaType.APPLICATION_JSON,
                        (document, added) -> AnnualReportJson.of(document, added == null ? Map.of() : added.asJson())
                                .getBytes(StandardCharsets.UTF_8)),
                "html",
                new Format(
                        new MediaType("text", "html", StandardCharsets.UTF_8),
                        (document, added) -> html.of(document).getBytes(StandardCharsets.UTF_8)),
                "docx",
                new Format(office("wordprocessingml.document"), (document, added) -> AnnualReportDocx.of(document)),
                "xlsx",
                new Format(office("spreadsheetml.sheet"), xlsx::of),
                "pdf",
                new Format(MediaType.APPLICATION_PDF, (document, added) -> pdf.of(document)));
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
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate known,
            @RequestParam(required = false) @Nullable String agency) {
        return file(ending, () -> asked.of(asked.agency(agency), year, asOf, known));
    }

    /** The same of what was published. */
    @GetMapping("/reports/{year}/publications/{no}/annual-report." + ENDINGS)
    Object published(
            @PathVariable int year,
            @PathVariable int no,
            @PathVariable String ending,
            @RequestParam(required = false) @Nullable String agency) {
        return file(ending, () -> asked.published(asked.agency(agency), year, no));
    }

    /** A consolidated report as it stands. */
    @GetMapping("/consolidated/{year:20\\d{2}}/consolidated-report." + ENDINGS)
    Object consolidated(@PathVariable int year, @PathVariable String ending) {
        return made(ending, () -> sum(consolidated.now(desk(year), year)));
    }

    /** The same as it was recorded. */
    @GetMapping("/consolidated/{year:20\\d{2}}/consolidations/{no:\\d+}/consolidated-report." + ENDINGS)
    Object consolidated(@PathVariable int year, @PathVariable int no, @PathVariable String ending) {
        return made(
                ending, () -> sum(consolidated.recorded(desk(year), year, no).orElseThrow(ReportFiles::unknown)));
    }

    private DeskAgency.Known desk(int year) {
        asked.mustBeReal(year);
        return desk.current().orElseThrow(ReportFiles::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /**
     * What is handed out.
     *
     * @param name of the file
     * @param docx where it is to be had as a Word file
     * @param added what was added up; null for the report of one agency
     */
    private record Sheaf(
            ReportDocument document,
            String name,
            String docx,
            @Nullable ConsolidatedReport added) {}

    private Sheaf one(AskedReport report) {
        return new Sheaf(
                texts.of(report),
                "annual-report-%d%s".formatted(report.report().year(), report.suffix()),
                report.file("docx"),
                null);
    }

    private static Sheaf sum(ConsolidatedReport report) {
        var pinned = report.pinned();
        return new Sheaf(
                ConsolidatedTexts.of(report),
                "consolidated-report-%d%s"
                        .formatted(report.sum().year(), pinned == null ? "" : "-consolidation-" + pinned.no()),
                report.file("docx"),
                report);
    }

    private Object file(String ending, Supplier<AskedReport> which) {
        return made(ending, () -> one(which.get()));
    }

    private Object made(String ending, Supplier<Sheaf> which) {
        // A file outlives the moment: what is handed out must know everything that had happened.
        if (!statistics.awaitHead(PATIENCE) || statistics.parked() > 0) {
            throw new StillCounting();
        }
        try {
            return made(ending, which.get());
        } catch (Unbalanced wrong) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, null, wrong);
        }
    }

    private Object made(String ending, Sheaf report) {
        var format = formats.get(ending);
        try {
            return ResponseEntity.ok()
                    .header("Content-Disposition", "attachment; filename=\"%s.%s\"".formatted(report.name(), ending))
                    .contentType(format.type())
                    .body(format.make().apply(report.document(), report.added()));
        } catch (NoFont missing) {
            var page = new ModelAndView("annualreport/no-font", HttpStatus.SERVICE_UNAVAILABLE);
            page.addObject("year", report.document().report().year());
            page.addObject("docx", report.docx());
            return page;
        }
    }
}
