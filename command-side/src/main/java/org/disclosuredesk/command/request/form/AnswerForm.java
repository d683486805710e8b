package org.disclosuredesk.command.request.form;

import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.command.form.Done;
import org.disclosuredesk.command.form.Forms;
import org.disclosuredesk.command.form.Typed;
import org.disclosuredesk.command.form.Words;
import org.disclosuredesk.command.request.Answers;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The form to answer a request (答复): the ground that is chosen decides which of the six acts it is. */
@Controller
class AnswerForm {

    private final Forms forms;
    private final Acts acts;
    private final RequestPages pages;
    private final Signatures signatures;
    private final Attachments attachments;
    private final Words words;

    AnswerForm(
            Forms forms, Acts acts, RequestPages pages, Signatures signatures, Attachments attachments, Words words) {
        this.forms = forms;
        this.acts = acts;
        this.pages = pages;
        this.signatures = signatures;
        this.attachments = attachments;
        this.words = words;
    }

    @PostMapping("/requests/{id}/answer")
    RedirectView post(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "scan", required = false) @Nullable MultipartFile scan,
            RedirectAttributes flash) {
        var page = pages.of(id);
        return forms.take(
                typed, flash, page + "/answer", (form, provenance) -> answer(id, page, scan, form, provenance));
    }

    private Done answer(String id, String page, @Nullable MultipartFile upload, Typed form, Provenance provenance) {
        var decidedOn = form.requiredDay("decidedOn");
        var ground = form.requiredChoice("ground", Ground.class);
        var particular = form.choice("particular", Particular.class);
        var withheldOn = form.choices("withheldOn", Ground.class);
        var documentNo = form.line("documentNo");
        var reasons = PersonalData.of(PersonalField.REASON, form.text("reasons"));
        var signed = signatures.onPaper(form, decidedOn);
        var scan = attachments.read(form, "scan", upload);
        form.mustBeFaultless();

        if (signed != null) {
            var scanned = attachments.attach(id, scan, provenance);
            signed.acts(id, ground, particular, withheldOn, reasons, provenance.by(), scanned)
                    .forEach(act -> acts.perform(act, provenance));
        }
        acts.perform(Answers.on(id, decidedOn, ground, withheldOn, particular, documentNo, reasons), provenance);
        return new Done(page, words.of("command.answered", words.day(decidedOn)));
    }
}
