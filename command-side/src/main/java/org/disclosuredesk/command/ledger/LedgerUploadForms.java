package org.disclosuredesk.command.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.disclosuredesk.command.form.Done;
import org.disclosuredesk.command.form.Forms;
import org.disclosuredesk.command.form.Typed;
import org.disclosuredesk.command.form.Words;
import org.disclosuredesk.command.known.KnownAgencies;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.intake.LaidOut;
import org.disclosuredesk.intake.LedgerUpload;
import org.disclosuredesk.intake.LedgerUploads;
import org.disclosuredesk.intake.RememberedColumns;
import org.disclosuredesk.intake.UploadedFile;
import org.disclosuredesk.ledger.Fault;
import org.disclosuredesk.ledger.FaultText;
import org.disclosuredesk.ledger.OwnLedgerReader;
import org.disclosuredesk.ledger.OwnSheet;
import org.disclosuredesk.ledger.SheetMapping;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The forms that bring an office's own ledger in: the files, what their columns mean, the word to record it. */
@Controller
@ConditionalOnWebApplication
class LedgerUploadForms {

    private static final String PAGE = "/import";

    /** As many as a form can name one by one. */
    private static final int MOST_SHEETS = 12;

    private static final int MOST_COLUMNS = 60;

    private final Forms forms;
    private final LedgerUploads uploads;
    private final RememberedColumns remembered;
    private final LedgerImports imports;
    private final KnownAgencies agencies;
    private final Words words;
    private final OwnLedgerReader reader = new OwnLedgerReader();

    LedgerUploadForms(
            Forms forms,
            LedgerUploads uploads,
            RememberedColumns remembered,
            LedgerImports imports,
            KnownAgencies agencies,
            Words words) {
        this.forms = forms;
        this.uploads = uploads;
        this.remembered = remembered;
        this.imports = imports;
        this.agencies = agencies;
        this.words = words;
    }

    @PostMapping(PAGE)
    RedirectView upload(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = UploadedLedger.FIELD, required = false) @Nullable List<MultipartFile> files,
            RedirectAttributes flash) {
        return forms.take(typed, flash, PAGE, (form, provenance) -> keep(form, files, provenance));
    }

    private Done keep(Typed form, @Nullable List<MultipartFile> sent, Provenance provenance) {
        // Named once, so that what is wrong with it is shown there.
        form.line(UploadedLedger.FIELD);
        var agency = agencies.theDesks();
        if (agency.isEmpty()) {
            form.fault("", "command.no-agency");
        }
        var files = UploadedLedger.of(form, sent);
        form.mustBeFaultless();
        var sheets = sheets(form, files);
        form.mustBeFaultless();

        var known = remembered.of(agency.orElseThrow());
        var id = uploads.keep(
                agency.orElseThrow(),
                provenance.by(),
                files,
                sheets.stream().map(own -> SheetMapping.proposed(own, known)).toList());
        return new Done(PAGE + "/" + id, words.of("command.import.uploaded", sheets.size()));
    }

    private List<OwnSheet> sheets(Typed form, List<UploadedFile> files) {
        var faults = new ArrayList<Fault>();
        try (var laidOut = LaidOut.of(files)) {
            var sheets = reader.sheets(laidOut.files(), faults);
            var texts = FaultText.in(language());
            faults.forEach(fault -> form.fault(UploadedLedger.FIELD, "command.import.fault", texts.of(fault)));
            if (faults.isEmpty() && sheets.isEmpty()) {
                form.fault(UploadedLedger.FIELD, "command.import.empty");
            }
            if (sheets.size() > MOST_SHEETS) {
                form.fault(UploadedLedger.FIELD, "command.import.too-many-sheets", sheets.size(), MOST_SHEETS);
            }
            sheets.stream()
                    .filter(sheet -> sheet.columns().size() > MOST_COLUMNS)
                    .forEach(sheet -> form.fault(
                            UploadedLedger.FIELD,
                            "command.import.too-many-columns",
                            sheet.name(),
                            sheet.columns().size(),
                            MOST_COLUMNS));
            return sheets;
        }
    }

    @PostMapping(PAGE + "/{id}/columns")
    RedirectView choose(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        var upload = open(id);
        var page = PAGE + "/" + id;
        return forms.takeAgainAndAgain(
                typed, flash, page + "/columns", (form, provenance) -> choose(form, upload, page));
    }

    private Done choose(Typed form, LedgerUpload upload, String page) {
        var id = upload.uploadId();
        ChosenColumns chosen;
        try (var laidOut = LaidOut.of(uploads.filesOf(id))) {
            chosen = ChosenColumns.of(
                    form,
                    upload.sheets(),
                    (sheet, line) -> reader.sheet(laidOut.files(), sheet, line).orElse(null),
                    remembered.of(upload.agencyId()));
        }
        form.mustBeFaultless();
        uploads.choose(id, chosen.sheets());
        if (chosen.otherwise()) {
            return new Done(page + "/columns", words.of("command.import.look-again"));
        }
        chosen.sheets().forEach(sheet -> remembered.learn(upload.agencyId(), sheet));
        var found = imports.dryRun(open(id));
        uploads.checked(id, found);
        return new Done(page, words.of("command.import.checked"));
    }

    @PostMapping(PAGE + "/{id}/confirm")
    RedirectView confirm(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        var upload = known(id);
        var page = PAGE + "/" + id;
        return forms.takeAgainAndAgain(typed, flash, page, (form, provenance) -> {
            var found = upload.dryRun();
            if (found == null || !found.passes()) {
                form.fault("", "command.import.not-passed");
            }
            form.mustBeFaultless();
            imports.begin(upload, provenance.by());
            return new Done(page, words.of("command.import.begun"));
        });
    }

    @PostMapping(PAGE + "/{id}/discard")
    RedirectView discard(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        return forms.takeAgainAndAgain(typed, flash, PAGE, (form, provenance) -> {
            uploads.discard(id);
            return new Done(PAGE, words.of("command.import.discarded"));
        });
    }

    private LedgerUpload open(String id) {
        var upload = known(id);
        if (!upload.open()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return upload;
    }

    /** An upload of this desk's agency; what was thrown away is not found. */
    private LedgerUpload known(String id) {
        return uploads.find(id)
                .filter(upload ->
                        Objects.equals(upload.agencyId(), agencies.theDesks().orElse(null)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Locale language() {
        var chosen = LocaleContextHolder.getLocale();
        return chosen.getLanguage().equals("en") ? chosen : Locale.SIMPLIFIED_CHINESE;
    }
}
