package org.disclosuredesk.query.casefile;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the form that keeps a file with a request (附件). */
@Controller
class AttachmentPage {

    private final CaseFiles files;

    AttachmentPage(CaseFiles files) {
        this.files = files;
    }

    @GetMapping("/requests/{requestId}/attachment")
    String show(@PathVariable String requestId, Model model) {
        model.addAttribute("file", CasePage.known(files, requestId));
        return "casefile/attachment";
    }
}
