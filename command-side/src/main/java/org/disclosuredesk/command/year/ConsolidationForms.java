package org.disclosuredesk.command.year;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.command.form.Done;
import org.disclosuredesk.command.form.Forms;
import org.disclosuredesk.command.form.Typed;
import org.disclosuredesk.command.form.Words;
import org.disclosuredesk.command.known.KnownAgencies;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.files.KeptFiles;
import org.disclosuredesk.intake.LaidOut;
import org.disclosuredesk.intake.OutsideUploads;
import org.disclosuredesk.intake.UploadedFile;
import org.disclosuredesk.ledger.Fault;
import org.disclosuredesk.ledger.FaultText;
import org.disclosuredesk.ledger.OutsideReport;
import org.disclosuredesk.ledger.OutsideReportReader;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The forms that add up the reports of several agencies, and take in those of agencies that keep their requests elsewhere. */
@Controller
class ConsolidationForms {

    private static final String FILE = "file";
    private static final String NAME = "name";
    private static final String OUTSIDE = "report-outside-";
    private static final int MOST = 1_000_000;
    private static final long MEGABYTE = 1024L * 1024;
    private static final String JSON = "application/json";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Forms forms;
    private final Acts acts;
    private final KnownAgencies agencies;
    private final OutsideUploads uploads;
    private final KeptFiles files;
    private final Words words;

    ConsolidationForms(
            Forms forms, Acts acts, KnownAgencies agencies, OutsideUploads uploads, KeptFiles files, Words words) {
        this.forms = forms;
        this.acts = acts;
        this.agencies = agencies;
        this.uploads = uploads;
        this.files = files;
        this.words = words;
    }

    /** Reads a file and shows what it would add; nothing is recorded yet. */
    @PostMapping("/consolidated/{year:20\\d{2}}/outside")
    RedirectView check(
            @PathVariable int year,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = FILE, required = false) @Nullable MultipartFile sent,
            RedirectAttributes flash) {
        return forms.takeAgainAndAgain(
                typed, flash, page(year) + "/outside", (form, provenance) -> check(year, form, sent, flash));
    }

    private Done check(int year, Typed form, @Nullable MultipartFile sent, RedirectAttributes flash) {
        // Named once, so that what is wrong with it is shown there.
        form.line(FILE);
        var name = form.line(NAME);
        var agency = desk(form);
        var fileName = UploadedFile.nameOf(sent == null ? null : sent.getOriginalFilename());
        if (sent == null || sent.isEmpty()) {
            form.fault(FILE, "command.no-file");
        } else if (sent.getSize() > KeptFiles.LARGEST) {
            form.fault(FILE, "command.file-too-large", sent.getSize() / MEGABYTE, KeptFiles.LARGEST / MEGABYTE);
        } else if (!fileName.toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|json)")) {
            form.fault(FILE, "command.outside.kind", fileName);
        }
        form.mustBeFaultless();
        var file = new UploadedFile(fileName, content(sent));
        var report = read(form, year, file, name, flash);
        return new Done(
                page(year) + "/outside/check/" + uploads.keep(agency, year, name, file),
                words.of("command.outside-checked", report.agency()));
    }

    /** Adds what was shown: it is read and held to every relation again, and only now kept for good. */
    @PostMapping("/consolidated/{year:20\\d{2}}/outside/add")
    RedirectView add(
            @PathVariable int year, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        return forms.take(typed, flash, page(year) + "/outside", (form, provenance) -> {
            var id = form.requiredLine("upload");
            var agency = desk(form);
            form.mustBeFaultless();
            var upload = uploads.find(agency, year, id);
            if (upload.isEmpty()) {
                form.fault(FILE, "command.outside.gone");
            }
            form.mustBeFaultless();
            var file = upload.orElseThrow().file();
            var report = read(form, year, file, upload.orElseThrow().name(), flash);
            var mediaType = mediaType(file.name());
            var sha256 = files.keep(file.content(), mediaType);
            acts.perform(new ReceiveOutsideReport(agency, year, report, file.name(), mediaType, sha256), provenance);
            uploads.discard(id);
            return new Done(page(year), words.of("command.outside-received", report.agency()));
        });
    }

    /** Whatever was checked and not added by then is checked anew. */
    @Scheduled(cron = "0 20 * * * *", zone = "Asia/Shanghai")
    void discardOld() {
        uploads.discardOld();
    }

    /** Every fault goes back in a list of its own: there may be one in each cell. */
    private static OutsideReport read(
            Typed form, int year, UploadedFile file, @Nullable String name, RedirectAttributes flash) {
        if (file.unpacksTooLarge()) {
            form.fault(FILE, "command.import.unpacks-too-large", file.name(), UploadedFile.LARGEST_UNPACKED / MEGABYTE);
        }
        form.mustBeFaultless();
        var faults = new ArrayList<Fault>();
        try (var laidOut = LaidOut.of(List.of(file))) {
            var report = OutsideReportReader.read(laidOut.files().get(0), year, name, faults);
            var texts = FaultText.in(
                    LocaleContextHolder.getLocale().getLanguage().equals("en")
                            ? Locale.ENGLISH
                            : Locale.SIMPLIFIED_CHINESE);
            if (!faults.isEmpty()) {
                form.fault(FILE, "command.outside.faults", file.name(), faults.size());
                flash.addFlashAttribute("faults", faults.stream().map(texts::of).toList());
            }
            form.mustBeFaultless();
            return report.orElseThrow();
        }
    }

    @PostMapping("/consolidated/{year:20\\d{2}}/outside/{no:\\d+}/withdraw")
    RedirectView withdraw(
            @PathVariable int year,
            @PathVariable int no,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes flash) {
        var page = page(year) + "/outside/" + no;
        return forms.take(typed, flash, page, (form, provenance) -> {
            var reason = form.requiredLine("reason");
            var agency = desk(form);
            form.mustBeFaultless();
            acts.perform(new WithdrawOutsideReport(agency, year, no, reason), provenance);
            return new Done(page(year), words.of("command.outside-withdrawn", no));
        });
    }

    @PostMapping("/consolidated/{year:20\\d{2}}/consolidate")
    RedirectView consolidate(
            @PathVariable int year, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        return forms.take(typed, flash, page(year), (form, provenance) -> consolidate(year, typed, form, provenance));
    }

    /** Each agency has a field of its own with the number of its publication, or of what it sent in; nothing leaves it out. */
    private Done consolidate(int year, MultiValueMap<String, String> typed, Typed form, Provenance provenance) {
        var agency = desk(form);
        var publications = new TreeMap<String, Integer>();
        for (var one : agencies.all()) {
            var no = form.number("report-" + one, 1, MOST);
            if (no != null) {
                publications.put(one, no);
            }
        }
        var outside = new TreeSet<Integer>();
        for (var field : typed.keySet()) {
            var no = field.startsWith(OUTSIDE) ? form.number(field, 1, MOST) : null;
            if (no != null) {
                outside.add(no);
            }
        }
        form.mustBeFaultless();
        acts.perform(new ConsolidateReports(agency, year, publications, outside), provenance);
        return new Done(page(year), words.of("command.consolidated", publications.size() + outside.size()));
    }

    private String desk(Typed form) {
        var agency = agencies.theDesks();
        if (agency.isEmpty()) {
            form.fault("", "command.no-agency");
            form.mustBeFaultless();
        }
        return agency.orElseThrow();
    }

    private static String mediaType(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".xlsx") ? XLSX : JSON;
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page(int year) {
        return "/consolidated/" + year;
    }
}
