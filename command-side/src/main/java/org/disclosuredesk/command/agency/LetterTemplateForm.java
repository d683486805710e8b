package org.disclosuredesk.command.agency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.command.form.Done;
import org.disclosuredesk.command.form.Forms;
import org.disclosuredesk.command.form.Typed;
import org.disclosuredesk.command.form.Words;
import org.disclosuredesk.command.known.KnownAgencies;
import org.disclosuredesk.document.LetterTemplate;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.files.KeptFiles;
import org.disclosuredesk.law.rule.RuleBroken;
import org.disclosuredesk.law.term.LetterKind;
import org.jspecify.annotations.Nullable;
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

/** The form that replaces the template of a letter by one made in Word, or goes back to the one the desk ships with. */
@Controller
class LetterTemplateForm {

    private static final String PAGE = "/agency";
    private static final String TEMPLATE = "template";
    private static final long MEGABYTE = 1024L * 1024;

    private final Forms forms;
    private final Acts acts;
    private final KnownAgencies agencies;
    private final KeptFiles files;
    private final Words words;

    LetterTemplateForm(Forms forms, Acts acts, KnownAgencies agencies, KeptFiles files, Words words) {
        this.forms = forms;
        this.acts = acts;
        this.agencies = agencies;
        this.files = files;
        this.words = words;
    }

    @PostMapping("/agency/templates/{kind}")
    RedirectView post(
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = TEMPLATE, required = false) @Nullable MultipartFile upload,
            RedirectAttributes flash) {
        var letter = Arrays.stream(LetterKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return forms.take(typed, flash, PAGE, (form, provenance) -> replace(letter, content(upload), form, provenance));
    }

    private Done replace(LetterKind letter, byte[] template, Typed form, Provenance provenance) {
        var shipped = form.line("shipped") != null;
        var agency = agencies.theDesks();
        if (agency.isEmpty()) {
            form.fault("", "command.no-agency");
        } else if (!shipped && template.length == 0) {
            form.fault(TEMPLATE, "command.no-file");
        } else if (template.length > KeptFiles.LARGEST) {
            form.fault(TEMPLATE, "law.template.too-large", KeptFiles.LARGEST / MEGABYTE);
        }
        form.mustBeFaultless();

        acts.perform(
                new ReplaceLetterTemplate(agency.orElseThrow(), letter, shipped ? null : kept(template, letter)),
                provenance);
        return new Done(
                PAGE, words.of(shipped ? "command.template-shipped" : "command.template-replaced", letter.chinese()));
    }

    private String kept(byte[] template, LetterKind letter) {
        var faults = LetterTemplate.faults(template, letter);
        if (!faults.isEmpty()) {
            throw new RuleBroken(faults);
        }
        return files.keep(template, LetterTemplate.MEDIA_TYPE);
    }

    private static byte[] content(@Nullable MultipartFile upload) {
        try {
            return upload == null ? new byte[0] : upload.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
