package org.disclosuredesk.query.casefile;

import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.law.term.RemedyResult;
import org.disclosuredesk.query.due.Today;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Shows the forms that record a reconsideration or a suit against an answer, and how it ended (art. 51). */
@Controller
class RemedyPages {

    private final CaseFiles files;
    private final Today today;

    RemedyPages(CaseFiles files, Today today) {
        this.files = files;
        this.today = today;
    }

    @GetMapping("/requests/{requestId}/remedy")
    String accepted(@PathVariable String requestId, Model model) {
        model.addAttribute("file", CasePage.known(files, requestId));
        model.addAttribute("today", today.date());
        model.addAttribute("kinds", RemedyKind.values());
        return "casefile/remedy";
    }

    @GetMapping("/requests/{requestId}/remedy/{remedyId}")
    String concluded(@PathVariable String requestId, @PathVariable String remedyId, Model model) {
        var file = CasePage.known(files, requestId);
        var remedy = file.remedies().stream()
                .filter(one -> one.remedyId().equals(remedyId))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("file", file);
        model.addAttribute("remedy", remedy);
        model.addAttribute("today", today.date());
        model.addAttribute("results", RemedyResult.values());
        return "casefile/remedy-concluded";
    }
}
