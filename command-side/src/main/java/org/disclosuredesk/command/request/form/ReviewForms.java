package org.disclosuredesk.command.request.form;

import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.command.form.Done;
import org.disclosuredesk.command.form.Forms;
import org.disclosuredesk.command.form.Typed;
import org.disclosuredesk.command.form.Words;
import org.disclosuredesk.command.request.ApproveAnswer;
import org.disclosuredesk.command.request.DraftAnswer;
import org.disclosuredesk.command.request.ReturnAnswer;
import org.disclosuredesk.command.request.ReviewAnswer;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.disclosuredesk.law.term.ReviewKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The forms of the review before release: draft, review, return, approve (拟稿、审核、退回、签发). */
@Controller
class ReviewForms {

    private static final String REVIEWER = "ROLE_REVIEWER";
    private static final String SUPERVISOR = "ROLE_SUPERVISOR";

    private final Forms forms;
    private final Acts acts;
    private final RequestPages pages;
    private final Signatures signatures;
    private final Attachments attachments;
    private final Words words;

    ReviewForms(
            Forms forms, Acts acts, RequestPages pages, Signatures signatures, Attachments attachments, Words words) {
        this.forms = forms;
        this.acts = acts;
        this.pages = pages;
        this.signatures = signatures;
        this.attachments = attachments;
        this.words = words;
    }

    @PostMapping("/requests/{id}/draft")
    RedirectView draft(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        var page = pages.of(id);
        return forms.take(typed, flash, page + "/draft", (form, provenance) -> draft(id, page, form, provenance));
    }

    private Done draft(String id, String page, Typed form, Provenance provenance) {
        var draftedOn = form.requiredDay("draftedOn");
        var ground = form.requiredChoice("ground", Ground.class);
        var particular = form.choice("particular", Particular.class);
        var withheldOn = form.choices("withheldOn", Ground.class);
        var reasons = PersonalData.of(PersonalField.REASON, form.text("reasons"));
        form.mustBeFaultless();

        acts.perform(
                new DraftAnswer(id, draftedOn, ground, provenance.by(), particular, withheldOn, reasons), provenance);
        return new Done(page, words.of("command.drafted"));
    }

    @PostMapping("/requests/{id}/review")
    RedirectView review(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        var page = pages.of(id);
        return forms.take(typed, flash, page + "/review", (form, provenance) -> review(id, page, form, provenance));
    }

    private Done review(String id, String page, Typed form, Provenance provenance) {
        var reviews = form.choices("review", ReviewKind.class);
        var reviewedOn = form.requiredDay("signedOn");
        var signature = signatures.of(form, REVIEWER, SUPERVISOR);
        var note = PersonalData.of(PersonalField.NOTE, form.text("note"));
        if (reviews.isEmpty()) {
            form.fault("review", "command.missing");
        }
        form.mustBeFaultless();

        reviews.forEach(review -> acts.perform(
                new ReviewAnswer(id, review, reviewedOn, signature.by(), signature.onPaper(), note), provenance));
        return new Done(page, words.of("command.reviewed"));
    }

    @PostMapping("/requests/{id}/return")
    RedirectView sendBack(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        var page = pages.of(id);
        return forms.take(typed, flash, page + "/return", (form, provenance) -> sendBack(id, page, form, provenance));
    }

    private Done sendBack(String id, String page, Typed form, Provenance provenance) {
        var returnedOn = form.requiredDay("signedOn");
        var signature = signatures.of(form, REVIEWER, SUPERVISOR);
        var reason = PersonalData.of(PersonalField.REASON, form.requiredText("reason"));
        form.mustBeFaultless();

        acts.perform(new ReturnAnswer(id, returnedOn, signature.by(), signature.onPaper(), reason), provenance);
        return new Done(page, words.of("command.returned"));
    }

    @PostMapping("/requests/{id}/approve")
    RedirectView approve(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "scan", required = false) @Nullable MultipartFile scan,
            RedirectAttributes flash) {
        var page = pages.of(id);
        return forms.take(
                typed, flash, page + "/approve", (form, provenance) -> approve(id, page, scan, form, provenance));
    }

    private Done approve(String id, String page, @Nullable MultipartFile upload, Typed form, Provenance provenance) {
        var approvedOn = form.requiredDay("signedOn");
        var signature = signatures.of(form, SUPERVISOR);
        var scan = attachments.read(form, "scan", upload);
        form.mustBeFaultless();

        var scanned = attachments.attach(id, scan, provenance);
        acts.perform(
                new ApproveAnswer(id, approvedOn, signature.by(), signature.onPaper(), signatures.fourEyes(), scanned),
                provenance);
        return new Done(page, words.of("command.approved"));
    }
}
