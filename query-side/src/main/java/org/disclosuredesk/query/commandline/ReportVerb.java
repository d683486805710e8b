package org.disclosuredesk.query.commandline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.disclosuredesk.eventlog.EventLogConfiguration;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.annualreport.AnnualReports;
import org.disclosuredesk.query.narrative.ReportTexts;
import org.disclosuredesk.query.reportfile.AnnualReportDocx;
import org.disclosuredesk.query.reportfile.AnnualReportHtml;
import org.disclosuredesk.query.reportfile.AnnualReportJson;
import org.disclosuredesk.query.reportfile.AnnualReportPdf;
import org.disclosuredesk.query.reportfile.AnnualReportXlsx;
import org.disclosuredesk.query.reportfile.NoFont;
import org.disclosuredesk.query.reportfile.ReportFonts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes annual reports: from a ledger in a throw-away store, or from the desk's own. */
@Command(name = "report", description = "Make the annual report of a year, from a ledger or from the desk's own store.")
final class ReportVerb implements Callable<Integer> {

    /** A ledger or a store, not both. */
    static final class Source {
        @Option(names = "--ledger", paramLabel = "FOLDER_OR_XLSX", required = true, description = "the ledger")
        @Nullable Path ledger;

        @Option(names = "--data", paramLabel = "DIR", required = true, description = "the folder of the desk's store")
        @Nullable Path data;
    }

    @ArgGroup(multiplicity = "1")
    Source source = new Source();

    @Option(names = "--agency", paramLabel = "NAME", required = true, description = "whose report")
    String agency = "";

    @Option(names = "--year", paramLabel = "YYYY", required = true, description = "may be given more than once")
    List<Integer> years = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "where the files go")
    Path out = Path.of(".");

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", description = "leave out what happened after this legal day")
    @Nullable String asOf;

    private final Console console;

    ReportVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        agency = Ledgers.agency(agency);
        var today = LocalDate.now(EventLogConfiguration.clock());
        var day = asOf == null ? today : day(asOf, today);
        for (var year : years) {
            if (year < 2008 || year > today.getYear()) {
                throw new Refused("--year %d: give a year from 2008 to %d".formatted(year, today.getYear()));
            }
        }
        var reports = source.ledger != null ? fromLedger(source.ledger, today, day) : fromStore(day);
        write(reports);
        return ExitCode.DONE;
    }

    private static LocalDate day(String text, LocalDate today) {
        try {
            var day = LocalDate.parse(text);
            if (day.isAfter(today)) {
                throw new Refused("--as-of %s: lies in the future; give a day up to %s".formatted(text, today));
            }
            return day;
        } catch (DateTimeParseException e) {
            throw new Refused("--as-of %s: is not a date; give it as YYYY-MM-DD".formatted(text));
        }
    }

    /** A year's report as files, by their endings. */
    private record Made(int year, Map<String, byte[]> files) {}

    private List<Made> fromLedger(Path path, LocalDate today, LocalDate day) {
        var reading = Ledgers.read(path, today, console);
        try (var desk = Desk.throwAway()) {
            Ledgers.record(desk, reading, agency, console);
            return make(desk, Ids.agency(agency), day);
        }
    }

    private List<Made> fromStore(LocalDate day) {
        try (var desk = Desk.at(source.data)) {
            var known = desk.get(DeskAgency.class).all();
            var named = known.stream()
                    .filter(one -> one.name().equals(agency))
                    .findFirst()
                    .orElseThrow(() -> new Refused("--agency %s: not in this store, which has %s"
                            .formatted(
                                    agency,
                                    known.stream().map(one -> one.name()).toList())));
            return make(desk, named.agencyId(), day);
        }
    }

    private List<Made> make(Desk desk, String agencyId, LocalDate day) {
        desk.awaitStatistics();
        var reports = desk.get(AnnualReports.class);
        var texts = desk.get(ReportTexts.class);
        var html = desk.get(AnnualReportHtml.class);
        var printable = desk.get(ReportFonts.class).present();
        if (!printable) {
            console.complain("no PDF: " + NoFont.WHAT_TO_DO);
        }
        return years.stream()
                .distinct()
                .map(year -> texts.of(reports.of(agencyId, agency, year, day)))
                .map(document -> {
                    var files = new LinkedHashMap<String, byte[]>();
                    files.put("json", AnnualReportJson.of(document).getBytes(StandardCharsets.UTF_8));
                    files.put("html", html.of(document).getBytes(StandardCharsets.UTF_8));
                    files.put("docx", AnnualReportDocx.of(document));
                    files.put("xlsx", desk.get(AnnualReportXlsx.class).of(document));
                    if (printable) {
                        files.put("pdf", desk.get(AnnualReportPdf.class).of(document));
                    }
                    return new Made(document.report().year(), files);
                })
                .toList();
    }

    private void write(List<Made> made) throws IOException {
        try {
            Files.createDirectories(out);
        } catch (FileAlreadyExistsException e) {
            throw new Refused("--out %s: is a file; name a folder".formatted(out));
        }
        for (var one : made) {
            for (var file : one.files().entrySet()) {
                var path = out.resolve("annual-report-%d.%s".formatted(one.year(), file.getKey()));
                Files.write(path, file.getValue());
                console.say(path.toString());
            }
        }
    }
}
