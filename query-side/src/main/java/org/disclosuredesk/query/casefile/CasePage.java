package org.disclosuredesk.query.casefile;

import org.disclosuredesk.query.finding.FoundFindings;
import org.disclosuredesk.query.words.People;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Shows the file of one request, its timeline first. */
@Controller
class CasePage {

    private final CaseFiles files;
    private final FoundFindings findings;
    private final People people;

    CasePage(CaseFiles files, FoundFindings findings, People people) {
        this.files = files;
        this.findings = findings;
        this.people = people;
    }

    @GetMapping("/requests/{requestId}")
    String show(@PathVariable String requestId, Model model) {
        var file = known(files, requestId);
        model.addAttribute("file", file);
        model.addAttribute("names", people.named(file.recordedBy()));
        model.addAttribute("findings", findings.of(requestId));
        return "casefile/case";
    }

    /** The file of a request, or the page that says there is none. */
    static CaseFile known(CaseFiles files, String requestId) {
        return files.find(requestId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
