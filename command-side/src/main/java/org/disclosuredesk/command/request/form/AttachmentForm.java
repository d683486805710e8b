package org.disclosuredesk.command.request.form;

import org.disclosuredesk.command.form.Done;
import org.disclosuredesk.command.form.Forms;
import org.disclosuredesk.command.form.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The form that keeps a file with a request (附件). */
@Controller
class AttachmentForm {

    private static final String FILE = "file";

    private final Forms forms;
    private final RequestPages pages;
    private final Attachments attachments;
    private final Words words;

    AttachmentForm(Forms forms, RequestPages pages, Attachments attachments, Words words) {
        this.forms = forms;
        this.pages = pages;
        this.attachments = attachments;
        this.words = words;
    }

    @PostMapping("/requests/{id}/attachment")
    RedirectView post(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = FILE, required = false) @Nullable MultipartFile upload,
            RedirectAttributes flash) {
        var page = pages.of(id);
        return forms.take(typed, flash, page + "/attachment", (form, provenance) -> {
            var file = attachments.read(form, FILE, upload);
            if (upload == null || upload.isEmpty()) {
                form.fault(FILE, "command.no-file");
            }
            form.mustBeFaultless();
            attachments.attach(id, file, provenance);
            return new Done(page, words.of("command.attached"));
        });
    }
}
