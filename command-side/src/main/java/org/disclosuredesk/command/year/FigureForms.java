package org.disclosuredesk.command.year;

import static org.disclosuredesk.law.rule.RuleBroken.require;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.command.form.Done;
import org.disclosuredesk.command.form.Forms;
import org.disclosuredesk.command.form.Typed;
import org.disclosuredesk.command.form.Words;
import org.disclosuredesk.command.known.KnownYears;
import org.disclosuredesk.command.year.ReportDepartmentFigures.Share;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.files.KeptFiles;
import org.disclosuredesk.intake.LaidOut;
import org.disclosuredesk.intake.UploadedFile;
import org.disclosuredesk.law.rule.DocumentsInForceFollowFromLastYear;
import org.disclosuredesk.law.rule.FiguresAreOfAYearThatHasBegun;
import org.disclosuredesk.law.term.Figure;
import org.disclosuredesk.ledger.DepartmentFigureReader;
import org.disclosuredesk.ledger.Fault;
import org.disclosuredesk.ledger.FaultText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The forms that report the figures of table 2: the agency's own, and each department's share of them (art. 20). */
@Controller
class FigureForms {

    private static final String FILE = "file";
    private static final long MEGABYTE = 1024L * 1024;

    private final Forms forms;
    private final Acts acts;
    private final FormAgency agency;
    private final KnownYears years;
    private final Words words;
    private final Clock clock;

    FigureForms(Forms forms, Acts acts, FormAgency agency, KnownYears years, Words words, Clock clock) {
        this.forms = forms;
        this.acts = acts;
        this.agency = agency;
        this.years = years;
        this.words = words;
        this.clock = clock;
    }

    @PostMapping("/years/{year:20\\d{2}}/figures")
    RedirectView report(
            @PathVariable int year, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        var page = page(year, typed);
        return forms.take(typed, flash, page, (form, provenance) -> {
            var figures = figures(form, List.of(Figure.values()));
            var source = form.line("source");
            var whose = agency.of(form);
            require(new FiguresAreOfAYearThatHasBegun(year, LocalDate.now(clock).getYear()));
            explained(form, whose, year, figures, source);
            form.mustBeFaultless();
            acts.perform(new ReportFigures(whose, year, figures, source), provenance);
            return new Done(page, words.of("command.figures-reported", Integer.toString(year)));
        });
    }

    /** A figure that does not follow from last year's is reported with its explanation. */
    private void explained(
            Typed form, String agency, int year, Map<Figure, BigDecimal> typed, @Nullable String source) {
        var now = new EnumMap<Figure, BigDecimal>(Figure.class);
        now.putAll(years.figures(agency, year));
        now.putAll(typed);
        var before = years.figures(agency, year - 1);
        for (var rule : List.of(
                inForce(now, before, Figure.REGULATIONS_IN_FORCE, Figure.REGULATIONS_MADE, Figure.REGULATIONS_REPEALED),
                inForce(
                        now,
                        before,
                        Figure.NORMATIVE_DOCUMENTS_IN_FORCE,
                        Figure.NORMATIVE_DOCUMENTS_MADE,
                        Figure.NORMATIVE_DOCUMENTS_REPEALED))) {
            if (!rule.holds() && source == null) {
                var broken = rule.ifBroken();
                form.fault(broken.field(), broken.key(), broken.values().toArray());
                form.fault("source", "command.in-force-unexplained");
            }
        }
    }

    private static DocumentsInForceFollowFromLastYear inForce(
            Map<Figure, BigDecimal> now, Map<Figure, BigDecimal> before, Figure inForce, Figure made, Figure repealed) {
        return new DocumentsInForceFollowFromLastYear(
                inForce,
                now.get(inForce),
                before.get(inForce),
                now.getOrDefault(made, BigDecimal.ZERO),
                now.getOrDefault(repealed, BigDecimal.ZERO));
    }

    @PostMapping("/years/{year:20\\d{2}}/figures/department")
    RedirectView department(
            @PathVariable int year, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        var page = page(year, typed);
        return forms.take(typed, flash, page, (form, provenance) -> {
            var department = form.requiredLine("department");
            var figures = figures(form, DepartmentFigureReader.FIGURES);
            var source = form.line("remark");
            var whose = agency.of(form);
            form.mustBeFaultless();
            acts.perform(
                    new ReportDepartmentFigures(whose, year, List.of(new Share(department, figures)), source),
                    provenance);
            return new Done(page, words.of("command.department-reported", department));
        });
    }

    @PostMapping("/years/{year:20\\d{2}}/figures/upload")
    RedirectView upload(
            @PathVariable int year,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = FILE, required = false) @Nullable MultipartFile sent,
            RedirectAttributes flash) {
        var page = page(year, typed);
        return forms.take(typed, flash, page, (form, provenance) -> upload(year, page, form, sent, provenance));
    }

    private Done upload(int year, String page, Typed form, @Nullable MultipartFile sent, Provenance provenance) {
        // Named once, so that what is wrong with it is shown there.
        form.line(FILE);
        var whose = agency.of(form);
        var name = sent == null || sent.getOriginalFilename() == null ? "" : sent.getOriginalFilename();
        if (sent == null || sent.isEmpty()) {
            form.fault(FILE, "command.no-file");
        } else if (sent.getSize() > KeptFiles.LARGEST) {
            form.fault(FILE, "command.file-too-large", sent.getSize() / MEGABYTE, KeptFiles.LARGEST / MEGABYTE);
        } else if (!name.toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|csv)")) {
            form.fault(FILE, "command.import.kind", name);
        }
        form.mustBeFaultless();
        var file = new UploadedFile(name, content(sent));
        if (file.unpacksTooLarge()) {
            form.fault(FILE, "command.import.unpacks-too-large", name, UploadedFile.LARGEST_UNPACKED / MEGABYTE);
        }
        form.mustBeFaultless();
        var shares = shares(form, file);
        form.mustBeFaultless();
        acts.perform(new ReportDepartmentFigures(whose, year, shares, name), provenance);
        return new Done(page, words.of("command.departments-reported", shares.size()));
    }

    private static List<Share> shares(Typed form, UploadedFile file) {
        var faults = new ArrayList<Fault>();
        try (var laidOut = LaidOut.of(List.of(file))) {
            var rows = DepartmentFigureReader.read(laidOut.files().get(0), faults);
            var texts = FaultText.in(
                    LocaleContextHolder.getLocale().getLanguage().equals("en")
                            ? Locale.ENGLISH
                            : Locale.SIMPLIFIED_CHINESE);
            faults.forEach(fault -> form.fault(FILE, "command.import.fault", texts.of(fault)));
            if (faults.isEmpty() && rows.isEmpty()) {
                form.fault(FILE, "command.import.empty");
            }
            return rows.stream()
                    .map(row -> new Share(row.department(), row.figures()))
                    .toList();
        }
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was typed of them, each in a field of its name; what was left empty was not reported. */
    private static SortedMap<Figure, BigDecimal> figures(Typed form, Collection<Figure> asked) {
        var figures = new TreeMap<Figure, BigDecimal>();
        for (var figure : asked) {
            var amount = form.figure(figure.name(), figure != Figure.ADMINISTRATIVE_FEES);
            if (amount != null) {
                figures.put(figure, amount);
            }
        }
        return figures;
    }

    private String page(int year, MultiValueMap<String, String> typed) {
        return agency.page("/years/%d/figures".formatted(year), typed);
    }
}
